/** What stands instead of the name of a protected person, in every language: a Swedish legal term is not translated. */
export const PROTECTED_NAME = 'Skyddad uppgift';

const isHidden = (
  alias: string,
): string => `${alias}.participant_id is distinct from (select stegvis.actor_participant())
      and exists (select 1 from participants person where person.id = ${alias}.participant_id and person.protected)`;

/**
 * What a protected person is called by is met by her alone, and so is what those near her are called: who helped, heard or
 * represents her may be of her family (security P2). What they are to her is shown. SQL: a column of a row about her.
 */
export const unlessProtected = (alias: string, column: string): string =>
  `case when ${alias}.${column} is not null and ${isHidden(alias)} then '${PROTECTED_NAME}' else ${alias}.${column} end`;

/** The name of who said or wrote something about a protected person is met by all only when it is that of staff (security P2). */
export const writerUnlessProtected = (alias: string, membership: string, column: string): string =>
  `case when ${isHidden(alias)}
      and not exists (select 1 from memberships m where m.id = ${alias}.${membership} and m.participant_id is null)
    then '${PROTECTED_NAME}' else ${alias}.${column} end`;
