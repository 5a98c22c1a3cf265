import { newId } from '@stegvis/platform';
import type { SmallWorld } from './small-world';
import type { Asked, Variables } from './valid-variables';
import { nameOf } from './world-people';

const key = () => ({ idempotencyKey: newId() });

/** What the consultant looked at of the participant today. */
const lookAtAssigned = async (world: SmallWorld): Promise<string> => {
  await (
    await world.as('consultant')
  ).send({
    query: 'query ($id: UUID!) { participant(id: $id) { id } }',
    variables: { id: world.participants.assigned },
  });
  const [look] = await world.look<{ id: string }>(
    `select stegvis.look_id(l) as id from access_log l where subject_id = $1 and decision = 'permit' and relation = 'assigned' order by l.id desc limit 1`,
    [world.participants.assigned],
  );
  return look?.id ?? '';
};

/** Of the access log, its review and emergency access: minimal variables that every allowed role could succeed with, by field. */
export const VALID_LOOKS: Readonly<Record<string, (asked: Asked) => Promise<Variables> | Variables>> = {
  looksAtMe: () => ({ first: 5 }),
  representedLooks: ({ world }) => ({ participantId: world.participants.assigned, first: 5 }),
  nameOfLooker: async ({ world }) => ({ lookId: await lookAtAssigned(world) }),
  logReviews: () => ({}),
  logReview: ({ world }) => ({ id: world.reviews.toRead }),
  decideLogReview: ({ world }) => ({
    input: { ...key(), reviewId: world.reviews.toDecide, outcome: 'justified', note: 'Ordinarie arbete.' },
  }),
  openEmergency: () => ({
    input: {
      ...key(),
      category: 'acute_support',
      reason: 'Personen mår dåligt och ingen av er är här',
      person: `${nameOf('assigned').givenName} ${nameOf('assigned').familyName}`,
    },
  }),
  approveEmergency: ({ world }) => ({
    input: { ...key(), emergencyId: world.reviews.waitingEmergency },
  }),
  stateReason: ({ world }) => ({
    input: {
      ...key(),
      participantId: world.participants.assigned,
      reason: 'Ett klagomål om stödet ska utredas.',
    },
  }),
  personWithReason: ({ world }) => ({ id: world.participants.assigned }),
  unitPersons: () => ({ first: 5 }),
  unitStaff: () => ({}),
  emergencies: () => ({}),
  emergencyPerson: ({ world, role }) => ({
    id: role === 'unit_manager' ? world.reviews.managersEmergency : world.reviews.openEmergency,
  }),
  askWhy: async ({ world }) => ({ input: { ...key(), lookId: await lookAtAssigned(world) } }),
  lookQuestions: () => ({}),
  answerWhy: ({ world }) => ({
    input: { ...key(), questionId: world.reviews.question, answer: 'Hon skulle planera veckan.' },
  }),
};
