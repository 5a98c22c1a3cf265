import type { Client } from 'pg';

/** A fault as data: what is taken away of the database or of the policy, in one place. */
export type PlantedFault = { readonly name: string } & (
  | {
      /** Part of the body of a function, or the same of several, as PostgreSQL prints it. */
      readonly inFunction: string | readonly string[];
      readonly replace: RegExp;
      readonly by: string;
    }
  | {
      /** `table.policy`; the pattern is looked for in both its conditions, as PostgreSQL prints them. */
      readonly inPolicy: string;
      readonly replace: RegExp;
      readonly by: string;
    }
  | { readonly sql: string }
  | {
      /** An operation whose declared policy lets this role in too, or loses one of its roles. */
      readonly operation: string;
      readonly admits?: string;
      readonly shutsOut?: string;
    }
);

/**
 * Plants a fault of the database.
 * @throws Error when there is nothing to take away any more: the fault must be written anew for what took its place.
 */
export const plant = async (superuser: Client, fault: PlantedFault): Promise<void> => {
  if ('sql' in fault) {
    await superuser.query(fault.sql);
  } else if ('inFunction' in fault) {
    for (const signature of [fault.inFunction].flat()) {
      const { rows } = await superuser.query<{ text: string }>(
        `select pg_get_functiondef($1::regprocedure) as text`,
        [signature],
      );
      await superuser.query(replaced(fault, rows[0]?.text ?? ''));
    }
  } else if ('inPolicy' in fault) {
    const [table, policy] = fault.inPolicy.split('.');
    const { rows } = await superuser.query<{ using: string | null; check: string | null }>(
      `select pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
       from pg_policy where polrelid = $1::regclass and polname = $2`,
      [table, policy],
    );
    const [row] = rows;
    if (!row) throw gone(fault.name);
    if (![row.using, row.check].some((text) => text && fault.replace.test(text))) throw gone(fault.name);
    const parts = [
      row.using === null ? '' : `using (${row.using.replace(fault.replace, fault.by)})`,
      row.check === null ? '' : `with check (${row.check.replace(fault.replace, fault.by)})`,
    ];
    await superuser.query(`alter policy ${policy} on ${table} ${parts.join(' ')}`);
  }
};

const replaced = (
  { name, replace, by }: { name: string; replace: RegExp; by: string },
  text: string,
): string => {
  if (!replace.test(text)) throw gone(name);
  return text.replace(replace, by);
};

const gone = (name: string): Error =>
  new Error(
    `"${name}" cannot be planted: what it takes away is not there. Mend test/proof/planted-faults/faults.ts`,
  );
