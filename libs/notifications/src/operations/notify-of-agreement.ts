import { type HeldTask, settleTask } from '@stegvis/jobs';
import type { AgreementAct, AgreementState } from '@stegvis/placements';
import { type Database, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { AgreementNotice } from '../notice-kinds';

interface Move {
  readonly participantId: string;
  readonly act: AgreementAct;
  readonly party: string | null;
  readonly how: string | null;
  readonly by: string | null;
  /** As it stands now, which may be after later acts. */
  readonly state: AgreementState;
}

const NOW = (table: string): string =>
  `${table}.valid_from <= current_date and (${table}.valid_to is null or ${table}.valid_to > current_date)`;
const WHO = {
  herself: `m.participant_id = $1`,
  staff: `m.id in (select a.membership_id from assignments a where a.participant_id = $1 and ${NOW('a')})`,
} as const;

/** What each act is told as, to whom it concerns. An employer is asked by mail, and told nothing here (security A13). */
const toldOf = ({
  act,
  party,
  how,
}: Move): { readonly herself?: AgreementNotice; readonly staff?: AgreementNotice } => {
  const forHer = how === 'recorded' && party === 'participant';
  if (act === 'send') return { herself: 'agreement-sent' };
  if (act === 'agree') return { herself: 'agreement-done', staff: 'agreement-agreed' };
  if (forHer) return { herself: 'agreement-said-for-you' };
  if (act === 'approve') return { staff: 'agreement-yes' };
  if (act === 'not_now') return { staff: 'agreement-not-now' };
  return act === 'wonder' ? { staff: 'agreement-wonder' } : {};
};

/**
 * Tells the participant and her staff of one act of an agreement, each once and nobody of what she did herself; what staff
 * wrote as hers is told to her, who can say that it is wrong. Notices and the settled task are one transaction.
 */
export const notifyOfAgreement = (database: Database, task: HeldTask<'agreement-notices'>): Promise<void> =>
  database.withActor(system('notices'), async (transaction) => {
    const { subjectId: agreementId, subjectVersion: version } = task.payload;
    const [move] = await transaction.query<Move[]>(
      `select a.participant_id as "participantId", a.state, e.act, e.party, e.how, e.said_by as by
       from agreement_events e join agreements a on a.id = e.agreement_id where e.agreement_id = $1 and e.version = $2`,
      [agreementId, version],
    );
    if (!move || (move.act === 'send' && move.state !== 'sent')) {
      await settleTask(transaction, task, 'obsolete');
      return;
    }
    for (const [who, kind] of Object.entries(toldOf(move)) as [keyof typeof WHO, AgreementNotice][])
      await tell(transaction, { ...move, agreementId, version, who, kind });
    await settleTask(transaction, task, 'done');
  });

const tell = async (
  transaction: EntityManager,
  told: Pick<Move, 'participantId' | 'by'> & {
    readonly agreementId: string;
    readonly version: number;
    readonly who: keyof typeof WHO;
    readonly kind: AgreementNotice;
  },
): Promise<void> => {
  await transaction.query(
    `insert into notices (id, membership_id, kind, subject_type, subject_id, subject_version)
     select gen_random_uuid(), m.id, $3, 'agreement', $4, $5 from memberships m where ${NOW('m')} and ${WHO[told.who]} and m.id is distinct from $2::uuid
     on conflict on constraint notices_once_uq do nothing`,
    [told.participantId, told.by, told.kind, told.agreementId, told.version],
  );
};
