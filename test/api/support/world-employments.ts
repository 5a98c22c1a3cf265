import { setUpCarving } from '@stegvis/employments';
import { setUpOpenings } from '@stegvis/openings';
import { newId, system } from '@stegvis/platform';
import type { Column } from './operation-roles';
import type { SmallWorld } from './small-world';
import { contentAt } from './world-openings';

/** Carvings of the department of the small world: one that stays, one to be made openings of, and drafts whose money waits. */
export interface WorldEmployments {
  readonly carvingId: string;
  readonly toOpen: string;
  readonly toFund: readonly string[];
}

type Grounds = Pick<SmallWorld, 'database' | 'places'>;

/** Tasks of two jobs; those of an opening are taken. */
export const carve = async ({ database, places }: Grounds, openingId?: string): Promise<string> => {
  const id = newId();
  const task = {
    hoursQuarters: 20,
    doneBy: 'vaktmästare',
    area: 'cafe_service',
    ...(openingId ? { openingId } : {}),
  };
  await database.withActor(system('set-up'), (transaction) =>
    setUpCarving(transaction, {
      id,
      municipalityCode: places.here,
      organisationId: places.department.id,
      workplaceId: places.department.workplaceId,
      name: 'Uppgifter i stadshuset',
      madeByName: 'Prov',
      tasks: [
        { ...task, text: 'Fylla på papper', templateCode: 'caretaking-office' },
        { ...task, text: 'Duka fika' },
      ],
    }),
  );
  return id;
};

/** A draft that was made of carved tasks. */
export const makeCarvedDraft = async ({ database, places }: Grounds): Promise<string> => {
  const id = newId();
  await database.withActor(system('set-up'), (transaction) =>
    setUpOpenings(transaction, [
      {
        id,
        municipalityCode: places.here,
        organisationId: places.department.id,
        content: { ...contentAt(places.department, 'Utskuren plats'), kind: 'municipal_targeted_employment' },
        postedForEmployer: false,
        constructed: true,
        history: [
          {
            act: 'create',
            to: 'draft',
            at: new Date(Date.UTC(2026, 0, 10)),
            byMembership: null,
            byName: 'Prov',
            reason: null,
          },
        ],
      },
    ]),
  );
  await carve({ database, places }, id);
  return id;
};

export const makeEmployments = async (grounds: Grounds): Promise<WorldEmployments> => ({
  carvingId: await carve(grounds),
  toOpen: await carve(grounds),
  toFund: [await makeCarvedDraft(grounds), await makeCarvedDraft(grounds)],
});

interface Asked {
  readonly world: SmallWorld;
  readonly role: Column;
}

const key = () => ({ idempotencyKey: newId() });

/** Of employments: minimal variables that every allowed role could succeed with, by field. */
export const VALID_EMPLOYMENTS: Readonly<
  Record<string, (asked: Asked) => Promise<Record<string, unknown>> | Record<string, unknown>>
> = {
  jobCarvings: () => ({ first: 50 }),
  carvingBundles: ({ world }) => ({ carvingId: world.employments.carvingId }),
  saveCarving: ({ world }) => ({
    input: {
      ...key(),
      name: 'Kök och kontor',
      workplaceId: world.places.department.workplaceId,
      tasks: [{ text: 'Torka bord', hours: 5, doneBy: 'kock', area: 'cafe_service' }],
    },
  }),
  openCarvedJob: async ({ world }) => {
    const carvingId = world.employments.toOpen;
    const [row] = await world.look<{ version: number; task: string }>(
      `select c.version, t.id as task from job_carvings c join carving_tasks t on t.carving_id = c.id where c.id = $1 and t.opening_id is null`,
      [carvingId],
    );
    return {
      input: {
        ...key(),
        carvingId,
        expectedVersion: row?.version ?? 1,
        taskIds: [row?.task ?? newId()],
        title: 'Medhjälpare i stadshuset',
      },
    };
  },
  fundCarvedJob: async ({ world }) => {
    const [row] = await world.look<{ id: string }>(
      `select id from openings o where id = any($1) and status = 'draft'`,
      [world.employments.toFund],
    );
    return {
      input: {
        ...key(),
        openingId: row?.id ?? newId(),
        lineId: world.funding.lines.employment,
        amountKr: 100,
        startsOn: '2026-01-01',
        endsOn: '2027-01-01',
      },
    };
  },
  departmentBoard: () => ({ year: 2026 }),
  setDepartmentGoal: async ({ world }) => {
    const organisationId = world.places.department.id;
    const [row] = await world.look<{ version: number }>(
      `select coalesce(max(version), 0)::int as version from department_goals where organisation_id = $1 and year = 2026`,
      [organisationId],
    );
    return { input: { ...key(), organisationId, year: 2026, goal: 12, expectedVersion: row?.version ?? 0 } };
  },
};
