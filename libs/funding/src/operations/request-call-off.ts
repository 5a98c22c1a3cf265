import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { MOST_KR } from '../domain/amounts';
import { edgeOf } from '../domain/life-cycle';
import { firstRefusal } from '../domain/life-cycle-guards';
import { type HeldLine, lockLine } from '../storage/lock-line';
import { noteAct } from '../storage/note-act';
import { withLastWord } from '../storage/refused-by-database';

export interface CallOffRequest {
  readonly idempotencyKey: string;
  readonly lineId: string;
  /** An opening of the actor's own department; none for a line of activities. */
  readonly openingId?: string | null;
  /** Whole kronor. */
  readonly amountKr: number;
  /** First day, `yyyy-mm-dd`. */
  readonly startsOn: string;
  /** First day after the last. */
  readonly endsOn: string;
}

interface NamedOpening {
  readonly title: string;
  readonly kind: string;
  readonly organisationId: string;
}

/**
 * Asks for money of a budget line: an HR officer for an opening of her own department, or the holder of the round for its
 * own work. The line is locked before anything is counted, so that two who ask at once are counted one after the other.
 * @returns the id of the call-off.
 * @throws InputError; NotFoundError (line or opening out of reach); RuleError `line-granted`, R-022, R-041.
 */
export const requestCallOff = async (
  database: Database,
  actor: MemberActor,
  input: CallOffRequest,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.lineId, 'lineId');
  if (input.openingId != null) requireId(input.openingId, 'openingId');
  checkTerms(input);
  return database.withActor(actor, async (transaction) => {
    const { id } = await once(
      transaction,
      'funding.request-call-off',
      input.idempotencyKey,
      input,
      async () => ({ id: await requestCallOffWithin(transaction, actor, input) }),
    );
    return id;
  });
};

/** As `requestCallOff`, within the work of a room above, which sees to it that it is done once. */
export const requestCallOffWithin = async (
  transaction: EntityManager,
  actor: MemberActor,
  input: Omit<CallOffRequest, 'idempotencyKey'>,
): Promise<string> => {
  const lineId = requireId(input.lineId, 'lineId');
  const openingId = input.openingId == null ? null : requireId(input.openingId, 'openingId');
  const period = checkTerms(input);
  const line = await lockLine(transaction, lineId);
  const opening = openingId === null ? null : await readOpening(transaction, openingId);
  decide(line, opening, input.amountKr, actor);
  const row = {
    id: newId(),
    organisationId: opening?.organisationId ?? line.holderId,
    name: await accountName(transaction, actor),
  };
  await withLastWord(() =>
    transaction.query(
      `insert into funding_call_offs (id, municipality_code, round_id, line_id, organisation_id, opening_id, opening_title, amount_kr, starts_on, ends_on, requested_by, requested_by_name)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        row.id,
        line.municipalityCode,
        line.roundId,
        line.id,
        row.organisationId,
        openingId,
        opening?.title ?? null,
        input.amountKr,
        period.startsOn,
        period.endsOn,
        actor.membershipId,
        row.name,
      ],
    ),
  );
  await noteAct(transaction, {
    callOffId: row.id,
    act: 'request',
    from: 'none',
    to: 'requested',
    version: 1,
    reasonCode: null,
    paidBackKr: 0,
    membershipId: actor.membershipId,
    name: row.name,
  });
  return row.id;
};

const checkTerms = (input: Omit<CallOffRequest, 'idempotencyKey'>): { startsOn: string; endsOn: string } => {
  const check = new InputCheck();
  check.wholeNumber('amountKr', input.amountKr, 1, MOST_KR);
  const startsOn = check.date('startsOn', input.startsOn);
  const endsOn = check.date('endsOn', input.endsOn);
  if (!check.has('startsOn') && !check.has('endsOn') && endsOn <= startsOn)
    for (const path of ['startsOn', 'endsOn']) check.fault(path, 'ends-before-start');
  check.done();
  return { startsOn, endsOn };
};

/** @throws NotFoundError for an opening that the actor does not reach, and for one that is not announced. */
const readOpening = async (transaction: EntityManager, id: string): Promise<NamedOpening> => {
  const [opening] = await transaction.query<NamedOpening[]>(
    `select title, kind, organisation_id as "organisationId" from openings where id = $1 and status in ('published', 'paused')`,
    [id],
  );
  if (!opening) throw new NotFoundError();
  return opening;
};

const decide = (line: HeldLine, opening: NamedOpening | null, amountKr: number, actor: MemberActor): void => {
  const refusal = firstRefusal(edgeOf('request', 'none')?.guards ?? [], {
    remainingKr: line.remainingKr,
    amountKr,
    paidBackKr: 0,
    purpose: line.purpose,
    openingKind: opening?.kind ?? null,
    actingAccount: actor.accountId,
    requestingAccount: null,
  });
  if (refusal)
    throw new RuleError(
      refusal.rule,
      refusal.code,
      refusal.field ? [{ path: refusal.field, code: refusal.code }] : [],
    );
};
