import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  localDate,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
  RuleError,
  systemClock,
} from '@stegvis/platform';
import {
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  type ContactKind,
  type ContactOutcome,
  OVER_REASONS,
  type OverReason,
} from '../domain/contact-codes';
import { stopOf } from '../domain/may-contact';
import { lockDialogue, readContactState } from '../storage/contact-state';
import { requireHere } from './require-here';

export interface LogEmployerContact {
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly kind: ContactKind;
  readonly outcome: ContactOutcome;
  /** At most 200 characters; nothing of a participant. */
  readonly line?: string | null;
  /** The day on which the next contact was promised. */
  readonly nextOn?: string | null;
  /** Needed when the employer has been contacted enough, or has asked to wait. */
  readonly overReason?: OverReason | null;
}

/**
 * Staff write down that they were in touch with an employer.
 * @returns the id of the line.
 * @throws InputError; NotFoundError for an employer of another municipality; RuleError `contact-limit`, `contact-not-before`
 *   when there is no reason to be in touch all the same.
 */
export const logEmployerContact = async (
  database: Database,
  actor: MemberActor,
  input: LogEmployerContact,
): Promise<string> => {
  const organisationId = requireId(input.organisationId, 'organisationId');
  const check = new InputCheck();
  check.code('kind', input.kind, new Set(CONTACT_KINDS));
  check.code('outcome', input.outcome, new Set(CONTACT_OUTCOMES));
  const line = check.optionalText('line', input.line, { max: 200 });
  const nextOn = input.nextOn ? check.date('nextOn', input.nextOn) : null;
  if (nextOn && !check.has('nextOn') && nextOn <= localDate(systemClock.now()))
    check.fault('nextOn', 'contact-day-over');
  if (input.overReason) check.code('overReason', input.overReason, new Set(OVER_REASONS));
  check.done();
  return database.withActor(actor, async (transaction) => {
    await requireHere(transaction, organisationId);
    await lockDialogue(transaction, organisationId);
    const { id } = await once(
      transaction,
      'organisations.log-contact',
      input.idempotencyKey,
      input,
      async () => {
        const stop = stopOf(await readContactState(transaction, organisationId));
        if (stop && !input.overReason) throw new RuleError(stop, stop);
        const made = newId();
        await transaction.query(
          `insert into employer_contacts (id, organisation_id, kind, outcome, line, next_on, over_reason, said_by, said_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            made,
            organisationId,
            input.kind,
            input.outcome,
            line,
            nextOn,
            stop ? (input.overReason ?? null) : null,
            actor.membershipId,
            await accountName(transaction, actor),
          ],
        );
        return { id: made };
      },
    );
    return id;
  });
};

/**
 * Takes back what the actor wrote by mistake, within a day: it counts no more, and the line stays where it was kept.
 * @returns the id of the employer. @throws NotFoundError for what is another's, older, or taken back.
 */
export const undoEmployerContact = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly contactId: string },
): Promise<string> => {
  const contactId = requireId(input.contactId, 'contactId');
  return database.withActor(actor, async (transaction) => {
    const [own] = await transaction.query<{ organisationId: string }[]>(
      `select organisation_id as "organisationId" from employer_contacts where id = $1 and said_by = $2`,
      [contactId, actor.membershipId],
    );
    if (!own) throw new NotFoundError();
    await once(transaction, 'organisations.undo-contact', input.idempotencyKey, input, async () => {
      const [, undone] = await transaction.query<[unknown[], number]>(
        `update employer_contacts set undone_at = now() where id = $1 and undone_at is null`,
        [contactId],
      );
      if (undone !== 1) throw new NotFoundError();
      return { id: contactId };
    });
    return own.organisationId;
  });
};
