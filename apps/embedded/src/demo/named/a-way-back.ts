import { setUpSteps } from '@stegvis/pathway';
import { localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { DemoWorld } from '../demo-world';

const dayFromNow = (days: number): string =>
  new Date(Date.parse(localDate(systemClock.now())) + days * 86_400_000).toISOString().slice(0, 10);

/** Where she is, before and after. */
const HERE = 'work_directed_group';

/**
 * Somebody of the consultant's demo account who tried a labour-market measure and came back to where she is now: a step back
 * with its reason, and continued support that goes on until a review closes it.
 */
export const writeAWayBack = async (transaction: EntityManager, world: DemoWorld): Promise<void> => {
  const consultant = world.members.find((one) => one.demoAccount && one.role === 'job_consultant');
  const stepOf = ({ values }: DemoWorld['participants'][number]) =>
    values.filter(({ kind }) => kind === 'step').at(-1)?.code;
  const named = new Set(Object.values(world.named));
  const person = world.participants
    .filter(
      (one) =>
        one.assignedTo.includes(consultant?.membershipId ?? '') &&
        stepOf(one) === HERE &&
        (one.protection ?? 'none') === 'none' &&
        !named.has(one.id),
    )
    .at(-1);
  if (!consultant || !person) throw new RangeError('Nobody of the demo consultant could have come back');
  const shared = { participantId: person.id, domainId: person.domainId, by: consultant };
  await setUpSteps(transaction, [
    {
      ...shared,
      fromStep: HERE,
      toStep: 'labour_market_measure',
      day: dayFromNow(-50),
      reason: 'Ville prova direkt.',
      plan: 'Följa upp tillsammans efter sex veckor',
      support: {
        supporter: consultant,
        contacts: [{ day: dayFromNow(-42), note: 'Trivs, men dagarna är långa.' }],
        nextContactOn: dayFromNow(10),
      },
    },
    {
      ...shared,
      fromStep: 'labour_market_measure',
      toStep: HERE,
      day: dayFromNow(-21),
      reason: 'Ville tillbaka till gruppen och kortare dagar.',
      plan: '',
    },
  ]);
};
