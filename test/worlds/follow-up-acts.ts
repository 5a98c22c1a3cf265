import { randomBytes } from 'node:crypto';
import { makeMailLink } from '@stegvis/identity';
import {
  answerFollowUp,
  askWorkplaces,
  followUpWork,
  readFollowUps,
  readLinkedFollowUp,
  recordFollowUp,
  replyToFollowUp,
} from '@stegvis/placements';
import { localDate, type MemberActor, newId, system } from '@stegvis/platform';
import { dayIn } from './day-in';
import { PlacementActs } from './placement-acts';
import type { ProposalWorld } from './proposal-world';

type Reply = Partial<Parameters<typeof replyToFollowUp>[1]>;
/** Each try from an address of its own, as employers come: many tries from one are refused. */
const address = (): Buffer => randomBytes(32);

/** The acts of a follow-up as the people of a world take them, of a placement that began so many days ago. */
export class FollowUpActs {
  readonly placements: PlacementActs;
  placementId = '';
  constructor(private readonly world: ProposalWorld) {
    this.placements = new PlacementActs(world);
  }

  /** A placement that goes on since some days; on its eighth day the first week is open. */
  async begin(daysAgo = 8): Promise<void> {
    await this.placements.begin();
    this.placementId = await this.placements.plan({ fromDay: dayIn(-20) });
    await this.placements.start(this.placementId, { introducedOn: dayIn(-30), riskCheckedOn: dayIn(-30) });
    await this.world.look(`update placements set from_day = current_date - $1::int`, [daysAgo]);
  }

  get key() {
    return { idempotencyKey: newId(), placementId: this.placementId, occasion: 'week_1' };
  }

  tell(more: Partial<Parameters<typeof answerFollowUp>[2]> = {}, actor = this.world.herself) {
    return answerFollowUp(this.world.database, actor, {
      ...this.key,
      question: 'tasks',
      answer: 'good',
      ...more,
    });
  }

  record(more: Partial<Parameters<typeof recordFollowUp>[2]> = {}, actor = this.world.staff) {
    return recordFollowUp(this.world.database, actor, {
      ...this.key,
      expectedVersion: 0,
      heldOn: localDate(new Date()),
      tookPart: ['participant', 'workplace'],
      howItGoes: 'Det går framåt',
      ...more,
    });
  }

  async read(actor: MemberActor = this.world.staff, occasion = 'week_1') {
    const of = this.world.small.participants.assigned;
    const found = await this.world.database.withActor(actor, (t) => readFollowUps(t, [of]));
    return found.get(of)?.find((one) => one.occasion === occasion) ?? null;
  }

  /** Has the workplace asked at noon of today, and gives how many wait. */
  ask(time = '11:00:00Z'): Promise<number> {
    return askWorkplaces(this.world.database, {
      now: () => new Date(`${localDate(new Date())}T${time}`),
    });
  }

  /** The secret of a link as the mail of the open follow-up would carry it. */
  async link(): Promise<string> {
    await this.ask();
    const [ask] = await this.world.look<{ id: string }>(
      `select id from follow_up_asks order by from_day desc`,
    );
    return this.world.database.withActor(system('mail'), (t) =>
      makeMailLink(t, 'follow-up-answer', ask?.id ?? '', 24),
    );
  }

  open(token: string) {
    return readLinkedFollowUp(this.world.database, token, address());
  }

  reply(token: string, more: Reply = { tasks: 'good', together: 'good', support: 'good' }) {
    return replyToFollowUp(this.world.database, { token, ...more }, address());
  }

  /** The kinds of the lines that wait for the staff. */
  async lines(actor: MemberActor = this.world.staff): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { kind, sql } of followUpWork)
      for (const { about } of await this.world.database.withActor(actor, (t) =>
        t.query<{ about: string }[]>(sql),
      ))
        found.push(about ? kind : `${kind} of a hidden place`);
    return found;
  }
}
