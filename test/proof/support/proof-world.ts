import { loadReferenceData } from '@stegvis/catalogue';
import { setUpAccount } from '@stegvis/identity';
import { type ProtectionKind, setUpParticipants } from '@stegvis/participants';
import { Database, dataSource, type Entities, newId, type Role, system } from '@stegvis/platform';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { ENTITIES } from '../../../apps/api/src/entities';
import { makeWorld, type SmallWorld } from '../../api/support/small-world';
import { testDatabase, type TestDatabase } from '../../database';
import { ATTEMPTS } from './attempts';
import { addEmergencies } from './add-emergencies';
import { PRESENTED } from './presented-proposal';
import { AGREED, BOOKED, LISTED, PLACED, STEPPED } from './presented-visit';
import { actorsOf } from './proof-actors';

/**
 * How a person stands to those who act: `own` is assigned to the staff who act and is the participant who acts; `barred`
 * is assigned to them too, but they have said that they are partial (A8). To the representative: hers is `own`, with
 * `expired` it is over, with `future` not begun, and of `colleagues` she has property alone (A7). `emergency`
 * is open to the consultant and the manager, to be read in a transaction that names it alone (A11). To the receivers
 * of consents: she was asked about each of them and said yes in `consented` and after it, but for `declined`;
 * of `presented` to the wording and nothing else; she stopped it, its last day has passed, its joint case has ended or is another officer's, or she is protected, or it is
 * unknown whether she is. The manager of the unit has stated a reason for everybody, which is over for `reasonOver`. Of everybody before `consented` they have an unanswered question.
 */
export const PERSON_RELATIONS = [
  'own',
  'colleagues',
  'none',
  'expired',
  'future',
  'otherUnit',
  'otherDomain',
  'otherMunicipality',
  'barred',
  'emergency',
  'consented',
  'presented',
  'withdrawn',
  'declined',
  'consentOver',
  'caseOver',
  'anothersCase',
  'protected',
  'unknown',
  'reasonOver',
] as const;
/** Persons in whom the relations to receivers are tried; everybody else was asked and has not answered. */
const OF_RECEIVERS = [
  'consented',
  'presented',
  'withdrawn',
  'declined',
  'consentOver',
  'caseOver',
  'anothersCase',
  'protected',
  'unknown',
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
  /** The question to each person about the café. */
  readonly consents: Readonly<Record<PersonRelation, string>>;
  /** The proposal to each person that the café is asked about. */
  readonly proposals: Readonly<Record<PersonRelation, string>>;
  /** A visit of each person to the café. */
  readonly visits: Readonly<Record<PersonRelation, string>>;
  /** A placement of each person. */
  readonly placements: Readonly<Record<PersonRelation, string>>;
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
    barred: newId(),
    otherUnit: newId(),
    reasonOver: newId(),
    otherDomain: small.participants.otherDomain,
    otherMunicipality: small.participants.elsewhere,
    emergency: newId(),
    ...(Object.fromEntries(OF_RECEIVERS.map((relation) => [relation, newId()])) as Record<
      (typeof OF_RECEIVERS)[number],
      string
    >),
  };
  const lapsed = await database.withActor(system('set-up'), (transaction) =>
    addRelations(transaction, small, subjects),
  );
  await database.close();
  const spare = lapsed.find(({ label }) => label === 'spare')?.membershipId ?? '';
  const acting = lapsed.filter(({ membershipId }) => membershipId !== spare);
  await lapse(test, small, subjects, acting);
  await addEmergencies(test, small, subjects);
  const asked = await addConsents(test, small, subjects);
  return { test, small, subjects, ...asked, actors: [...actorsOf(small), ...acting], spare };
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
    (
      [
        'none',
        'expired',
        'future',
        'otherUnit',
        'barred',
        'emergency',
        'reasonOver',
        ...OF_RECEIVERS,
      ] as const
    ).map((relation, i) => ({
      id: subjects[relation],
      domainId: places.committee,
      municipalityCode: places.here,
      unitId: relation === 'otherUnit' || relation === 'emergency' ? secondUnit : places.unit.id,
      givenName: `Relation${i}`,
      familyName: relation,
      home: relation === 'protected' ? null : { latitude: 55.61, longitude: 13.02 },
      protection: (
        { protected: 'sekretessmarkering', unknown: 'unknown' } as Partial<Record<string, ProtectionKind>>
      )[relation],
      assignedTo: ['expired', 'future', 'barred'].includes(relation) ? staff : [],
      values: [
        { ...said, kind: 'interest', code: 'cafe_service', level: 2 },
        { ...said, kind: 'capacity', code: 'standing_walking', level: 2 },
      ],
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
  { places, openings, people }: ProofWorld['small'],
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
  for (const { accountId } of [people.consultant, people.supervisor])
    await client.query(
      `insert into partialities (id, domain_id, participant_id, account_id, kind, registered_by) values ($1, $2, $3, $4, 'kin', $5)`,
      [newId(), places.committee, subjects.barred, accountId, people.manager.membershipId],
    );
  for (const [relation, scope, from, to] of [
    ['expired', ['person', 'rights'], -9, 0],
    ['future', ['person', 'rights'], 1, null],
    ['colleagues', ['property'], 0, null],
  ] as const)
    await client.query(
      `insert into representations (id, domain_id, participant_id, membership_id, name, kind, scope, appointed_by, valid_from, valid_to)
       values ($1, $2, $3, $4, 'Prov', 'god_man', $5, 'Prov', current_date + $6::int, current_date + $7::int)`,
      [newId(), places.committee, subjects[relation], people.representative.membershipId, scope, from, to],
    );
  for (const subject of Object.values(subjects))
    await client.query(
      `insert into access_log (domain_id, actor, action, subject_id, data_classes, relation, decision, request_id, source)
       select domain_id, 's:set-up', 'test.look', id, '{C3}', 'other', 'permit', gen_random_uuid(), 'job' from participants where id = $1`,
      [subject],
    );
  for (const subject of Object.values(subjects))
    await client.query(
      `insert into look_questions (id, domain_id, participant_id, look_id, looker_id, day, asked_by)
       select gen_random_uuid(), p.domain_id, p.id, md5(p.id::text), $2, current_date, $2 from participants p where p.id = $1`,
      [subject, members[0]?.membershipId],
    );
  await client.query(
    `insert into stated_reasons (id, domain_id, participant_id, membership_id, reason)
     select gen_random_uuid(), p.domain_id, p.id, $3, 'En prövning av vad en chef får läsa.' from participants p where p.domain_id = $1 and p.unit_id = $2`,
    [places.committee, places.unit.id, people.manager.membershipId],
  );
  await client.query(
    `update stated_reasons set stated_at = now() - interval '2 hours', holds_until = now() - interval '1 hour' where participant_id = $1`,
    [subjects.reasonOver],
  );
  // Of everybody a number and a decision, as they stand there: a seal and a hash that open nothing.
  await client.query(
    `insert into personal_numbers (participant_id, domain_id, sealed, lookup, said_by_name)
     select id, domain_id, 'prov.' || repeat('a', 40), sha256(id::text::bytea), 'Prov' from participants where id = any($1)`,
    [Object.values(subjects)],
  );
  await client.query(
    `insert into participation_rights (id, domain_id, participant_id, right_id, version, change, ground, valid_from, said_by_name)
     select gen_random_uuid(), domain_id, id, gen_random_uuid(), 1, 'recorded', 'lss_decision', '2026-01-01', 'Prov' from participants where id = any($1)`,
    [Object.values(subjects)],
  );
  await client.query(ATTEMPTS);
  await client.query(`update openings set audience = 'consultants' where id <> $1`, [openings.published]);
  await client.end();
};

/** Everybody who may be a receiver, by what she would use it for; the officer is who acts for a joint case. */
const receiversOf = ({ places, people }: ProofWorld['small']) =>
  [
    { receiver: places.cafe.id, purpose: 'study_visit', officer: null, another: null },
    { receiver: places.department.id, purpose: 'employment', officer: null, another: null },
    {
      receiver: places.department.id,
      purpose: 'labour_market_measure',
      officer: people.coach,
      another: people.fk,
    },
    { receiver: places.fk.id, purpose: 'joint_mapping', officer: people.fk, another: people.af },
    { receiver: places.af.id, purpose: 'joint_mapping', officer: people.af, another: people.fk },
  ] as const;

const ANSWERED: Partial<Record<PersonRelation, readonly string[]>> = {
  ...Object.fromEntries(OF_RECEIVERS.map((relation) => [relation, ['yes']])),
  withdrawn: ['yes', 'withdrawn'],
  declined: ['no'],
};

type Each = Partial<Record<PersonRelation, string>>;
type Presented = Pick<ProofWorld, 'consents' | 'proposals' | 'visits' | 'placements'>;

const addConsents = async (
  test: TestDatabase,
  small: ProofWorld['small'],
  subjects: ProofWorld['subjects'],
): Promise<Presented> => {
  const client = new Client({
    connectionString: test.superuserUrl,
    options: '-c search_path=stegvis,public',
  });
  await client.connect();
  const staff = small.people.consultant.membershipId;
  const { openings } = small;
  const [made, proposals, visits, placements] = [{}, {}, {}, {}] as [Each, Each, Each, Each];
  for (const relation of PERSON_RELATIONS) {
    const presentation = newId();
    await client.query(
      `with person as (select id, domain_id from participants where id = $2),
         wording as (insert into presentations (id, domain_id, participant_id, shown_name, written_by, written_by_name)
                     select $1, p.domain_id, p.id, 'Kim', $3, 'Prov' from person p)
       insert into presentation_approvals (presentation_id, domain_id, participant_id, how, approved_by, approved_by_name)
       select $1, p.domain_id, p.id, 'together', $3, 'Prov' from person p`,
      [presentation, subjects[relation], staff],
    );
    for (const { receiver, purpose, officer, another } of receiversOf(small)) {
      const id = newId();
      made[relation] ??= id;
      const inCase = officer !== null;
      const named = inCase && relation !== 'presented';
      await client.query(
        `insert into consents (id, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, items, valid_to, asked_by, asked_by_name)
         select $1, p.domain_id, p.id, $3, 'Prov', $5, $6, $7, current_date + $8::int, $4, 'Prov' from participants p where p.id = $2`,
        [
          id,
          subjects[relation],
          receiver,
          staff,
          purpose,
          named ? ['C2', 'C3', 'C4'] : ['C2'],
          named ? ['abilities'] : [],
          relation === 'consentOver' ? 0 : 90,
        ],
      );
      if (inCase)
        await client.query(
          `insert into liaison_cases (id, domain_id, participant_id, consent_id, officer_id, officer_name, opened_by, opened_by_name, valid_to)
           select $1, p.domain_id, p.id, $3, $5, 'Prov', $4, 'Prov', case when $6 then current_date end from participants p where p.id = $2`,
          [
            newId(),
            subjects[relation],
            id,
            staff,
            (relation === 'anothersCase' ? another : officer).membershipId,
            relation === 'caseOver',
          ],
        );
      if (!inCase) {
        const [proposal, visit] = [newId(), newId()];
        proposals[relation] ??= proposal;
        visits[relation] ??= visit;
        placements[relation] ??= newId();
        await client.query(PLACED, [placements[relation], newId(), newId(), id, openings.published, staff]);
        await client.query(LISTED, [newId(), id, openings.published, staff]);
        await client.query(STEPPED, [newId(), newId(), newId(), staff, id]);
        await client.query(AGREED, [newId(), newId(), newId(), id, staff]);
        await client.query(BOOKED, [visit, newId(), id, openings.published, staff]);
        await client.query(PRESENTED, [proposal, newId(), id, presentation, openings.published, staff]);
      }
      for (const answer of ANSWERED[relation] ?? ['ask_someone'])
        await client.query(
          `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name, shown_statements)
           select $1, p.domain_id, p.id, $3, $5, 'together', '', '1', true, $4, 'Prov',
             array(select current_statements(p.id, array['capacity', 'interest']) where $5 = 'yes') from participants p where p.id = $2`,
          [newId(), subjects[relation], id, staff, answer],
        );
    }
  }
  await client.end();
  return { consents: made, proposals, visits, placements } as Presented;
};
