import { setUpEmployerContacts } from '@stegvis/organisations';
import { dayNumber, localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { DemoWorld } from '../demo-world';

const KINDS = ['phone', 'visit', 'mail', 'met'] as const;
const OUTCOMES = ['talked', 'interested', 'no_answer', 'not_now'] as const;

/** One contact with each employer that has openings, by the consultant of the demo, who promised the first of them to ring again this week. */
export const writeDialogue = async (transaction: EntityManager, world: DemoWorld): Promise<void> => {
  const consultant = world.members.find((one) => one.demoAccount && one.role === 'job_consultant');
  if (!consultant) throw new RangeError('No demo account is a job consultant');
  const employers = [...new Set(world.openings.map(({ organisationId }) => organisationId))];
  const soon = new Date((dayNumber(localDate(systemClock.now())) + 3) * 86_400_000);
  await setUpEmployerContacts(
    transaction,
    employers.map((organisationId, at) => ({
      organisationId,
      kind: KINDS[at % KINDS.length] ?? 'phone',
      outcome: OUTCOMES[at % OUTCOMES.length] ?? 'talked',
      line: at % 2 === 0 ? 'Vill gärna höra mer efter jul.' : null,
      nextOn: at === 0 ? soon.toISOString().slice(0, 10) : null,
      by: consultant,
      at: new Date(Date.UTC(2026, 10, 2 + (at % 14), 8)),
    })),
  );
};
