import {
  ConflictError,
  type Database,
  expectOneRow,
  InputCheck,
  isUniqueViolation,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';

/**
 * Asks for what may be removed to be removed: a case that is answered within 30 days with a decision and its reason
 * (R-067, security R3).
 * @returns id of the case.
 * @throws InputError; ConflictError `erasure-under-way`; NotFoundError for who is no participant.
 */
export const requestErasure = (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly wish?: string | null },
): Promise<string> => {
  const check = new InputCheck();
  const wish = check.optionalText('wish', input.wish, { max: 1000, lines: true });
  check.done();
  return database.withActor(actor, (transaction) =>
    once(transaction, 'rights.request-erasure', input.idempotencyKey, input, async () => {
      const { participantId, domainId } = actor;
      if (!participantId || !domainId) throw new NotFoundError();
      const id = newId();
      try {
        const made = await transaction.query<unknown[]>(
          `insert into erasure_cases (id, domain_id, participant_id, unit_id, requested_by, wish)
           select $1, p.domain_id, p.id, p.unit_id, $3, $4 from participants p where p.id = $2 returning id`,
          [id, participantId, actor.membershipId, wish],
        );
        expectOneRow(made.length);
      } catch (error) {
        if (isUniqueViolation(error, 'erasure_cases_open_uq')) throw new ConflictError('erasure-under-way');
        throw error;
      }
      return id;
    }),
  );
};

/** Takes the request back while nothing is decided. @throws NotFoundError; ConflictError. */
export const withdrawErasure = (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly id: string; readonly expectedVersion: number },
): Promise<string> => {
  const id = requireId(input.id, 'id');
  return database.withActor(actor, (transaction) =>
    once(transaction, 'rights.withdraw-erasure', input.idempotencyKey, input, async () => {
      const [now] = await transaction.query<{ version: number; outcome: string | null }[]>(
        `select version, outcome from erasure_cases where id = $1`,
        [id],
      );
      if (now?.outcome) throw new ConflictError('erasure-decided', now.version);
      const [, changed] = await transaction.query<[unknown[], number]>(
        `update erasure_cases set withdrawn_at = now(), version = version + 1 where id = $1 and version = $2 and outcome is null and withdrawn_at is null`,
        [id, input.expectedVersion],
      );
      expectOneRow(changed, now?.version ?? null);
      return id;
    }),
  );
};
