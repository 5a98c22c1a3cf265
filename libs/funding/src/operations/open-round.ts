import { accountName } from '@stegvis/identity';
import {
  type Database,
  type FieldError,
  InputCheck,
  type MemberActor,
  newId,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import { linesSumTo, MOST_KR, MOST_LINES } from '../domain/amounts';
import { LINE_PURPOSES, type LinePurpose } from '../domain/line-purpose';
import { withLastWord } from '../storage/refused-by-database';

export interface NewLine {
  readonly name: string;
  readonly purpose: LinePurpose;
  /** Whole kronor. */
  readonly appliedKr: number;
}

export interface NewRound {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly year: number;
  /** The department that holds the money. */
  readonly holderId: string;
  /** What is applied for in all, whole kronor. */
  readonly appliedKr: number;
  readonly lines: readonly NewLine[];
}

/**
 * A coordinator writes down an application with its budget lines, in their order. Nothing is granted by it.
 * @returns the id of the round.
 * @throws InputError; RuleError R-041 when the lines do not sum to what is applied for; NotFoundError for a holder that is
 *   no department of the municipality, and for a coordinator who is not of a committee.
 */
export const openRound = async (database: Database, actor: MemberActor, input: NewRound): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const holderId = requireId(input.holderId, 'holderId');
  const { name, lines } = checkRound(input);
  if (!linesSumTo(lines, input.appliedKr))
    throw new RuleError('R-041', 'lines-do-not-sum', [
      { path: 'appliedKr', code: 'lines-do-not-sum' } satisfies FieldError,
    ]);
  return database.withActor(actor, async (transaction) => {
    const { id } = await once(transaction, 'funding.open-round', input.idempotencyKey, input, async () => {
      const roundId = newId();
      const byName = await accountName(transaction, actor);
      await withLastWord(() =>
        transaction.query(
          `insert into funding_rounds (id, municipality_code, domain_id, holder_id, name, year, applied_kr, opened_by, opened_by_name)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            roundId,
            actor.municipalityCode,
            actor.domainId,
            holderId,
            name,
            input.year,
            input.appliedKr,
            actor.membershipId,
            byName,
          ],
        ),
      );
      for (const [i, line] of lines.entries())
        await transaction.query(
          `insert into funding_lines (id, round_id, position, name, purpose, applied_kr) values ($1, $2, $3, $4, $5, $6)`,
          [newId(), roundId, i + 1, line.name, line.purpose, line.appliedKr],
        );
      return { id: roundId };
    });
    return id;
  });
};

const checkRound = (input: NewRound): { name: string; lines: readonly NewLine[] } => {
  const check = new InputCheck();
  const name = check.text('name', input.name, { max: 120, required: true });
  check.wholeNumber('year', input.year, 2000, 2100);
  check.wholeNumber('appliedKr', input.appliedKr, 1, MOST_KR);
  if (input.lines.length === 0) check.fault('lines', 'required');
  if (input.lines.length > MOST_LINES) check.fault('lines', 'too-many', { max: MOST_LINES });
  const purposes = new Set<string>(LINE_PURPOSES);
  const lines = input.lines.map((line, i) => {
    check.wholeNumber(`lines.${i}.appliedKr`, line.appliedKr, 1, MOST_KR);
    check.code(`lines.${i}.purpose`, line.purpose, purposes);
    return { ...line, name: check.text(`lines.${i}.name`, line.name, { max: 120, required: true }) };
  });
  check.done();
  return { name, lines };
};
