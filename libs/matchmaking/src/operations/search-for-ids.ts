import type { Database, MemberActor } from '@stegvis/platform';

/** Ids that a text search finds among the openings that the actor may read; `found` null when nothing was searched for. */
export const searchForIds = async (
  database: Database,
  actor: MemberActor,
  text: string | null,
): Promise<{ found: ReadonlySet<string> | null; simplified: boolean }> => {
  if (!text?.trim()) return { found: null, simplified: false };
  const rows = await database.withActor(actor, (transaction) =>
    transaction.query<{ id: string }[]>(
      `select id from openings where search_text @@ websearch_to_tsquery('swedish', $1)`,
      [text],
    ),
  );
  return { found: new Set(rows.map((row) => row.id)), simplified: false };
};
