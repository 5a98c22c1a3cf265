import { setUpConsents } from '@stegvis/access';
import { setUpFollowUps, setUpPlacements } from '@stegvis/placements';
import { localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { DemoMember, DemoWorld } from '../demo-world';

const DAY = 86_400_000;

/**
 * A placement of the participant of the demo account that goes on since four weeks, under her yes: the first week is answered
 * by both, who see the tasks differently, and the fourth waits for everybody. Her other places keep their days.
 */
export const writeElinsFollowUps = async (transaction: EntityManager, world: DemoWorld): Promise<void> => {
  const memberOf = (role: DemoMember['role']): DemoMember => {
    const member = world.members.find((one) => one.demoAccount && one.role === role);
    if (!member) throw new RangeError(`No demo account has the role ${role}`);
    return member;
  };
  const [herself, consultant, supervisor] = [
    memberOf('participant'),
    memberOf('job_consultant'),
    memberOf('supervisor'),
  ];
  const taken = new Set(world.members.map(({ organisationId }) => organisationId));
  const place = world.openings.find(
    ({ organisationId, content, history }) =>
      !taken.has(organisationId) &&
      content.kind === 'individual_placement' &&
      content.areas.includes('library') &&
      history.at(-1)?.to === 'published',
  );
  const employer = world.organisations.find(({ id }) => id === place?.organisationId);
  if (!place || !employer || !herself.domainId) throw new RangeError('There is no place for Elin to be at');
  const today = systemClock.now();
  const dayIn = (days: number): string => localDate(new Date(today.getTime() + days * DAY));
  const whose = { participantId: world.named.elin, domainId: herself.domainId };
  await setUpConsents(
    transaction,
    [
      {
        ...whose,
        receiver: { id: employer.id, name: employer.name },
        purpose: 'individual_placement',
        dataClasses: ['C2'],
        askedBy: consultant,
        askedAt: new Date(today.getTime() - 40 * DAY),
        answers: [{ answer: 'yes', days: 1, by: herself, helpedBy: supervisor.name }],
      },
    ],
    dayIn(0),
  );
  await setUpPlacements(transaction, [
    {
      ...whose,
      openingId: place.id,
      receiverId: employer.id,
      step: 'individual_placement',
      fromDay: dayIn(-27),
      week: [
        { weekday: 'tue', starts: '09:00', ends: '12:00' },
        { weekday: 'thu', starts: '09:00', ends: '12:00' },
      ],
      contact: 'Handledaren på plats',
      by: consultant,
    },
  ]);
  await setUpFollowUps(transaction, [
    {
      participantId: whose.participantId,
      openingId: place.id,
      occasion: 'week_1',
      hers: ['good', 'good', 'so_so'],
      workplace: ['bad', 'good', 'so_so'],
      by: herself,
      helpedBy: supervisor.name,
      at: dayIn(-19),
    },
  ]);
};
