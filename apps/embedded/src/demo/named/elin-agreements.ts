import { setUpAgreements, setUpPlans } from '@stegvis/placements';
import { dayNumber, localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { DemoMember, DemoWorld } from '../demo-world';

const dayIn = (days: number): string =>
  new Date((dayNumber(localDate(systemClock.now())) + days) * 86_400_000).toISOString().slice(0, 10);

/** Three placements that are planned for the participant of the demo account at places of the employer of the demo account: an agreement that waits for her, one
 * for the employer, and one that is still being written. */
export const writeElinsAgreements = async (transaction: EntityManager, world: DemoWorld): Promise<void> => {
  const memberOf = (role: DemoMember['role']): DemoMember => {
    const member = world.members.find((one) => one.demoAccount && one.role === role);
    if (!member) throw new RangeError(`No demo account has the role ${role}`);
    return member;
  };
  const [herself, consultant, employer] = (
    ['participant', 'job_consultant', 'employer_contact'] as const
  ).map(memberOf) as [DemoMember, DemoMember, DemoMember];
  const [consent] = await transaction.query<{ id: string; receiverId: string }[]>(
    `select c.id, c.receiver_id as "receiverId" from consents c join consent_answers y on y.consent_id = c.id and y.answer = 'yes'
     where c.participant_id = $1 and c.purpose = 'individual_placement'
       and not exists (select 1 from consent_answers n where n.consent_id = c.id and n.answer in ('withdrawn', 'taken_back'))
       and c.receiver_id = $2 limit 1`,
    [world.named.elin, employer.organisationId],
  );
  if (!consent) throw new RangeError('Elin has said yes to no placement');
  const places = world.openings.filter(
    ({ organisationId, history, content }) =>
      organisationId === consent.receiverId &&
      history.at(-1)?.to === 'published' &&
      ['individual_placement', 'work_trial', 'workplace_learning'].includes(content.kind) &&
      !content.areas.includes('preschool'),
  );
  const plans = await setUpPlans(
    transaction,
    (['mon', 'wed', 'fri'] as const).map((weekday, at) => ({
      participantId: world.named.elin,
      openingId: (places[at % places.length] ?? places[0])?.id ?? '',
      fromDay: dayIn(14),
      lastDay: dayIn(190),
      week: [{ weekday, starts: '09:00', ends: '12:00' }],
      contact: 'Sara Lindqvist',
      by: consultant,
    })),
  );
  const words = {
    place: 'Receptionen, stora entrén',
    tasks: 'Sortera posten. Fylla på papper i skrivare. Plocka undan i mötesrum.',
    easyTasks: 'Du sorterar post och fyller på papper.',
    contact: 'Sara Lindqvist',
    incidentContact: 'Sara Lindqvist, 040-12 34 56',
    supporter: consultant.name,
    fallback: 'Vi pratar om det tillsammans. Deltagaren kan sluta när som helst.',
    easyFallback: 'Du kan sluta. Då hjälper vi dig att hitta något annat.',
    notes: 'Bekväma skor. Lunch finns att köpa.',
    minor: false,
  };
  await setUpAgreements(
    transaction,
    (['participant', 'employer', 'staff'] as const).map((waitsFor, at) => ({
      placementId: plans[at] ?? '',
      consentId: consent.id,
      words: waitsFor === 'staff' ? { ...words, easyTasks: '' } : words,
      waitsFor,
      by: consultant,
      herself,
    })),
  );
};
