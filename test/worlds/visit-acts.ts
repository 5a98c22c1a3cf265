import { answerVisit, bookVisit, listPresentedVisits, readVisits, recordVisit } from '@stegvis/placements';
import { type MemberActor, newId } from '@stegvis/platform';
import { dayIn } from './day-in';
import type { ProposalWorld } from './proposal-world';

export const VISIT_TERMS = {
  day: dayIn(7),
  starts: '09:00',
  minutes: 60,
  place: 'Entrén',
  companion: 'Sara',
  directions: 'Buss 3',
};

/** The acts of a visit as the people of a world take them. */
export class VisitActs {
  constructor(private readonly world: ProposalWorld) {}

  book(more: Partial<Parameters<typeof bookVisit>[2]> = {}, actor = this.world.staff): Promise<string> {
    return bookVisit(this.world.database, actor, {
      idempotencyKey: newId(),
      participantId: this.world.small.participants.assigned,
      openingId: this.world.small.openings.published,
      kind: 'study_visit',
      ...VISIT_TERMS,
      ...more,
    });
  }

  async versionOf(id: string): Promise<number> {
    const [row] = await this.world.look<{ version: number }>(`select version from visits where id = $1`, [
      id,
    ]);
    return row?.version ?? 0;
  }

  /** What every further act says of the visit. */
  async at(visitId: string) {
    return { idempotencyKey: newId(), visitId, expectedVersion: await this.versionOf(visitId) };
  }

  async record(id: string, result: Partial<Parameters<typeof recordVisit>[2]>, actor = this.world.staff) {
    return recordVisit(this.world.database, actor, { ...(await this.at(id)), outcome: 'hold', ...result });
  }

  async say(id: string, answer: Parameters<typeof answerVisit>[2]['answer'], actor = this.world.herself) {
    return answerVisit(this.world.database, actor, { ...(await this.at(id)), answer });
  }

  async read(actor: MemberActor, id: string) {
    const of = this.world.small.participants.assigned;
    const found = await this.world.database.withActor(actor, (t) => readVisits(t, [of]));
    return found.get(of)?.find((one) => one.id === id) ?? null;
  }

  /** Its time has been. */
  begin(id: string): Promise<object[]> {
    return this.world.look(`update visits set day = current_date - 1 where id = $1`, [id]);
  }

  /** What an employer sees. */
  async seen(actor: MemberActor = this.world.employer) {
    return (await listPresentedVisits(this.world.database, actor, {})).edges.map(({ node }) => node);
  }
}
