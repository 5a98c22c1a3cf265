import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  InputCheck,
  InputError,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { MOST_KR } from '../domain/amounts';
import { withLastWord } from '../storage/refused-by-database';

export interface Grant {
  readonly idempotencyKey: string;
  readonly roundId: string;
  /** The decision that was read; 0 where there is none. */
  readonly expectedVersion: number;
  /** Whole kronor for every line of the round. */
  readonly lines: readonly { readonly lineId: string; readonly grantedKr: number }[];
}

/**
 * Writes down what was granted, for every line at once; a later decision takes over, and the former stays as a row. Never
 * less than what is asked for and called off of a line already.
 * @returns the id of the round.
 * @throws InputError; NotFoundError; ConflictError `round-moved`; RuleError R-041 `granted-under-held`.
 */
export const grantRound = async (database: Database, actor: MemberActor, input: Grant): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const roundId = requireId(input.roundId, 'roundId');
  const check = new InputCheck();
  const granted = new Map(
    input.lines.map(({ lineId, grantedKr }, i) => [
      requireId(lineId, `lines.${i}.lineId`),
      check.wholeNumber(`lines.${i}.grantedKr`, grantedKr, 0, MOST_KR),
    ]),
  );
  check.done();
  return database.withActor(actor, async (transaction) => {
    const lines = await linesOf(transaction, roundId);
    if (lines.length === 0) throw new NotFoundError();
    if (granted.size !== lines.length || lines.some(({ id }) => !granted.has(id)))
      throw new InputError([{ path: 'lines', code: 'every-line-once' }]);
    await once(transaction, 'funding.grant-round', input.idempotencyKey, input, async () => {
      const version = Math.max(...lines.map((line) => line.version));
      if (version !== input.expectedVersion) throw new ConflictError('round-moved', version);
      const name = await accountName(transaction, actor);
      // In the order of their ids, as everybody who locks more than one line.
      for (const { id } of lines)
        await withLastWord(() =>
          transaction.query(
            `insert into funding_grants (id, round_id, line_id, version, granted_kr, granted_by, granted_by_name) values ($1, $2, $3, $4, $5, $6, $7)`,
            [newId(), roundId, id, version + 1, granted.get(id), actor.membershipId, name],
          ),
        );
      return { id: roundId };
    });
    return roundId;
  });
};

/** The lines of a round that is the actor's to grant, by id, with the decision that holds. */
const linesOf = (
  transaction: EntityManager,
  roundId: string,
): Promise<{ readonly id: string; readonly version: number }[]> =>
  transaction.query(
    `select l.id, coalesce((select max(g.version) from funding_grants g where g.line_id = l.id), 0) as version
     from funding_lines l where l.round_id = $1 and l.round_id in (select stegvis.funding_rounds_to_decide()) order by l.id`,
    [roundId],
  );
