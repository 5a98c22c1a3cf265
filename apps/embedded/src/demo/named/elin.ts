import type { RatingSource, SetUpParticipant } from '@stegvis/participants';
import type { Author } from '../openings/author';

type Value = SetUpParticipant['values'][number];

interface Circle {
  readonly herself: Author;
  readonly supervisor: Author;
  readonly consultant: Author;
}

/** Lives about two and a half kilometres south of the archive, near a bus. */
export const ELIN_HOME = { latitude: 55.585, longitude: 13.011 } as const;

/** What her supervisor has assessed; numeracy, computers, problem solving and hygiene are still open. */
const ASSESSED = {
  standing_walking: 2,
  lifting_carrying: 1,
  hand_dexterity: 2,
  work_endurance: 1,
  vision: 3,
  hearing: 3,
  sustained_attention: 2,
  learning_memory: 2,
  task_sequencing: 3,
  understanding_instructions: 2,
  expressing_oneself: 2,
  reading: 3,
  writing: 2,
  teamwork: 2,
  meeting_people: 1,
  receiving_feedback: 2,
  punctuality: 3,
  independent_work: 2,
  work_pace: 1,
  adaptability: 1,
  stress_tolerance: 1,
} as const;

const INTERESTS = {
  archive: 3,
  library: 3,
  office_hr: 2,
  it: 1,
  animals: 2,
  second_hand: 1,
  kitchen_meals: 1,
  culture_events: 1,
  cafe_service: 0,
  pool_sports: 0,
  preschool: 0,
  retail: 0,
  care_support: 0,
} as const;

const TOLERANCES = {
  noise: 1,
  strong_light: 2,
  people_around: 2,
  customer_contact: 1,
  children_present: 1,
  unpredictability: 1,
  interruptions: 1,
  time_pressure: 1,
  repetitive_tasks: 3,
  long_sitting: 2,
  dust_chemicals: 2,
  smells: 1,
} as const;

const ACCESS = {
  quiet_room: true,
  named_supervisor: true,
  public_transport: true,
  step_free_access: false,
  sign_language_support: false,
  own_workstation: false,
  allergy_safe: false,
} as const;

const CONDITIONS = {
  max_travel_minutes: '35',
  travel_mode: 'bus_or_train_alone',
  hours_per_week: '48',
  weekdays: 'mon,tue,wed,thu,fri',
  earliest_start: '09:00',
  latest_end: '15:00',
  languages: 'sv',
} as const;

/**
 * The participant of the demo account: likes archive and library, is accurate, wants it quiet, and has abilities that
 * nobody has assessed yet. In the order it was said, with what was said before.
 */
export const elinValues = ({ herself, supervisor, consultant }: Circle): Value[] => {
  const all = <T>(
    kind: Value['kind'],
    table: Readonly<Record<string, T>>,
    carry: (value: T) => Partial<Value>,
  ) => Object.entries(table).map(([code, value]) => ({ kind, code, ...carry(value) }));
  const said = (
    facts: readonly (Partial<Value> & Pick<Value, 'kind' | 'code'>)[],
    day: string,
    source: RatingSource,
    by: Author,
  ): Value[] =>
    facts.map((fact) => ({
      ...fact,
      source,
      saidBy: by.membershipId,
      saidByName: by.name,
      helpedBy: source === 'together' ? supervisor.name : null,
      saidAt: new Date(`${day}T09:30:00Z`),
    }));
  const level = (n: number): Partial<Value> => ({ level: n });
  return [
    ...said([{ kind: 'step', code: 'group_activity' }], '2025-11-18', 'staff', supervisor),
    ...said(
      [{ kind: 'wants_suggestions', code: 'wants_suggestions', flag: true }],
      '2025-11-18',
      'self',
      herself,
    ),
    ...said(all('interest', { archive: 2, animals: 3, retail: 1 }, level), '2025-11-18', 'together', herself),
    ...said(all('capacity', { accuracy: 2, work_endurance: 0 }, level), '2025-11-18', 'staff', supervisor),
    ...said([{ kind: 'step', code: 'work_directed_group' }], '2026-03-10', 'staff', supervisor),
    ...said(all('capacity', ASSESSED, level), '2026-09-02', 'staff', supervisor),
    ...said(all('support_need', { support: 1 }, level), '2026-09-02', 'together', herself),
    ...said(
      all('access_need', ACCESS, (flag) => ({ flag })),
      '2026-09-02',
      'together',
      herself,
    ),
    ...said(all('capacity', { accuracy: 3 }, level), '2026-10-12', 'observed_at_work', consultant),
    ...said(all('interest', INTERESTS, level), '2026-11-03', 'self', herself),
    ...said(all('tolerance', TOLERANCES, level), '2026-11-03', 'self', herself),
    ...said(
      [{ kind: 'environment_mark', code: 'repetitive_tasks', choice: 'wanted' }],
      '2026-11-03',
      'self',
      herself,
    ),
    ...said(
      all('condition', CONDITIONS, (text) => ({ text })),
      '2026-11-03',
      'together',
      herself,
    ),
    ...said(
      [
        {
          kind: 'work_goal',
          code: 'work_goal',
          text: 'Jag vill arbeta i ett arkiv eller på ett bibliotek, där det är lugnt.',
        },
      ],
      '2026-11-03',
      'self',
      herself,
    ),
    ...said(
      [{ kind: 'capacity', code: 'digital_skills', level: 2, status: 'suggested' }],
      '2026-11-12',
      'self',
      herself,
    ),
  ];
};
