import { MatchRecord, OpeningProfile, ParticipantProfile, Vocabulary } from '../model';
import { DEFAULT_PARAMETERS, Parameters } from '../parameters';
import { DoorGroup } from '../relax/door-group';
import { validateParameters } from '../validate-parameters';
import { scorePair } from '../score/score-pair';
import { compareRecords } from '../score/compare-records';
import { NearlyRanking, RankOpeningsOptions, RankParticipantsOptions, Ranking } from './surface';

/** All profiles and openings in memory, ready to be asked from either side. */
export class MatchingIndex {
  private readonly openings = new Map<string, OpeningProfile>();
  private readonly participants = new Map<string, ParticipantProfile>();

  constructor(
    readonly vocabulary: Vocabulary,
    readonly parameters: Parameters = DEFAULT_PARAMETERS,
  ) {
    validateParameters(parameters);
  }

  get openingCount(): number {
    return this.openings.size;
  }
  get participantCount(): number {
    return this.participants.size;
  }
  upsertOpening(opening: OpeningProfile): void {
    this.openings.set(opening.id, opening);
  }
  removeOpening(id: string): boolean {
    return this.openings.delete(id);
  }
  upsertParticipant(participant: ParticipantProfile): void {
    this.participants.set(participant.id, participant);
  }
  removeParticipant(id: string): boolean {
    return this.participants.delete(id);
  }
  opening(id: string): OpeningProfile | undefined {
    return this.openings.get(id);
  }
  participant(id: string): ParticipantProfile | undefined {
    return this.participants.get(id);
  }

  /** The full record of one pair, whether it is eligible or not. */
  record(
    participant: string | ParticipantProfile,
    opening: string | OpeningProfile,
    today: number,
  ): MatchRecord {
    const [p, o] = [this.resolveParticipant(participant), this.resolveOpening(opening)];
    return scorePair(this.vocabulary, p, o, today, { parameters: this.parameters });
  }

  /** The best openings for one participant, named by id or given as a profile. */
  rankOpenings(participant: string | ParticipantProfile, options: RankOpeningsOptions): Ranking {
    const p = this.resolveParticipant(participant);
    const records = [...this.openings.values()]
      .filter((o) => !options.filter || options.filter.has(o.id))
      .map((o) => this.record(p, o, options.today))
      .filter((r) => r.eligible)
      .sort(compareRecords(options.seed));
    return { records: records.slice(0, options.limit), totalEligible: records.length };
  }
  /** The participants that suit one opening best. */
  rankParticipants(opening: string | OpeningProfile, options: RankParticipantsOptions): Ranking {
    const o = this.resolveOpening(opening);
    const records = [...this.participants.values()]
      .filter((p) => !options.among || options.among.has(p.id))
      .map((p) => this.record(p, o, options.today))
      .filter((r) => r.eligible)
      .sort(compareRecords(options.seed));
    return { records: records.slice(0, options.limit), totalEligible: records.length };
  }
  /** How many participants are eligible. */
  countParticipants(
    opening: string | OpeningProfile,
    options: { readonly today: number; readonly among?: ReadonlySet<string> },
  ): number {
    return this.rankParticipants(opening, { ...options, limit: 0, seed: '' }).totalEligible;
  }
  nearlyOpenings(_participant: string | ParticipantProfile, _options: RankOpeningsOptions): NearlyRanking {
    return { matches: [], total: 0 };
  }
  nearlyParticipants(_opening: string | OpeningProfile, _options: RankParticipantsOptions): NearlyRanking {
    return { matches: [], total: 0 };
  }
  /** What would open more doors for one participant: at most five groups, the surroundings' changes first. */
  openMoreDoors(
    _participant: string | ParticipantProfile,
    _options: { readonly today: number; readonly seed: string; readonly filter?: ReadonlySet<string> },
  ): DoorGroup[] {
    return [];
  }
  /** The same seen from an opening: what the employer or the municipality could change. */
  openMoreDoorsForOpening(
    _opening: string | OpeningProfile,
    _options: { readonly today: number; readonly seed: string; readonly among?: ReadonlySet<string> },
  ): DoorGroup[] {
    return [];
  }

  private resolveParticipant(participant: string | ParticipantProfile): ParticipantProfile {
    if (typeof participant !== 'string') return participant;
    const found = this.participants.get(participant);
    if (!found) throw new RangeError('unknown participant');
    return found;
  }
  private resolveOpening(opening: string | OpeningProfile): OpeningProfile {
    if (typeof opening !== 'string') return opening;
    const found = this.openings.get(opening);
    if (!found) throw new RangeError('unknown opening');
    return found;
  }
}
