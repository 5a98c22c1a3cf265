import { beginImport, takeFile } from '@stegvis/imports';
import { type KeyRing, type MemberActor, newId } from '@stegvis/platform';
import { ACTS_FOR, type Column } from './operation-roles';
import type { SmallWorld } from './small-world';
import type { Asked, Variables } from './valid-variables';

/** Those who bring files in, and what each of them brings in here. */
const IMPORTERS = {
  supervisor: { name: 'supervisor', kind: 'participants', fields: ['givenName', 'familyName'] },
  job_consultant: { name: 'consultant', kind: 'organisations', fields: ['organisation', 'workplace'] },
  coordinator: { name: 'coordinator', kind: 'organisations', fields: ['organisation', 'workplace'] },
} as const;

const importerOf = (role: Column) =>
  IMPORTERS[role in IMPORTERS ? (role as keyof typeof IMPORTERS) : 'coordinator'];

/** How far an import has come, and the states that it goes through until then. */
const WAYS = {
  read: [],
  checked: ['checking', 'checked'],
  done: ['checking', 'checked', 'running', 'done'],
} as const;
type Way = keyof typeof WAYS;

/** For each who may bring files in: two imports that are read, one that is tried and one that is done. */
export const makeImports = async (
  { database, look, people, places }: Pick<SmallWorld, 'database' | 'look' | 'people' | 'places'>,
  keys: KeyRing,
): Promise<void> => {
  for (const [role, { name, kind }] of Object.entries(IMPORTERS))
    for (const way of ['read', 'read', 'checked', 'done'] as const) {
      const { accountId, membershipId } = people[name];
      const actor: MemberActor = {
        kind: 'member',
        accountId,
        membershipId,
        role: role as keyof typeof IMPORTERS,
        organisationId: null,
        domainId: places.committee,
        municipalityCode: null,
        participantId: null,
      };
      const id = await beginImport(database, actor, { idempotencyKey: newId(), kind });
      await takeFile(database, keys, actor, id, Buffer.from(`Ett;Två\nProv ${newId()};Prov`));
      await look(`update import_rows set found = 'new' where import_id = $1`, [id]);
      for (const state of WAYS[way])
        await look(
          `update imports set state = $2, version = version + 1, done_at = case when $2 = 'done' then now() end where id = $1`,
          [id, state],
        );
    }
};

/**
 * The import of a role that has come so far, the newest, or however far; for every other role one that nobody has.
 */
const importAt = async (world: SmallWorld, role: Column, way: Way | null) => {
  const name = ACTS_FOR[role];
  const [found] =
    name && role in IMPORTERS
      ? await world.look<{ id: string; version: number }>(
          `select id, version from imports where membership_id = $1 and ($2::text is null or state = $2) order by id desc limit 1`,
          [world.people[name].membershipId, way],
        )
      : [];
  return { id: found?.id ?? newId(), expectedVersion: found?.version ?? 1 };
};

const moved =
  (way: Way) =>
  async ({ world, role }: Asked): Promise<Variables> => ({
    input: { idempotencyKey: newId(), ...(await importAt(world, role, way)) },
  });

/** Of bringing in files: minimal variables that every allowed role could succeed with, by field. */
export const VALID_IMPORTS: Readonly<Record<string, (asked: Asked) => Promise<Variables> | Variables>> = {
  beginImport: ({ role }) => ({ input: { idempotencyKey: newId(), kind: importerOf(role).kind } }),
  checkImport: async ({ world, role }) => ({
    input: {
      idempotencyKey: newId(),
      ...(await importAt(world, role, 'read')),
      columns: importerOf(role).fields.map((field, column) => ({ column, field })),
    },
  }),
  runImport: moved('checked'),
  undoImport: moved('done'),
  discardImport: moved('read'),
  imports: () => ({ first: 5 }),
  import: async ({ world, role }) => ({ id: (await importAt(world, role, null)).id }),
  importRows: async ({ world, role }) => ({
    importId: (await importAt(world, role, null)).id,
    first: 5,
  }),
};
