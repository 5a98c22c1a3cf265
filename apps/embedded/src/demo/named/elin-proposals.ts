import type { Purpose } from '@stegvis/access';
import { scorePair } from '@stegvis/matching';
import { keepMatch } from '@stegvis/matchmaking';
import { type SetUpProposal, setUpProposals } from '@stegvis/placements';
import { dayNumber, localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { DemoMember, DemoWorld } from '../demo-world';
import { profilesOfWorld } from '../profiles-of-world';

/** Who acts in them, and the employer that all of them are about. */
export interface ProposalCircle {
  readonly herself: DemoMember;
  readonly consultant: DemoMember;
  readonly supervisor: DemoMember;
  readonly employer: DemoMember;
}

type Told = Pick<SetUpProposal, 'acts' | 'purpose'> & {
  readonly title: string;
  readonly kind: string;
  readonly at: string;
  /** Days from the day of the set-up; a day before it where the answer is no longer waited for. */
  readonly answerIn: number;
};

/** One proposal in each state that a newcomer should meet, newest last. */
const toldOf = ({ herself, supervisor, employer }: ProposalCircle): readonly Told[] => {
  const hers = { side: 'participant', by: herself } as const;
  const yes = { ...hers, act: 'yes', days: 1 } as const;
  const theirs = { side: 'employer', by: employer } as const;
  const placement = { purpose: 'individual_placement' as Purpose, kind: 'individual_placement' };
  const visit = { purpose: 'study_visit' as Purpose, kind: 'study_visit' };
  return [
    {
      ...placement,
      title: 'Diskare',
      at: '2026-10-05T08:00:00Z',
      answerIn: -40,
      acts: [{ act: 'expire', days: 4, side: 'system' }],
    },
    {
      ...placement,
      title: 'Medhjälpare på vaktmästeriet',
      at: '2026-10-12T08:00:00Z',
      answerIn: -30,
      acts: [{ ...hers, act: 'no', days: 1, reason: 'wrong_times', helpedBy: supervisor.name }],
    },
    {
      ...visit,
      title: 'Medhjälpare till skolvaktmästare',
      at: '2026-10-19T08:00:00Z',
      answerIn: -20,
      acts: [yes, { ...theirs, act: 'turn_down', days: 2, reason: 'no_time_now' }],
    },
    {
      ...placement,
      title: 'Medhjälpare i förråd på sjukhus',
      at: '2026-11-12T08:00:00Z',
      answerIn: 20,
      acts: [{ ...hers, act: 'ask_someone', days: 1 }],
    },
    {
      ...visit,
      title: 'Medhjälpare för kopiering och post',
      at: '2026-11-13T08:00:00Z',
      answerIn: 20,
      acts: [yes],
    },
    { ...placement, title: 'Kontorsassistent', at: '2026-11-15T08:00:00Z', answerIn: 20, acts: [] },
  ];
};

/** What has been proposed to the participant of the demo account, all of it places of one department. */
export const writeElinsProposals = async (
  transaction: EntityManager,
  world: DemoWorld,
  circle: ProposalCircle,
): Promise<void> => {
  const participantId = world.named.elin;
  const today = dayNumber(localDate(systemClock.now()));
  const { vocabulary, openings, participants } = profilesOfWorld(world);
  const participant = participants.find(({ id }) => id === participantId);
  const told = toldOf(circle).map(({ title, kind, at, answerIn, acts, purpose }): SetUpProposal => {
    const place = world.openings.find(
      ({ organisationId, content }) =>
        organisationId === circle.employer.organisationId && content.title === title && content.kind === kind,
    );
    const opening = openings.find(({ id }) => id === place?.id);
    if (!opening || !participant) throw new RangeError(`No place ${title} to propose to Elin`);
    return {
      participantId,
      openingId: opening.id,
      purpose,
      proposedBy: circle.consultant,
      proposedAt: new Date(at),
      answerBy: new Date((today + answerIn) * 86_400_000).toISOString().slice(0, 10),
      match: keepMatch(
        { vocabulary, participant, opening, today },
        scorePair(vocabulary, participant, opening, today),
      ),
      acts,
    };
  });
  await setUpProposals(transaction, told);
};
