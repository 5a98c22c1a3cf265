import { setUpRepresentations } from '@stegvis/access';
import { type NewAccount, setUpAccount } from '@stegvis/identity';
import { setUpNoticedMatches } from '@stegvis/notifications';
import { setUpOpenings } from '@stegvis/openings';
import { setUpOrganisations } from '@stegvis/organisations';
import { setUpParticipants } from '@stegvis/participants';
import { insertRows, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { writeCarving } from './funding/write-carving';
import { writeFunding } from './funding/write-funding';
import { DEMO_MUNICIPALITY, type DemoMember, type DemoWorld } from './demo-world';
import { writeElinsChoices } from './named/elin-choices';
import { writeAWayBack } from './named/a-way-back';
import { writeElinsAgreements } from './named/elin-agreements';
import { writeElinsFollowUps } from './named/elin-follow-ups';
import { writeElinsVisits } from './named/elin-visits';
import { writeDialogue } from './places/write-dialogue';
import { matchesOfWorld } from './matches-of-world';

const accountOf = (member: DemoMember, passwordHash: string): NewAccount => ({
  email: member.email,
  name: member.name,
  passwordHash: member.demoAccount ? passwordHash : null,
  demo: true,
  membership: {
    id: member.membershipId,
    role: member.role,
    municipalityCode: DEMO_MUNICIPALITY,
    domainId: member.domainId,
    organisationId: member.organisationId,
    participantId: member.participantId,
  },
});

/**
 * Writes a whole world. Run as `system('set-up')` in one transaction, so that a load that is killed leaves nothing.
 * @param passwordHash of the demo accounts' one password.
 * @param say told before each part.
 */
export const writeWorld = async (
  transaction: EntityManager,
  world: DemoWorld,
  passwordHash: string,
  say: (line: string) => void,
): Promise<void> => {
  await insertRows(
    transaction,
    'secrecy_domains',
    { id: 'uuid', municipality_code: 'text', name: 'text', kind: 'text' },
    world.domains.map(({ id, name, kind }) => ({ id, municipality_code: DEMO_MUNICIPALITY, name, kind })),
  );
  await setUpOrganisations(transaction, world.organisations);
  await setUpOpenings(transaction, world.openings);
  const [staff, participants] = [
    world.members.filter(({ participantId }) => participantId === null),
    world.members.filter(({ participantId }) => participantId !== null),
  ];
  for (const member of staff) await setUpAccount(transaction, accountOf(member, passwordHash));
  const values = world.participants.reduce((sum, participant) => sum + participant.values.length, 0);
  say(`Writing ${world.participants.length} invented participants with ${values} statements …`);
  await setUpParticipants(transaction, world.participants);
  await nameHandlers(transaction, world.members);
  // A participant's account points at her row, and so comes after it.
  for (const member of participants) await setUpAccount(transaction, accountOf(member, passwordHash));
  await setUpRepresentations(
    transaction,
    world.participants
      .filter(({ id }) => id === world.named.elin)
      .flatMap(({ id, domainId }) =>
        staff
          .filter(({ role }) => role === 'representative')
          .map(({ membershipId }) => ({
            domainId,
            participantId: id,
            membershipId,
            kind: 'god_man' as const,
            scope: ['person', 'rights'] as const,
            appointedBy: 'Överförmyndaren, påhittat beslut',
          })),
      ),
  );
  await writeElinsChoices(transaction, world);
  await writeElinsVisits(transaction, world);
  await writeAWayBack(transaction, world);
  await writeDialogue(transaction, world);
  await writeElinsAgreements(transaction, world);
  await writeElinsFollowUps(transaction, world);
  await writeFunding(transaction, world);
  await writeCarving(transaction, world);
  await setUpNoticedMatches(transaction, matchesOfWorld(world));
};

/** The demo's own staff open protected names, so that the page can be seen (security P2). */
const nameHandlers = async (transaction: EntityManager, members: readonly DemoMember[]): Promise<void> => {
  const handlers = members.filter(
    ({ role, demoAccount }) => demoAccount && (role === 'job_consultant' || role === 'supervisor'),
  );
  await insertRows(
    transaction,
    'protection_handlers',
    { id: 'uuid', domain_id: 'uuid', unit_id: 'uuid', membership_id: 'uuid', place: 'smallint' },
    handlers.map(({ membershipId, domainId, organisationId }, i) => ({
      id: newId(),
      domain_id: domainId,
      unit_id: organisationId ?? domainId,
      membership_id: membershipId,
      place: i + 1,
    })),
  );
};
