import { newId } from '@stegvis/platform';
import { dayIn } from '../../worlds/day-in';
import { ACTS_FOR, type Column } from './operation-roles';
import type { SmallWorld } from './small-world';

interface Asked {
  readonly world: SmallWorld;
  readonly role: Column;
}

/** What each who may has written of the café today: enough of it that one can be taken back again and again. */
export const makeContacts = async ({
  look,
  people,
  places,
}: Pick<SmallWorld, 'look' | 'people' | 'places'>) => {
  for (const name of ['supervisor', 'consultant', 'coordinator'] as const)
    for (let times = 0; times < 9; times += 1)
      await look(
        `insert into employer_contacts (id, organisation_id, kind, outcome, said_by, said_by_name) values ($1, $2, 'phone', 'talked', $3, 'Prov')`,
        [newId(), places.cafe.id, people[name].membershipId],
      );
};

const written = async ({ world, role }: Asked): Promise<string> => {
  const [row] = await world.look<{ id: string }>(
    `select id from employer_contacts where said_by = $1 and undone_at is null order by id limit 1`,
    [world.people[ACTS_FOR[role] ?? 'consultant'].membershipId],
  );
  return row?.id ?? newId();
};

/** Of the dialogue with employers: minimal variables that every allowed role could succeed with, by field. */
export const VALID_DIALOGUE: Readonly<Record<string, (asked: Asked) => Promise<Record<string, unknown>>>> = {
  employerDialogue: ({ world }) => Promise.resolve({ organisationId: world.places.cafe.id }),
  logEmployerContact: ({ world }) =>
    Promise.resolve({
      input: {
        idempotencyKey: newId(),
        organisationId: world.places.cafe.id,
        kind: 'phone',
        outcome: 'talked',
        line: 'Återkommer',
        nextOn: dayIn(9),
        overReason: 'they_asked',
      },
    }),
  undoEmployerContact: async (asked) => ({
    input: { idempotencyKey: newId(), contactId: await written(asked) },
  }),
  setEmployerTerms: async ({ world }) => {
    const [row] = await world.look<{ version: number }>(
      `select coalesce(max(version), 0) as version from employer_terms where organisation_id = $1`,
      [world.places.cafe.id],
    );
    return {
      input: {
        idempotencyKey: newId(),
        organisationId: world.places.cafe.id,
        expectedVersion: row?.version ?? 0,
        monthlyLimit: 20,
        notBefore: dayIn(5),
        askedBy: 'Sara',
      },
    };
  },
};
