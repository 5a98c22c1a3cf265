import type { PersonLink, TableRetention } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** A case whose time is over. */
export interface DueCase {
  readonly participantId: string;
  readonly domainId: string;
}

const PERSON_OF: Readonly<Record<PersonLink, (column: string) => string>> = {
  participant: (column) => `t.${column}`,
  membership: (column) => `(select m.participant_id from memberships m where m.id = t.${column})`,
  account: (column) =>
    `(select m.participant_id from memberships m where m.account_id = t.${column} and m.participant_id is not null limit 1)`,
  actor: (column) => `(select m.participant_id from memberships m where 'm:' || m.id = t.${column})`,
  // A mail to her is no note about her.
  address: () => 'null::uuid',
};

/**
 * Cases whose newest note, in any table, is older than the time of their municipality: five years, a private provider's
 * two, unless it has set another. Newer data of any kind about the same person keeps all of it, and so does an
 * archive exception.
 * @param participantId asks about one person alone.
 */
export const dueCases = (
  transaction: EntityManager,
  declarations: readonly TableRetention[],
  limit: number,
  participantId: string | null = null,
): Promise<DueCase[]> => {
  const noted = declarations.flatMap(({ table, person }) =>
    person?.noted
      ? [
          `select ${PERSON_OF[person.by](person.column)} as participant_id, max(${person.noted}) as at from ${table} t group by 1`,
        ]
      : [],
  );
  return transaction.query<DueCase[]>(
    `with noted as (${noted.join(' union all ')})
     select p.id as "participantId", p.domain_id as "domainId"
     from participants p join secrecy_domains d on d.id = p.domain_id join noted n on n.participant_id = p.id
     where ($1::uuid is null or p.id = $1)
       and not exists (select 1 from preservations x where x.participant_id = p.id and x.ended_at is null)
     group by p.id, p.domain_id, d.kind, d.municipality_code
     having max(n.at) < stegvis.kept_since(case d.kind when 'private_provider' then 'case_file_provider' else 'case_file' end, d.municipality_code)
     order by max(n.at), p.id limit $2`,
    [participantId, limit],
  );
};
