import { createHash } from 'node:crypto';
import { MODEL_VERSION, Parameters } from './parameters';

const known = new WeakMap<Parameters, string>();

/** JSON with sorted keys, so that two equal parameter sets have one text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** SHA-256 (hex) of the model version and the parameters: what a stored record was computed with. */
export function parameterDigest(parameters: Parameters): string {
  let digest = known.get(parameters);
  if (digest === undefined) {
    const text = canonicalJson({ modelVersion: MODEL_VERSION, parameters });
    digest = createHash('sha256').update(text, 'utf8').digest('hex');
    known.set(parameters, digest);
  }
  return digest;
}
