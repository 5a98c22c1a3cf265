import { type SetUpConsent, setUpConsents } from '@stegvis/access';
import { setUpPresentations } from '@stegvis/participants';
import { localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { DemoMember, DemoWorld } from '../demo-world';
import { writeElinsProposals } from './elin-proposals';

const memberOf = (world: DemoWorld, role: DemoMember['role']): DemoMember => {
  const member = world.members.find((one) => one.demoAccount && one.role === role);
  if (!member) throw new RangeError(`No demo account has the role ${role}`);
  return member;
};

/**
 * What the participant of the demo account has chosen: her wording, a yes to the employer of the demo account, joint cases
 * with the coach and with Försäkringskassan, one that she has stopped, questions that wait for her, and proposals in each state.
 */
export const writeElinsChoices = async (transaction: EntityManager, world: DemoWorld): Promise<void> => {
  const [herself, consultant, supervisor] = (['participant', 'job_consultant', 'supervisor'] as const).map(
    (role) => memberOf(world, role),
  );
  const { domainId } = herself ?? {};
  if (!herself || !consultant || !supervisor || !domainId) throw new RangeError('Elin has no circle');
  const participantId = world.named.elin;
  const organisation = (id: string | null | undefined) => {
    const found = world.organisations.find((one) => one.id === id);
    if (!found) throw new RangeError('A demo account has no organisation');
    return { id: found.id, name: found.name };
  };
  const employer = organisation(memberOf(world, 'employer_contact').organisationId);
  const [coach, fk] = [memberOf(world, 'labour_market_coach'), memberOf(world, 'fk_liaison')];
  const hr = organisation(memberOf(world, 'hr_officer').organisationId);
  await setUpPresentations(transaction, [
    {
      participantId,
      domainId,
      shownName: 'Elin',
      interests: 'Jag gillar arkiv och bibliotek. Jag tycker om att sortera.',
      skills: 'Jag är noggrann. Jag läser bra. Jag kommer i tid.',
      needs: 'Jag vill ha det lugnt. Jag vill veta vem jag kan fråga.',
      by: herself,
      at: new Date('2026-11-04T09:00:00Z'),
      approved: true,
    },
  ]);
  const asked = { participantId, domainId, askedBy: consultant, dataClasses: ['C2'] } as const;
  const consents: readonly SetUpConsent[] = [
    {
      ...asked,
      receiver: employer,
      purpose: 'individual_placement',
      askedAt: new Date('2026-08-20T09:00:00Z'),
      answers: [
        { answer: 'yes', days: 1, by: herself },
        { answer: 'withdrawn', days: 20, by: herself },
      ],
    },
    {
      ...asked,
      receiver: employer,
      purpose: 'individual_placement',
      askedAt: new Date('2026-11-14T09:00:00Z'),
      answers: [{ answer: 'yes', days: 1, by: herself }],
    },
    {
      ...asked,
      receiver: employer,
      purpose: 'study_visit',
      askedAt: new Date('2026-11-05T09:00:00Z'),
      answers: [
        { answer: 'ask_someone', days: 0, by: herself },
        { answer: 'yes', days: 1, by: herself, helpedBy: supervisor.name },
      ],
    },
    {
      ...asked,
      receiver: organisation(coach.organisationId),
      purpose: 'labour_market_measure',
      dataClasses: ['C2', 'C3'],
      officer: coach,
      askedAt: new Date('2026-11-09T09:00:00Z'),
      answers: [{ answer: 'yes', days: 1, by: herself }],
    },
    {
      ...asked,
      receiver: organisation(fk.organisationId),
      purpose: 'joint_mapping',
      dataClasses: ['C2', 'C3', 'C4'],
      items: ['work_goal', 'step', 'support_needs'],
      officer: fk,
      askedAt: new Date('2026-11-10T09:00:00Z'),
      answers: [{ answer: 'yes', days: 2, by: herself, helpedBy: supervisor.name }],
    },
    {
      ...asked,
      receiver: hr,
      purpose: 'study_visit',
      askedAt: new Date('2026-10-19T08:00:00Z'),
      answers: [{ answer: 'yes', days: 1, by: herself }],
    },
    {
      ...asked,
      receiver: hr,
      purpose: 'individual_placement',
      askedAt: new Date('2026-10-05T08:00:00Z'),
      answers: [],
    },
    {
      ...asked,
      receiver: hr,
      purpose: 'employment',
      askedAt: new Date('2026-11-13T09:00:00Z'),
      answers: [],
    },
  ];
  await setUpConsents(transaction, consents, localDate(systemClock.now()));
  await writeElinsProposals(transaction, world, {
    herself,
    consultant,
    supervisor,
    employer: memberOf(world, 'hr_officer'),
  });
};
