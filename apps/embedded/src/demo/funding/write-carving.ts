import { setUpCarving, type CarvingTask } from '@stegvis/employments';
import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { DEMO_MUNICIPALITY, type DemoMember, type DemoWorld } from '../demo-world';

/** Tasks of three jobs of a department, in quarters of an hour a week. */
const TASKS: readonly CarvingTask[] = [
  {
    text: 'Fylla på papper i skrivare',
    hoursQuarters: 12,
    doneBy: 'vaktmästare',
    area: 'caretaking',
    templateCode: 'caretaking-office',
  },
  {
    text: 'Köra källsortering till soprummet',
    hoursQuarters: 20,
    doneBy: 'vaktmästare',
    area: 'caretaking',
    templateCode: 'caretaking-office',
  },
  {
    text: 'Möblera mötesrum efter bild',
    hoursQuarters: 16,
    doneBy: 'vaktmästare',
    area: 'caretaking',
    templateCode: 'caretaking-office',
  },
  {
    text: 'Duka fram och plocka undan fika',
    hoursQuarters: 20,
    doneBy: 'administratör',
    area: 'cafe_service',
  },
  { text: 'Torka av bord i matsalen', hoursQuarters: 20, doneBy: 'kock', area: 'cafe_service' },
  {
    text: 'Skanna handlingar',
    hoursQuarters: 24,
    doneBy: 'registrator',
    area: 'office_hr',
    templateCode: 'office-copy-post',
  },
  {
    text: 'Dela ut post',
    hoursQuarters: 16,
    doneBy: 'administratör',
    area: 'office_hr',
    templateCode: 'office-copy-post',
  },
];

/** A job carving in progress at the department of the demo account of HR, and goals of this year for every department but one. */
export const writeCarving = async (transaction: EntityManager, world: DemoWorld): Promise<void> => {
  const hr = world.members.find((one): one is DemoMember => one.demoAccount && one.role === 'hr_officer');
  const department = world.organisations.find(({ id }) => id === hr?.organisationId);
  const workplace = department?.workplaces[0];
  if (!hr || !department || !workplace) throw new RangeError('The department of HR has no workplace');
  await setUpCarving(transaction, {
    id: newId(),
    municipalityCode: DEMO_MUNICIPALITY,
    organisationId: department.id,
    workplaceId: workplace.id,
    name: 'Uppgifter i huset',
    madeByName: hr.name,
    tasks: TASKS,
  });
  const departments = world.organisations.filter(({ type }) => type === 'municipal_department');
  for (const [i, { id }] of departments.slice(0, -1).entries())
    await transaction.query(
      `insert into department_goals (id, municipality_code, organisation_id, year, version, goal, set_by_name, set_at) values ($1, $2, $3, 2026, 1, $4, $5, $6)`,
      [newId(), DEMO_MUNICIPALITY, id, 10 + 5 * (i % 3), hr.name, new Date('2026-01-12T09:00:00Z')],
    );
};
