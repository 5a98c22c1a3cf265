import type { Database, MemberActor } from '@stegvis/platform';

/** The secrecy domains of the administrator's municipality, by name. */
export const domainsToChoose = (
  database: Database,
  actor: MemberActor,
): Promise<{ id: string; name: string }[]> =>
  database.withActor(actor, (transaction) =>
    transaction.query<{ id: string; name: string }[]>(
      `select id, name from secrecy_domains where municipality_code = $1 order by name, id`,
      [actor.municipalityCode],
    ),
  );
