import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  InputCheck,
  type MemberActor,
  once,
  requireId,
} from '@stegvis/platform';
import { MOST_A_MONTH } from '../domain/contact-codes';
import { lockDialogue, readContactState } from '../storage/contact-state';
import { requireHere } from './require-here';

export interface SetEmployerTerms {
  readonly idempotencyKey: string;
  readonly organisationId: string;
  /** 0 when nothing was agreed before. */
  readonly expectedVersion: number;
  /** Contacts a month, by anyone of the municipality. */
  readonly monthlyLimit: number;
  /** *Ring inte förrän*; null when the employer may be contacted. */
  readonly notBefore?: string | null;
  /** Who asked for it, at most 200 characters; needed with `notBefore`. */
  readonly askedBy?: string | null;
}

/**
 * What is agreed with an employer about how often it is contacted; each version is kept, with who said it.
 * @throws InputError; NotFoundError; ConflictError `changed-by-other`.
 */
export const setEmployerTerms = async (
  database: Database,
  actor: MemberActor,
  input: SetEmployerTerms,
): Promise<void> => {
  const organisationId = requireId(input.organisationId, 'organisationId');
  const check = new InputCheck();
  check.wholeNumber('expectedVersion', input.expectedVersion, 0, 2_147_483_646);
  check.wholeNumber('monthlyLimit', input.monthlyLimit, 0, MOST_A_MONTH);
  const notBefore = input.notBefore ? check.date('notBefore', input.notBefore) : null;
  const askedBy = notBefore ? check.text('askedBy', input.askedBy ?? '', { max: 200, required: true }) : null;
  check.done();
  return database.withActor(actor, async (transaction) => {
    await requireHere(transaction, organisationId);
    await lockDialogue(transaction, organisationId);
    await once(transaction, 'organisations.set-terms', input.idempotencyKey, input, async () => {
      const { version } = await readContactState(transaction, organisationId);
      if (version !== input.expectedVersion) throw new ConflictError('changed-by-other', version);
      await transaction.query(
        `insert into employer_terms (organisation_id, version, monthly_limit, not_before, asked_by, said_by, said_by_name) values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          organisationId,
          version + 1,
          input.monthlyLimit,
          notBefore,
          askedBy,
          actor.membershipId,
          await accountName(transaction, actor),
        ],
      );
      return { version: version + 1 };
    });
  });
};
