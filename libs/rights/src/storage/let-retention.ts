import type { PersonLink, RetentionRuleCode } from '@stegvis/platform';
import type { QueryRunner } from 'typeorm';

const RETENTION = `(select stegvis.actor_is_system('retention'))`;

/**
 * Lets the nightly run remove rows of a table whose time is over, and no other: the database keeps the time too.
 * @param over when the time of a row began, in SQL over its columns.
 * @param municipality whose time holds, in SQL; the default time without it.
 */
export const letRetentionThin = async (
  runner: QueryRunner,
  table: string,
  rule: RetentionRuleCode,
  over: string,
  municipality?: string,
): Promise<void> => {
  const due = municipality
    ? `${over} < stegvis.kept_since('${rule}', ${municipality})`
    : `${over} < (select stegvis.kept_since('${rule}'))`;
  for (const command of ['select', 'delete'])
    await runner.query(
      `create policy due_${command} on ${table} for ${command} to stegvis_worker using (${RETENTION} and ${due})`,
    );
  await runner.query(`grant select, delete on ${table} to stegvis_worker`);
};

const TO_REMOVE: Readonly<Record<PersonLink, (column: string) => string>> = {
  participant: (column) => `${column} in (select stegvis.participants_to_remove())`,
  membership: (column) => `${column} in (select stegvis.memberships_to_remove())`,
  account: (column) => `${column} in (select stegvis.accounts_to_remove())`,
  actor: (column) => `${column} in (select 'm:' || m from stegvis.memberships_to_remove() m)`,
  address: (column) => `${column} in (select stegvis.addresses_to_remove())`,
};

/**
 * Lets retention see when something was noted of a person, and remove the rows of somebody who stands in the journal
 * as to be removed: of nobody else, and only until it is done.
 * @param columns what retention may read of the table: ids, codes and times, never what was said.
 */
export const letRetentionRemovePersons = async (
  runner: QueryRunner,
  by: PersonLink,
  table: string,
  column: string,
  columns: readonly string[],
): Promise<void> => {
  await runner.query(
    `create policy seen_of_persons on ${table} for select to stegvis_worker using (${RETENTION})`,
  );
  await runner.query(
    `create policy removed_with_person on ${table} for delete to stegvis_worker using (${RETENTION} and ${TO_REMOVE[by](column)})`,
  );
  await runner.query(`grant select (${columns.join(', ')}), delete on ${table} to stegvis_worker`);
};
