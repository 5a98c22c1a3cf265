import { type Database, system } from '@stegvis/platform';

/** What people call an interest area in everyday words, by word: `fika-jobb` means the names of its area. */
export const readSynonyms = async (
  database: Database,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const rows = await database.withActor(system('search'), (transaction) =>
    transaction.query<{ synonym: string; meant: string[] }[]>(
      `select lower(s.synonym) as synonym, array_agg(distinct lower(x.text)) as meant
       from occupation_synonyms s
       join catalogue_texts x on x.list = 'interest-areas' and x.field = 'label' and x.language = 'sv' and x.code = s.area
       join catalogue_versions v on v.version = x.version and v.is_current
       group by 1`,
    ),
  );
  return Object.fromEntries(rows.map(({ synonym, meant }) => [synonym, meant]));
};
