import {
  answerAgreement,
  callOffAgreement,
  editAgreement,
  listPresentedAgreements,
  makeAgreement,
  readAgreements,
  recordAgreementAnswer,
  replyToAgreement,
  sendAgreement,
} from '@stegvis/placements';
import { type MemberActor, newId } from '@stegvis/platform';
import { PlacementActs } from './placement-acts';
import type { ProposalWorld } from './proposal-world';

type Edit = Parameters<typeof editAgreement>[2];

/** Words in which every part is there. */
export const WORDS = {
  place: 'Kaféet',
  tasks: 'Duka fram. Torka bord.',
  easyTasks: 'Du dukar fram och torkar bord.',
  contact: 'Sara',
  incidentContact: 'Sara, 040-12 34 56',
  supporter: 'Kim',
  fallback: 'Vi pratar om det tillsammans.',
  easyFallback: 'Du kan sluta. Vi hjälper dig.',
  notes: '',
  minor: false,
};

/** The acts of an agreement as the people of a world take them. */
export class AgreementActs {
  readonly placements: PlacementActs;

  constructor(private readonly world: ProposalWorld) {
    this.placements = new PlacementActs(world);
  }

  /** Nothing of agreements, and one placement that is planned under her yes. @returns its id. */
  async begin(): Promise<string> {
    await this.world.look(`truncate agreement_events, agreement_versions, agreements cascade`);
    await this.world.look(`delete from outbox where kind = 'agreement-notices'`);
    await this.represented(false);
    await this.placements.begin();
    return this.placements.plan();
  }

  /** Whether somebody represents her. */
  async represented(is: boolean): Promise<void> {
    await this.world.look(
      `update representations set valid_to = case when $2 then null else current_date end where participant_id = $1`,
      [this.world.small.participants.assigned, is],
    );
  }

  make(placementId: string, actor: MemberActor = this.world.staff): Promise<string> {
    return makeAgreement(this.world.database, actor, { idempotencyKey: newId(), placementId });
  }

  async at(agreementId: string) {
    const [row] = await this.world.look<{ version: number }>(
      `select content_version as version from agreements where id = $1`,
      [agreementId],
    );
    return { idempotencyKey: newId(), agreementId, expectedVersion: row?.version ?? 0 };
  }

  async edit(id: string, more: Partial<Edit> = {}, actor = this.world.staff): Promise<string> {
    return editAgreement(this.world.database, actor, { ...(await this.at(id)), ...WORDS, ...more });
  }

  async send(id: string, more: Partial<Parameters<typeof sendAgreement>[2]> = {}, actor = this.world.staff) {
    return sendAgreement(this.world.database, actor, { ...(await this.at(id)), ...more });
  }

  /** Made, written and sent: her turn. */
  async sent(placementId: string): Promise<string> {
    const id = await this.make(placementId);
    await this.edit(id);
    return this.send(id);
  }

  async answer(
    id: string,
    answer: Parameters<typeof answerAgreement>[2]['answer'],
    more: Partial<Parameters<typeof answerAgreement>[2]> = {},
    actor = this.world.herself,
  ) {
    return answerAgreement(this.world.database, actor, { ...(await this.at(id)), answer, ...more });
  }

  async record(
    id: string,
    input: Omit<
      Parameters<typeof recordAgreementAnswer>[2],
      'idempotencyKey' | 'agreementId' | 'expectedVersion'
    > &
      Partial<Parameters<typeof recordAgreementAnswer>[2]>,
    actor = this.world.staff,
  ) {
    return recordAgreementAnswer(this.world.database, actor, { ...(await this.at(id)), ...input });
  }

  async reply(
    id: string,
    more: Partial<Parameters<typeof replyToAgreement>[2]> = {},
    actor = this.world.employer,
  ) {
    const [row] = await this.world.look<{ handle: string }>(`select handle from agreements where id = $1`, [
      id,
    ]);
    const { idempotencyKey, expectedVersion } = await this.at(id);
    return replyToAgreement(this.world.database, actor, {
      idempotencyKey,
      expectedVersion,
      id: row?.handle ?? '',
      yes: true,
      ...more,
    });
  }

  async callOff(id: string, actor = this.world.staff) {
    return callOffAgreement(this.world.database, actor, { ...(await this.at(id)), reasonCode: 'other' });
  }

  /** Every party says yes, in order. */
  async agree(id: string): Promise<void> {
    await this.answer(id, 'yes');
    await this.reply(id);
    await this.record(id, { answer: 'yes', party: 'municipality' });
  }

  async read(id: string, actor: MemberActor = this.world.staff) {
    const of = this.world.small.participants.assigned;
    const found = await this.world.database.withActor(actor, (t) => readAgreements(t, [of]));
    return found.get(of)?.find((one) => one.id === id) ?? null;
  }

  /** What an employer sees. */
  async seen(actor: MemberActor = this.world.employer) {
    return (await listPresentedAgreements(this.world.database, actor, {})).edges.map(({ node }) => node);
  }
}
