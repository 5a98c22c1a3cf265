import type { CatalogueStore } from '@stegvis/catalogue';
import { MatchingIndex, type Vocabulary } from '@stegvis/matching';
import { readOpeningProfiles } from '@stegvis/openings';
import { readParticipantProfiles } from '@stegvis/participants';
import { type Database, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { type Changes, readChanges, readHorizon } from './read-changes';

/** Level of each step of the catalogue. */
type Steps = ReadonlyMap<string, number>;

interface State {
  readonly index: MatchingIndex;
  readonly vocabularyKey: string;
  /** The codes that profiles are compared by. */
  readonly vocabulary: Vocabulary;
  /** Secrecy domain of each participant in the index. */
  readonly domains: Map<string, string>;
  /** Every change committed before this transaction id has been taken in. */
  horizon: string;
  lookedAt: number;
}

/** A desk that was not asked for this long fills itself anew: the notes of changes are thinned (security R2). */
const NOTES_HOLD_FOR = 24 * 3_600_000;

/**
 * The matching index of this process. Before each question it asks the database what changed since the last one and
 * takes that in, so that an answer always includes the asker's own last change, in any process, without a message bus.
 * A participant who has not said yes to suggestions is not in it at all.
 */
export class MatchingDesk {
  private state: State | null = null;
  private running: Promise<State> | null = null;
  private next: Promise<State> | null = null;

  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueStore,
  ) {}

  /** The index as of now. Several questions at once share one look at the database, but none is given an older one. */
  async current(): Promise<Omit<State, 'horizon' | 'vocabularyKey' | 'lookedAt'>> {
    if (!this.running) {
      this.running = this.refresh().finally(() => (this.running = null));
      return this.running;
    }
    // The running look may have begun before the asker's last commit: wait for the one after it.
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.current() as Promise<State>;
      });
    return this.next;
  }

  private async refresh(): Promise<State> {
    return this.database.withActor(system('matching'), async (transaction) => {
      const catalogue = await this.catalogue.current(transaction);
      const steps = new Map(catalogue.entries('steps').map(({ code, level }) => [code, level ?? 0]));
      const vocabulary = catalogue.vocabulary();
      const key = JSON.stringify([vocabulary, [...steps]]);
      const horizon = await readHorizon(transaction);
      if (
        !this.state ||
        this.state.vocabularyKey !== key ||
        Date.now() - this.state.lookedAt > NOTES_HOLD_FOR
      ) {
        this.state = await this.load(transaction, { vocabulary, steps, key, horizon });
        return this.state;
      }
      const changes = await readChanges(transaction, this.state.horizon);
      await takeIn(transaction, this.state, changes, steps);
      this.state.horizon = horizon;
      this.state.lookedAt = Date.now();
      return this.state;
    });
  }

  private async load(
    transaction: EntityManager,
    {
      vocabulary,
      steps,
      key,
      horizon,
    }: { vocabulary: Vocabulary; steps: Steps; key: string; horizon: string },
  ): Promise<State> {
    const state: State = {
      index: new MatchingIndex(vocabulary),
      vocabularyKey: key,
      vocabulary,
      domains: new Map(),
      horizon,
      lookedAt: Date.now(),
    };
    await takeIn(transaction, state, { participants: 'all', openings: 'all' }, steps);
    return state;
  }
}

const takeIn = async (
  transaction: EntityManager,
  { index, domains }: State,
  changes: Changes,
  steps: Steps,
): Promise<void> => {
  if (changes.openings === 'all' || changes.openings.length > 0) {
    const found = await readOpeningProfiles(transaction, changes.openings);
    for (const profile of found.values()) index.upsertOpening(profile);
    if (changes.openings !== 'all')
      for (const id of changes.openings) if (!found.has(id)) index.removeOpening(id);
  }
  if (changes.participants === 'all' || changes.participants.length > 0) {
    const found = await readParticipantProfiles(transaction, changes.participants, steps);
    for (const [id, { profile, wantsSuggestions, domainId }] of found) {
      if (wantsSuggestions) {
        index.upsertParticipant(profile);
        domains.set(id, domainId);
      } else {
        index.removeParticipant(id);
        domains.delete(id);
      }
    }
    if (changes.participants !== 'all')
      for (const id of changes.participants.filter((one) => !found.has(one))) {
        index.removeParticipant(id);
        domains.delete(id);
      }
  }
};
