import { CRITERIA, OPENING_KINDS } from './model';
import { Parameters } from './parameters';

const isWhole = (value: unknown, low: number, high: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;

/**
 * Refuses a parameter set that would break the promises of the model: weights in whole points that add up to
 * 10000 (so that shown maxima are exact), a full pathway table, thresholds inside their scale.
 * @throws RangeError that names the first wrong parameter.
 */
export function validateParameters(parameters: Parameters): Parameters {
  let sum = 0;
  for (const criterion of CRITERIA) {
    const weight = parameters.weights[criterion];
    if (!isWhole(weight, 0, 10_000) || weight % 100 !== 0)
      throw new RangeError(`weights.${criterion} must be a whole number of points (hundreds, 0..10000)`);
    sum += weight;
  }
  if (sum !== 10_000) throw new RangeError(`weights must add up to 10000, not ${sum}`);
  if (parameters.pathway.length !== 8) throw new RangeError('pathway must have one row per level 0..7');
  parameters.pathway.forEach((row, level) => {
    for (const kind of OPENING_KINDS)
      if (row[kind] !== null && !isWhole(row[kind], 0, 1000))
        throw new RangeError(`pathway[${level}].${kind} must be null or 0..1000`);
  });
  if (!isWhole(parameters.fitsWellFrom, 0, 10_000)) throw new RangeError('fitsWellFrom must be 0..10000');
  if (!isWhole(parameters.mutualFloor, 0, 100)) throw new RangeError('mutualFloor must be 0..100');
  if (!isWhole(parameters.lowConfidenceBelow, 0, 1000))
    throw new RangeError('lowConfidenceBelow must be 0..1000');
  if (!isWhole(parameters.doorGroups, 1, 50)) throw new RangeError('doorGroups must be 1..50');
  return parameters;
}
