import {
  CRITERIA,
  Criterion,
  CriterionLine,
  MatchRecord,
  OpeningProfile,
  ParticipantProfile,
  Vocabulary,
} from '../model';
import { parameterDigest } from '../parameter-digest';
import { DEFAULT_PARAMETERS, MODEL_VERSION, Parameters, sideMaxima } from '../parameters';
import { compareAbilities } from './ability-lines';
import { checkEligibility, stageOf } from './check-eligibility';
import { decideVerdict } from './decide-verdict';
import { compareEnvironment } from './environment-lines';
import { interestEighteenths, listAreas, UNASKED_INTEREST } from './interest-areas';
import { listToClarify } from './list-to-clarify';
import { shownPoints, shownScore } from './shown-points';
import { travelFacts } from './travel-facts';

export interface ScoreOptions {
  /** Defaults to `DEFAULT_PARAMETERS`; validate others first with `validateParameters`. */
  readonly parameters?: Parameters;
}

type Value = readonly [numerator: number, denominator: number];

/** Exact: both factors are far below 2^53, and a correctly rounded quotient never crosses the next integer. */
const contributionOf = (weight: number, [numerator, denominator]: Value): number =>
  Math.floor((weight * numerator) / denominator);

const HALF: Value = [1, 2];
const NONE: Value = [0, 1];
const FULL: Value = [1, 1];

/**
 * The truth of the model: compares one participant with one opening and gives the whole record. Every other way
 * to a score (the columns of `MatchingIndex`) must equal it item by item.
 *
 * Ineligible pairs carry a score and all lines too, so that *Nästan* can show before and after; they are never
 * ranked by it. Codes outside the vocabulary are not compared. Source: matching model version 1.
 * @param today day number (days since 1970-01-01), for the opening period only
 */
export function scorePair(
  vocabulary: Vocabulary,
  participant: ParticipantProfile,
  opening: OpeningProfile,
  today: number,
  options: ScoreOptions = {},
): MatchRecord {
  const parameters = options.parameters ?? DEFAULT_PARAMETERS;
  const areas = listAreas(vocabulary, participant, opening);
  const ability = compareAbilities(vocabulary, participant, opening);
  const environment = compareEnvironment(vocabulary, participant, opening);
  const travel = travelFacts(participant, opening);
  const stage = stageOf(participant);
  const failures = checkEligibility(vocabulary, parameters, participant, opening, today, ability, travel);

  const abilityValue = (loss: number): Value =>
    ability.total === 0 ? FULL : [ability.total - loss, ability.total];
  const scheduleValue = scheduleShare(participant.hoursQuarters, opening.maxHoursQuarters);
  const travelValue = travelShare(travel.distanceMetres, travel.travelLimitMetres);
  const values: Record<Criterion, Value> = {
    interest: [interestEighteenths(areas, UNASKED_INTEREST), 18],
    ability: abilityValue(ability.loss),
    environment:
      environment.stated === 0 ? FULL : [environment.stated - environment.violated, environment.stated],
    schedule: scheduleValue ?? HALF,
    travel: travelValue ?? HALF,
    pathway: [parameters.pathway[stage]?.[opening.kind] ?? 0, 1000],
  };
  const total = (changed: Partial<Record<Criterion, Value>>): number =>
    CRITERIA.reduce(
      (sum, criterion) =>
        sum + contributionOf(parameters.weights[criterion], changed[criterion] ?? values[criterion]),
      0,
    );

  const score = total({});
  const criteria = criterionLines(parameters, values, score);
  const contribution = (criterion: Criterion): number =>
    (criteria[CRITERIA.indexOf(criterion)] as CriterionLine).contribution;
  const openingSide = contribution('ability') + contribution('pathway');
  const personSide = score - openingSide;
  const maxima = sideMaxima(parameters);
  const accessMet: string[] = [];
  const accessToArrange: string[] = [];
  for (const need of vocabulary.accessNeeds) {
    if (participant.accessNeeds[need] !== true) continue;
    if (opening.access[need] === 'provided') accessMet.push(need);
    else if (opening.access[need] === 'can_be_arranged') accessToArrange.push(need);
  }
  const byValue = orderByValue(criteria);

  return {
    participantId: participant.id,
    openingId: opening.id,
    modelVersion: MODEL_VERSION,
    parameterDigest: parameterDigest(parameters),
    eligible: failures.length === 0,
    verdict: decideVerdict(
      failures,
      score,
      parameters.fitsWellFrom,
      ability.lines,
      environment.lines,
      accessToArrange,
    ),
    score,
    shownScore: shownScore(score),
    low: total({
      interest: [interestEighteenths(areas, 0), 18],
      ability: abilityValue(ability.lossIfUnmet),
      schedule: scheduleValue ?? NONE,
      travel: travelValue ?? NONE,
    }),
    high: total({
      interest: [interestEighteenths(areas, 3), 18],
      ability: abilityValue(ability.lossIfMet),
      schedule: scheduleValue ?? FULL,
      travel: travelValue ?? FULL,
    }),
    coverage: { assessed: ability.assessed, demanded: ability.demanded },
    lowConfidence: ability.assessed * 1000 < ability.demanded * parameters.lowConfidenceBelow,
    personSide,
    openingSide,
    mutual:
      personSide * 100 >= parameters.mutualFloor * maxima.person &&
      openingSide * 100 >= parameters.mutualFloor * maxima.opening,
    failures,
    criteria,
    abilities: ability.lines,
    environment: environment.lines,
    areas,
    ...travel,
    hours: {
      wanted: participant.hoursQuarters,
      minimum: opening.minHoursQuarters,
      maximum: opening.maxHoursQuarters,
    },
    stage,
    kind: opening.kind,
    accessToArrange,
    toClarify: listToClarify(vocabulary, participant, opening, areas, ability, environment.lines),
    strongest: byValue
      .filter((line) => line.numerator > 0)
      .slice(0, 2)
      .map((line) => line.criterion),
    weakest: byValue
      .slice(-2)
      .reverse()
      .map((line) => line.criterion),
    tieBreak: false,
    accessMet,
    supportNeed: participant.supportNeed,
    supportAvailable: opening.supportAvailable,
    stageAsked: participant.stage !== null,
  };
}

/** Null when hours were not asked. Nobody who wants no hours is served worse for it. */
function scheduleShare(wanted: number | null, maximum: number): Value | null {
  if (wanted === null) return null;
  return wanted <= 0 ? FULL : [Math.min(wanted, maximum), wanted];
}

/** Null when distance or limit is unknown; nothing beyond the limit. */
function travelShare(distance: number | null, limit: number | null): Value | null {
  return distance === null || limit === null ? null : [Math.max(0, limit - distance), limit];
}

function criterionLines(
  parameters: Parameters,
  values: Record<Criterion, Value>,
  score: number,
): CriterionLine[] {
  const contributions = CRITERIA.map((c) => contributionOf(parameters.weights[c], values[c]));
  const points = shownPoints(contributions, shownScore(score));
  return CRITERIA.map((criterion, i) => ({
    criterion,
    weight: parameters.weights[criterion],
    numerator: values[criterion][0],
    denominator: values[criterion][1],
    contribution: contributions[i] as number,
    shownPoints: points[i] as number,
    shownMaximum: parameters.weights[criterion] / 100,
  }));
}

/** Best share of its own weight first; equal shares by weight, then by the order of the criteria. */
function orderByValue(criteria: readonly CriterionLine[]): CriterionLine[] {
  return [...criteria].sort(
    (a, b) => b.numerator * a.denominator - a.numerator * b.denominator || b.weight - a.weight,
  );
}
