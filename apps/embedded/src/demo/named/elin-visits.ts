import { setUpPlacements, setUpVisits } from '@stegvis/placements';
import { dayNumber, localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { DemoMember, DemoWorld } from '../demo-world';
import { writeShortList } from './short-list';

const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
/** 1970-01-01 was a Thursday. */
const isWeekend = (number: number): boolean => [2, 3].includes(number % 7);

/** The first working day some days from now, or the last one some days ago: a demo of any day has one that is to come. */
const workingDay = (days: number): string => {
  let number = dayNumber(localDate(systemClock.now())) + days;
  while (isWeekend(number)) number += Math.sign(days);
  return dayOf(number);
};

/** A work trial that is over, and visits of the participant of the demo account: one that is to come at the employer of the demo
 * account, a try-out day that has been and waits for a word, and one that she has told of. */
export const writeElinsVisits = async (transaction: EntityManager, world: DemoWorld): Promise<void> => {
  const memberOf = (role: DemoMember['role']): DemoMember => {
    const member = world.members.find((one) => one.demoAccount && one.role === role);
    if (!member) throw new RangeError(`No demo account has the role ${role}`);
    return member;
  };
  const [herself, consultant, supervisor, employer] = (
    ['participant', 'job_consultant', 'supervisor', 'employer_contact'] as const
  ).map(memberOf) as [DemoMember, DemoMember, DemoMember, DemoMember];
  const inUse = world.openings.filter(({ history }) => history.at(-1)?.to === 'published');
  const theirs = inUse.find(({ organisationId }) => organisationId === employer.organisationId);
  const other = inUse.find(
    ({ organisationId, content }) =>
      organisationId !== employer.organisationId && content.areas.includes('archive'),
  );
  if (!theirs || !other) throw new RangeError('There is no opening that Elin could visit');
  const shared = {
    participantId: world.named.elin,
    domainId: herself.domainId ?? '',
    kind: 'study_visit' as const,
    companion: supervisor.name,
    bookedBy: consultant,
    bookedAt: new Date('2026-11-12T09:00:00Z'),
  };
  await setUpVisits(transaction, [
    {
      ...shared,
      openingId: theirs.id,
      receiverId: theirs.organisationId,
      day: workingDay(6),
      starts: '10:00',
      minutes: 60,
      place: 'Vid stora entrén',
      directions: 'Ta bussen till centrum. Gå till huset på hörnet.',
    },
    {
      ...shared,
      openingId: other.id,
      receiverId: other.organisationId,
      kind: 'try_out_day' as const,
      day: workingDay(-2),
      starts: '09:00',
      minutes: 180,
      place: 'I receptionen',
      directions: 'Ni går dit tillsammans.',
    },
    {
      ...shared,
      openingId: other.id,
      receiverId: other.organisationId,
      day: workingDay(-12),
      starts: '13:00',
      minutes: 90,
      place: 'I receptionen',
      directions: 'Ni går dit tillsammans.',
      told: { face: 'good', by: herself, at: new Date('2026-11-13T14:00:00Z') },
    },
  ]);
  await writeShortList(transaction, world, theirs.id);
  await setUpPlacements(transaction, [
    {
      participantId: shared.participantId,
      domainId: shared.domainId,
      openingId: other.id,
      receiverId: other.organisationId,
      step: 'work_trial',
      fromDay: workingDay(-120),
      lastDay: workingDay(-50),
      week: [
        { weekday: 'mon', starts: '09:00', ends: '12:00' },
        { weekday: 'wed', starts: '09:00', ends: '12:00' },
      ],
      contact: 'Handledaren på plats',
      reasonCode: 'period_over',
      by: consultant,
    },
  ]);
};
