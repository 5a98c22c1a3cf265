import { MatchRecord, OpeningProfile, ParticipantProfile, Vocabulary } from '../model';
import { DEFAULT_PARAMETERS, Parameters } from '../parameters';
import { DoorGroup } from '../relax/door-group';
import { groupDoors } from '../relax/group-doors';
import { scorePair } from '../score/score-pair';
import { validateParameters } from '../validate-parameters';
import { collectDoors } from './collect-doors';
import { collectNearly } from './collect-nearly';
import { CompiledParticipant } from './compiled-participant';
import { findOpening, findParticipant, Ground } from './ground';
import { pairsOfOpening, pairsOfParticipant } from './near-pairs';
import { OpeningStore } from './opening-store';
import { countForOpening, rankForOpening } from './rank-for-opening';
import { countForParticipant, eligibleForParticipant, rankForParticipant } from './rank-for-participant';
import {
  CountOpeningsOptions,
  CountParticipantsOptions,
  DoorsForOpeningOptions,
  DoorsOptions,
  NearlyRanking,
  RankOpeningsOptions,
  RankParticipantsOptions,
  Ranking,
} from './surface';
import { VocabularyBits } from './vocabulary-bits';

/**
 * All profiles and openings in memory, ready to be asked from either side. Openings lie in columns; what is found
 * there is explained by `scorePair`, and a list equals what the reference scorer would give, item by item.
 *
 * It holds no clock and no lottery of its own: the day and the seed come with each question. It does not know who
 * asks; the caller narrows the answer (`filter`, `among`) to what the asker may see.
 * A profile given as an object is asked about without being stored.
 */
export class MatchingIndex {
  private readonly ground: Ground;
  private readonly participants = new Map<string, CompiledParticipant>();

  /** @throws RangeError for a vocabulary or parameters the model cannot use. */
  constructor(
    readonly vocabulary: Vocabulary,
    readonly parameters: Parameters = DEFAULT_PARAMETERS,
  ) {
    validateParameters(parameters);
    const bits = new VocabularyBits(vocabulary);
    const openings = new OpeningStore(bits);
    this.ground = { vocabulary, parameters, bits, openings, participants: this.participants };
  }

  get openingCount(): number {
    return this.ground.openings.size;
  }

  get participantCount(): number {
    return this.participants.size;
  }

  /** Bytes of columns for one opening (its profile not counted). */
  get bytesPerOpening(): number {
    return this.ground.openings.columns.bytesPerOpening();
  }

  /** Takes in an opening or its newer version. The profile must not be changed afterwards. */
  upsertOpening(opening: OpeningProfile): void {
    this.ground.openings.upsert(opening);
  }

  /** False when it was not there. */
  removeOpening(id: string): boolean {
    return this.ground.openings.remove(id);
  }

  /** Takes in a participant or her newer version. The profile must not be changed afterwards. */
  upsertParticipant(participant: ParticipantProfile): void {
    this.participants.set(participant.id, findParticipant(this.ground, participant));
  }

  /** False when it was not there. */
  removeParticipant(id: string): boolean {
    return this.participants.delete(id);
  }

  opening(id: string): OpeningProfile | undefined {
    return this.ground.openings.get(id);
  }

  participant(id: string): ParticipantProfile | undefined {
    return this.participants.get(id)?.profile;
  }

  /** The full record of one pair, eligible or not. @throws RangeError for an unknown id. */
  record(
    participant: string | ParticipantProfile,
    opening: string | OpeningProfile,
    today: number,
  ): MatchRecord {
    const p = findParticipant(this.ground, participant).profile;
    return scorePair(this.vocabulary, p, findOpening(this.ground, opening), today, {
      parameters: this.parameters,
    });
  }

  /** The best openings for one participant. @throws RangeError for an unknown id. */
  rankOpenings(participant: string | ParticipantProfile, options: RankOpeningsOptions): Ranking {
    return rankForParticipant(this.ground, findParticipant(this.ground, participant), options);
  }

  /** How many openings are eligible for one participant. */
  countOpenings(participant: string | ParticipantProfile, options: CountOpeningsOptions): number {
    return countForParticipant(this.ground, findParticipant(this.ground, participant), options);
  }

  /** Ids of every eligible opening, in no particular order. */
  eligibleOpenings(participant: string | ParticipantProfile, options: CountOpeningsOptions): string[] {
    return eligibleForParticipant(this.ground, findParticipant(this.ground, participant), options);
  }

  /** The participants that one opening suits best. @throws RangeError for an unknown id. */
  rankParticipants(opening: string | OpeningProfile, options: RankParticipantsOptions): Ranking {
    return rankForOpening(this.ground, findOpening(this.ground, opening), options);
  }

  /** How many participants are eligible. A draft is counted by giving it as if it were published. */
  countParticipants(opening: string | OpeningProfile, options: CountParticipantsOptions): number {
    return countForOpening(this.ground, findOpening(this.ground, opening), options);
  }

  /** *Nästan* for a participant, best score after the change first. */
  nearlyOpenings(participant: string | ParticipantProfile, options: RankOpeningsOptions): NearlyRanking {
    return collectNearly(
      this.ground,
      pairsOfParticipant(this.ground, findParticipant(this.ground, participant), options, 1),
      options,
    );
  }

  /** *Nästan* for an opening. */
  nearlyParticipants(opening: string | OpeningProfile, options: RankParticipantsOptions): NearlyRanking {
    return collectNearly(
      this.ground,
      pairsOfOpening(this.ground, findOpening(this.ground, opening), options, 1),
      options,
    );
  }

  /** What would open more doors for one participant: at most five groups, the surroundings' changes first. */
  openMoreDoors(participant: string | ParticipantProfile, options: DoorsOptions): DoorGroup[] {
    for (const failures of [1, 2]) {
      const doors = collectDoors(
        this.ground,
        pairsOfParticipant(this.ground, findParticipant(this.ground, participant), options, failures),
        options,
        'participant',
      );
      if (doors.length > 0) return groupDoors(doors, 'participant', this.parameters.doorGroups);
    }
    return [];
  }

  /** The same seen from an opening: what the employer or the municipality could change. */
  openMoreDoorsForOpening(opening: string | OpeningProfile, options: DoorsForOpeningOptions): DoorGroup[] {
    for (const failures of [1, 2]) {
      const doors = collectDoors(
        this.ground,
        pairsOfOpening(this.ground, findOpening(this.ground, opening), options, failures),
        options,
        'opening',
      );
      if (doors.length > 0) return groupDoors(doors, 'opening', this.parameters.doorGroups);
    }
    return [];
  }
}
