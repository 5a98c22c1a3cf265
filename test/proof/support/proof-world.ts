import { loadReferenceData } from '@stegvis/catalogue';
import { setUpAccount } from '@stegvis/identity';
import { setUpParticipants } from '@stegvis/participants';
import { Database, dataSource, type Entities, newId, type Role, ROLES, system } from '@stegvis/platform';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { ENTITIES } from '../../../apps/api/src/entities';
import { makeWorld, type SmallWorld } from '../../api/support/small-world';
import { PEOPLE } from '../../api/support/world-people';
import { testDatabase, type TestDatabase } from '../../database';

/** How a person stands to those who act: `own` is assigned to the staff who act and is the participant who acts. */
export const PERSON_RELATIONS = [
  'own',
  'colleagues',
  'none',
  'expired',
  'future',
  'otherUnit',
  'otherDomain',
  'otherMunicipality',
  'consented',
  'withdrawn',
] as const;
export type PersonRelation = (typeof PERSON_RELATIONS)[number];

export interface ActingMember {
  readonly label: string;
  readonly role: Role;
  readonly membershipId: string;
  /** Whose role, domain or time is over although rows still say that she is assigned: nothing of a person is hers. */
  readonly lapsed: boolean;
}

export interface ProofWorld {
  readonly test: TestDatabase;
  readonly small: Pick<SmallWorld, 'places' | 'openings' | 'participants' | 'people'>;
  readonly subjects: Readonly<Record<PersonRelation, string>>;
  readonly actors: readonly ActingMember[];
  /** A question to each person about the café, which *consented* has said yes to and *withdrawn* has stopped. */
  readonly consents: Readonly<Record<PersonRelation, string>>;
  /** A colleague of the committee who is assigned to nobody and does not act. */
  readonly spare: string;
}

/** A filled database that nobody is connected to, so that it can be copied: the small world, and a person in each relation. */
export const makeProofWorld = async (): Promise<ProofWorld> => {
  const test = await testDatabase();
  const source = dataSource(test.appUrl, 'stegvis_app', ENTITIES as Entities, 1);
  await source.initialize();
  const database = new Database(source, source);
  await loadReferenceData(database);
  const small = await makeWorld(database);
  const subjects = {
    own: small.participants.assigned,
    colleagues: small.participants.colleagues,
    none: newId(),
    expired: newId(),
    future: newId(),
    otherUnit: newId(),
    otherDomain: small.participants.otherDomain,
    otherMunicipality: small.participants.elsewhere,
    consented: newId(),
    withdrawn: newId(),
  };
  const lapsed = await database.withActor(system('set-up'), (transaction) =>
    addRelations(transaction, small, subjects),
  );
  await database.close();
  const spare = lapsed.find(({ label }) => label === 'spare')?.membershipId ?? '';
  const acting = lapsed.filter(({ membershipId }) => membershipId !== spare);
  await lapse(test, small, subjects, acting);
  const consents = await addConsents(test, small, subjects);
  return { test, small, subjects, consents, actors: [...actorsOf(small), ...acting], spare };
};

const addRelations = async (
  transaction: EntityManager,
  { places, people }: ProofWorld['small'],
  subjects: ProofWorld['subjects'],
): Promise<readonly ActingMember[]> => {
  const secondUnit = newId();
  await transaction.query(
    `insert into organisations (id, municipality_code, type, name) values ($1, $2, 'day_activity_unit', 'Enheten Söder')`,
    [secondUnit, places.here],
  );
  const staff = [people.consultant.membershipId, people.supervisor.membershipId];
  const said = { source: 'staff', saidBy: null, saidByName: 'Prov' } as const;
  await setUpParticipants(
    transaction,
    (['none', 'expired', 'future', 'otherUnit', 'consented', 'withdrawn'] as const).map((relation, i) => ({
      id: subjects[relation],
      domainId: places.committee,
      municipalityCode: places.here,
      unitId: relation === 'otherUnit' ? secondUnit : places.unit.id,
      givenName: `Relation${i}`,
      familyName: relation,
      home: { latitude: 55.61, longitude: 13.02 },
      assignedTo: relation === 'expired' || relation === 'future' ? staff : [],
      values: [{ ...said, kind: 'interest', code: 'cafe_service', level: 2 }],
    })),
  );
  const made: ActingMember[] = [];
  for (const [label, role] of [
    ['job_consultant whose role ended', 'job_consultant'],
    ['job_consultant whose role begins tomorrow', 'job_consultant'],
    ['job_consultant who moved to another domain', 'job_consultant'],
    ['job_consultant who became coordinator', 'coordinator'],
    ['participant whose role ended', 'participant'],
    ['spare', 'job_consultant'],
  ] as const) {
    const { membershipId } = await setUpAccount(transaction, {
      email: `${newId()}@world.example`,
      name: label,
      passwordHash: null,
      demo: false,
      membership: {
        role,
        municipalityCode: places.here,
        domainId: label.includes('moved') ? places.provider : places.committee,
        organisationId: role === 'participant' ? null : places.unit.id,
        participantId: role === 'participant' ? subjects.otherUnit : null,
      },
    });
    made.push({ label, role, membershipId, lapsed: true });
  }
  return made;
};

/** Dates that set-up does not make, and rows that were left behind: past row-level security, for arranging alone. */
const lapse = async (
  test: TestDatabase,
  { places, openings }: ProofWorld['small'],
  subjects: ProofWorld['subjects'],
  members: readonly ActingMember[],
): Promise<void> => {
  const client = new Client({
    connectionString: test.superuserUrl,
    options: '-c search_path=stegvis,public',
  });
  await client.connect();
  for (const { membershipId } of members.filter(({ role }) => role !== 'participant'))
    await client.query(
      `insert into assignments (id, domain_id, participant_id, membership_id) values ($1, $2, $3, $4)`,
      [newId(), places.committee, subjects.own, membershipId],
    );
  await client.query(
    `update assignments set valid_from = current_date - 9, valid_to = current_date where participant_id = $1`,
    [subjects.expired],
  );
  await client.query(`update assignments set valid_from = current_date + 1 where participant_id = $1`, [
    subjects.future,
  ]);
  const of = (word: string) =>
    members.filter(({ label }) => label.includes(word)).map(({ membershipId }) => membershipId);
  await client.query(
    `update memberships set valid_from = current_date - 9, valid_to = current_date where id = any($1)`,
    [of('ended')],
  );
  await client.query(`update memberships set valid_from = current_date + 1 where id = any($1)`, [
    of('tomorrow'),
  ]);
  for (const subject of Object.values(subjects))
    await client.query(
      `insert into access_log (domain_id, actor, action, subject_id, data_classes, relation, decision, request_id, source)
       select domain_id, 's:set-up', 'test.look', id, '{C3}', 'other', 'permit', gen_random_uuid(), 'job' from participants where id = $1`,
      [subject],
    );
  await client.query(`update openings set audience = 'consultants' where id <> $1`, [openings.published]);
  await client.end();
};

const addConsents = async (
  test: TestDatabase,
  { places, people }: ProofWorld['small'],
  subjects: ProofWorld['subjects'],
): Promise<ProofWorld['consents']> => {
  const client = new Client({
    connectionString: test.superuserUrl,
    options: '-c search_path=stegvis,public',
  });
  await client.connect();
  const staff = people.consultant.membershipId;
  const made: Partial<Record<PersonRelation, string>> = {};
  for (const relation of PERSON_RELATIONS) {
    const id = newId();
    made[relation] = id;
    await client.query(
      `insert into consents (id, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, valid_to, asked_by, asked_by_name)
       select $1, p.domain_id, p.id, $3, 'Kafé', 'study_visit', '{C2}', current_date + 90, $4, 'Prov' from participants p where p.id = $2`,
      [id, subjects[relation], places.cafe.id, staff],
    );
    const presentation = newId();
    await client.query(
      `insert into presentations (id, domain_id, participant_id, shown_name, written_by, written_by_name)
       select $1, p.domain_id, p.id, 'Kim', $3, 'Prov' from participants p where p.id = $2`,
      [presentation, subjects[relation], staff],
    );
    await client.query(
      `insert into presentation_approvals (presentation_id, domain_id, participant_id, how, approved_by, approved_by_name)
       select $1, p.domain_id, p.id, 'together', $3, 'Prov' from participants p where p.id = $2`,
      [presentation, subjects[relation], staff],
    );
    const answers = { consented: ['yes'], withdrawn: ['yes', 'withdrawn'] }[relation as 'consented'] ?? [
      'ask_someone',
    ];
    for (const answer of answers)
      await client.query(
        `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
         select $1, p.domain_id, p.id, $3, $5, 'together', '', '1', true, $4, 'Prov' from participants p where p.id = $2`,
        [newId(), subjects[relation], id, staff, answer],
      );
  }
  await client.end();
  return made as ProofWorld['consents'];
};

/** The first person of each role in the small world. */
const actorsOf = ({ people }: ProofWorld['small']): readonly ActingMember[] =>
  ROLES.map((role) => {
    const name = PEOPLE.find((person) => NAMED[role] === person);
    const person = name && people[name];
    if (!person)
      throw new Error(`Nobody acts as ${role}: add a line to NAMED in test/proof/support/proof-world.ts`);
    return { label: role, role, membershipId: person.membershipId, lapsed: false };
  });

const NAMED: Readonly<Record<string, string>> = {
  participant: 'participant',
  supervisor: 'supervisor',
  job_consultant: 'consultant',
  employer_contact: 'employer',
  hr_officer: 'hr',
  coordinator: 'coordinator',
  administrator: 'admin',
  representative: 'representative',
  unit_manager: 'manager',
  labour_market_coach: 'coach',
  fk_liaison: 'fk',
  af_liaison: 'af',
  analyst: 'analyst',
  log_reviewer: 'logReviewer',
};
