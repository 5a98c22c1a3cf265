import { type MatchRecord, MODEL_VERSION, scorePair } from '@stegvis/matching';
import { canonicalJson } from '@stegvis/platform';
import { createHash } from 'node:crypto';
import type { MatchingDesk } from '../index/matching-desk';
import { today } from './today';

/** A match as it is kept with what was decided from it: enough to compute it again and get the same (matching §9). */
export interface KeptMatch {
  readonly modelVersion: number;
  readonly parameterDigest: string;
  /** SHA-256 of `inputs`, hexadecimal. */
  readonly inputsHash: string;
  /** Everything that the model was given, as JSON with sorted keys. */
  readonly inputs: string;
  /** What it answered, likewise. */
  readonly record: string;
}

type Inputs = Parameters<typeof scorePair>;

/** A match in the form in which it is kept, from what the model was given and what it answered. */
export const keepMatch = (
  inputs: Readonly<Record<'vocabulary' | 'participant' | 'opening' | 'today', unknown>>,
  record: MatchRecord,
): KeptMatch => {
  const text = canonicalJson(inputs);
  return {
    modelVersion: MODEL_VERSION,
    parameterDigest: record.parameterDigest,
    inputsHash: createHash('sha256').update(text).digest('hex'),
    inputs: text,
    record: canonicalJson(record),
  };
};

/** The match of a pair as of now, to be kept. Null when she has not said yes to suggestions, or one of the two is not in the index. */
export const matchToKeep = async (
  desk: MatchingDesk,
  participantId: string,
  openingId: string,
): Promise<KeptMatch | null> => {
  const { index, vocabulary } = await desk.current();
  const participant = index.participant(participantId);
  const opening = index.opening(openingId);
  if (!participant || !opening) return null;
  const day = today();
  return keepMatch(
    { vocabulary, participant, opening, today: day },
    index.record(participantId, openingId, day),
  );
};

/** Computes a kept match again from its inputs alone; equal to what was kept when nothing was tampered with. */
export const replayMatch = (kept: Pick<KeptMatch, 'inputs'>): KeptMatch => {
  const inputs = JSON.parse(kept.inputs) as {
    vocabulary: Inputs[0];
    participant: Inputs[1];
    opening: Inputs[2];
    today: number;
  };
  return keepMatch(inputs, scorePair(inputs.vocabulary, inputs.participant, inputs.opening, inputs.today));
};
