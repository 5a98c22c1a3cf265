import { OpeningProfile, ParticipantProfile, Vocabulary } from '../model';
import { Parameters } from '../parameters';
import { CompiledParticipant, compileParticipant } from './compiled-participant';
import { OpeningStore } from './opening-store';
import { VocabularyBits } from './vocabulary-bits';

/** What every question to the index stands on. */
export interface Ground {
  readonly vocabulary: Vocabulary;
  readonly parameters: Parameters;
  readonly bits: VocabularyBits;
  readonly openings: OpeningStore;
  readonly participants: ReadonlyMap<string, CompiledParticipant>;
}

/** A participant named by id, or given as a profile that is not stored. @throws RangeError for an unknown id. */
export function findParticipant(
  ground: Ground,
  participant: string | ParticipantProfile,
): CompiledParticipant {
  if (typeof participant !== 'string')
    return compileParticipant(ground.bits, ground.vocabulary, ground.parameters, participant);
  const found = ground.participants.get(participant);
  if (!found) throw new RangeError('no such participant in the index');
  return found;
}

/** The same for an opening. */
export function findOpening(ground: Ground, opening: string | OpeningProfile): OpeningProfile {
  if (typeof opening !== 'string') return opening;
  const found = ground.openings.get(opening);
  if (!found) throw new RangeError('no such opening in the index');
  return found;
}

/** Compiled participants, all or those among the given ids. */
export function* eachParticipant(
  ground: Ground,
  among: ReadonlySet<string> | undefined,
): Generator<CompiledParticipant> {
  if (!among) {
    yield* ground.participants.values();
    return;
  }
  for (const id of among) {
    const found = ground.participants.get(id);
    if (found) yield found;
  }
}
