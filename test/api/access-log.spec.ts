import { newId } from '@stegvis/platform';
import type { GraphQLSchema } from 'graphql';
import { Client } from 'pg';
import type { TestClient } from './support/client';
import { asksOf } from './support/asks-of';
import { documentOf, rootFields } from './support/documents';
import { inspectApi } from './support/inspect-api';
import type { LogRow } from './support/log-row';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { VALID } from './support/valid-variables';
import { nameOf, PARTICIPANTS, PEOPLE, type PersonName, secretOf } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
let schema: GraphQLSchema;
let documents: ReadonlyMap<string, string>;
beforeAll(async () => {
  schema = (await inspectApi()).schema;
  documents = new Map(rootFields(schema).map((root) => [root.field.name, documentOf(root)]));
  world = await startSmallWorld();
});
afterAll(() => world.close());

/** One request and the rows that it wrote. */
const ask = async (client: TestClient, query: string, variables: object = {}) => {
  const { text, headers } = await client.send({ query, variables });
  const rows = await world.look<LogRow>(`select * from access_log where request_id = $1 order by id`, [
    headers.get('x-request-id'),
  ]);
  return { text, rows };
};
const askField = (client: TestClient, field: string, variables: object) =>
  ask(client, documents.get(field) ?? '', variables);

const personRow = (row: LogRow) => ({ ...row, id: undefined, at: undefined });

it('L1: writes who, in which role, did what, to whom, with which classes, why and in which request', async () => {
  const client = await world.as('consultant');
  const id = world.participants.assigned;
  const { rows } = await askField(client, 'participant', { id });
  expect(rows.map(personRow)).toEqual([
    {
      actor: `m:${world.people.consultant.membershipId}`,
      membership_id: world.people.consultant.membershipId,
      role: 'job_consultant',
      actor_domain_id: world.places.committee,
      actor_organisation_id: world.places.unit.id,
      domain_id: world.places.committee,
      action: 'participants.read',
      subject_id: id,
      data_classes: ['C3', 'C4'],
      relation: 'assigned',
      decision: 'permit',
      request_id: rows[0]?.request_id,
      source: 'web',
    },
  ]);
});

it('L1: gives a list one row for each person that it shows, and none for those of the next page', async () => {
  const client = await world.as('consultant');
  const all = await askField(client, 'participants', { first: 50 });
  const own = await world.look<{ id: string }>(
    `select participant_id as id from assignments where membership_id = $1`,
    [world.people.consultant.membershipId],
  );
  expect(own.length).toBeGreaterThan(2);
  expect(all.rows.map((row) => row.subject_id).sort()).toEqual(own.map((row) => row.id).sort());
  const one = await askField(client, 'participants', { first: 1 });
  expect(one.rows).toHaveLength(1);
});

it('L1: writes a person once however often one request shows her', async () => {
  const client = await world.as('consultant');
  const id = world.participants.assigned;
  const { rows } = await ask(
    client,
    `query ($id: UUID!) { a: participant(id: $id) { givenName values { code } } b: participant(id: $id) { familyName } participants(first: 50) { edges { node { id } } } }`,
    { id },
  );
  expect(
    rows
      .filter((row) => row.subject_id === id)
      .map((row) => row.action)
      .sort(),
  ).toEqual(['participants.list', 'participants.read']);
});

it('L1: writes that a person looked at herself', async () => {
  const { rows } = await askField(await world.as('participant'), 'me', {});
  expect(rows.map(({ subject_id, relation }) => ({ subject_id, relation }))).toEqual([
    { subject_id: world.participants.assigned, relation: 'self' },
  ]);
});

it('L1: writes a refused look in the domain of the person, and one at nobody in that of the asker', async () => {
  const client = await world.as('consultant');
  for (const [id, domain] of [
    [world.participants.otherDomain, world.places.provider],
    [newId(), world.places.committee],
  ] as const)
    for (const [field, variables] of [
      ['participant', { id }],
      ['openingsForParticipant', { participantId: id }],
      // Its answer holds nothing about a person, but that it was tried on one does.
      ['sayPartiality', { input: { idempotencyKey: newId(), participantId: id, kind: 'kin' } }],
      [
        'recordValues',
        {
          input: {
            idempotencyKey: newId(),
            participantId: id,
            source: 'staff',
            values: [{ kind: 'interest', code: 'cafe_service', state: 'answered', level: 1 }],
          },
        },
      ],
    ] as const) {
      const { rows } = await askField(client, field, variables);
      expect({ field, rows: rows.map((r) => [r.subject_id, r.domain_id, r.decision, r.relation]) }).toEqual({
        field,
        rows: [[id, domain, 'deny', 'none']],
      });
    }
});

it('L1: writes what a role may not call', async () => {
  const id = world.participants.assigned;
  for (const name of ['employer', 'hr', 'coordinator', 'admin', 'participant'] as const) {
    const { rows, text } = await askField(await world.as(name), 'participant', { id });
    expect(text).toContain('FORBIDDEN');
    expect({ name, rows: rows.map((r) => [r.subject_id, r.action, r.decision]) }).toEqual({
      name,
      rows: [[id, 'participants.read', 'deny']],
    });
  }
});

const STAFF: readonly PersonName[] = PEOPLE.filter((name) => !name.toLowerCase().includes('participant'));

it.each(STAFF)(
  'T5: the persons in every answer to %s are the persons in the log, both ways',
  async (name) => {
    const client = await world.as(name);
    let persons = 0;
    const asks = await asksOf(world, schema, name);
    // An answer about something of hers is about her, also where it calls her by another name.
    const hers = await world.look<{ id: string; participant_id: string }>(
      `select unnest(array[id, handle])::text as id, participant_id from consents
       union select stegvis.look_id(l), l.subject_id from access_log l where l.decision = 'permit'`,
    );
    // What an employer knows an agreement by tells of her where the name that she is shown by stands beside it, not in a line of work.
    const agreed = await world.look<{ id: string; participant_id: string }>(
      `select handle::text as id, participant_id from agreements`,
    );
    for (const { query, variables } of asks) {
      const { text, rows } = await ask(client, query, variables);
      const named = text.includes('"shownName"') ? [...hers, ...agreed] : hers;
      const sent = Object.values(variables).filter((v): v is string => typeof v === 'string');
      // Yes or no to a link that is open already shows nobody, nor do the officers of a receiver who could be given a case.
      const nothing = /"data":(null|\{"\w+":(null|true|false)\}|\{"liaisonOfficers":)/.test(text);
      const shown = PARTICIPANTS.filter((who) => {
        const id = world.participants[who];
        const { givenName, familyName } = nameOf(who);
        const ids = [id, ...named.filter((row) => row.participant_id === id).map((row) => row.id)];
        return (
          [givenName, familyName, secretOf(who)].some((mark) => text.includes(mark)) ||
          ids.some((known) => (sent.includes(known) ? !nothing : text.includes(known)))
        );
      }).map((who) => world.participants[who]);
      const logged = rows
        .filter((row) => row.decision === 'permit' && row.relation !== 'review')
        .map((row) => row.subject_id);
      expect({ query, shown: [...shown].sort() }).toEqual({ query, shown: [...new Set(logged)].sort() });
      persons += shown.length;
    }
    const meets = [
      'supervisor',
      'consultant',
      'colleague',
      'otherDomain',
      'elsewhere',
      'representative',
      'manager',
      'employer',
      'hr',
      'coach',
      'fk',
      'af',
    ].includes(name);
    expect(persons > 0).toBe(meets);
  },
);

it('L2: refuses the answer when the log cannot be written, and shows nothing of the person', async () => {
  const client = await world.as('consultant');
  const id = world.participants.assigned;
  const asks: readonly (readonly [string, object])[] = [
    ['participant', { id }],
    ['participants', { first: 5 }],
    ['participantsForOpening', { openingId: world.openings.published }],
    ['openingsForParticipant', { participantId: id }],
    ['nearlyForParticipant', { participantId: id }],
    ['declinedByParticipant', { participantId: id }],
    ['match', { participantId: id, openingId: world.openings.published }],
    ['recordValues', await VALID['recordValues']!({ world, role: 'job_consultant' })],
    ['participant', { id: world.participants.otherDomain }],
  ];
  for (const [field, variables] of asks) {
    const before = await askField(client, field, variables);
    expect({ field, logged: before.rows.length > 0 }).toEqual({ field, logged: true });
  }
  await world.look(`revoke insert on access_log from stegvis_audit_writer`);
  try {
    for (const [field, variables] of asks) {
      const fresh =
        field === 'recordValues'
          ? await VALID['recordValues']!({ world, role: 'job_consultant' })
          : variables;
      const { text } = await askField(client, field, fresh);
      expect({ field, code: text.includes('"code":"UNAVAILABLE"') }).toEqual({ field, code: true });
      expect(text).not.toContain(nameOf('assigned').givenName);
      expect(text).not.toContain(secretOf('assigned'));
    }
  } finally {
    await world.look(`grant insert on access_log to stegvis_audit_writer`);
  }
  expect((await askField(client, 'participant', { id })).text).toContain(nameOf('assigned').givenName);
});

it('L2: keeps no content: names, words and values of a person are in no row', async () => {
  const rows = await world.look<{ text: string }>(`select to_jsonb(l)::text as text from access_log l`);
  const all = rows.map((row) => row.text).join('\n');
  expect(rows.length).toBeGreaterThan(50);
  for (const who of PARTICIPANTS)
    for (const mark of [nameOf(who).givenName, nameOf(who).familyName, secretOf(who)])
      expect(all).not.toContain(mark);
});

describe('who has looked', () => {
  const LOOKS = `{ looksAtMe(first: 50) { totalCount edges { node { id day times role unit kinds relations dataClasses } } } }`;
  const NAME = `query ($lookId: String!) { nameOfLooker(lookId: $lookId) }`;
  interface Looks {
    readonly looksAtMe: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly id: string; readonly role: string } }[];
    };
  }

  it('L4: shows a participant who looked, when, at what and why, by day and at once, and not her own looks', async () => {
    const herself = await world.as('otherParticipant');
    await herself.send({ query: '{ me { givenName } }' });
    const own = { participantId: world.participants.colleagues };
    const colleague = await world.as('colleague');
    await askField(colleague, 'openingsForParticipant', own);
    await askField(await world.as('consultant'), 'participant', { id: own.participantId });
    await askField(colleague, 'participant', { id: own.participantId });
    const { looksAtMe } = await herself.get<Looks>(LOOKS);
    expect(looksAtMe.edges.map(({ node }) => node)).toContainEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      times: expect.any(Number),
      role: 'job_consultant',
      unit: 'Enheten Norr',
      kinds: expect.arrayContaining(['page', 'places']),
      relations: ['assigned'],
      dataClasses: expect.arrayContaining(['C3', 'C4', 'C7']),
    });
    // The consultant was refused, and she herself is not somebody who looked.
    const roles = looksAtMe.edges.map(({ node }) => node.role);
    expect(roles.filter((role) => role === 'job_consultant')).toHaveLength(1);
    expect(roles).not.toContain('participant');
    expect(looksAtMe.totalCount).toBe(roles.length);
  });

  it('L4: names who looked to the person who was looked at, on request, and to nobody else', async () => {
    const herself = await world.as('otherParticipant');
    const { looksAtMe } = await herself.get<Looks>(LOOKS);
    const lookId = looksAtMe.edges[0]?.node.id;
    expect(await herself.get(NAME, { lookId })).toEqual({ nameOfLooker: 'Prov colleague' });
    const other = await (await world.as('participant')).run(NAME, { lookId });
    const absent = await (await world.as('participant')).run(NAME, { lookId: '9'.repeat(32) });
    expect(other.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(other.errors[0]?.message).toBe(absent.errors[0]?.message);
  });

  it('L4: dates a look by the day in Sweden', async () => {
    await world.look(
      `insert into access_log (at, domain_id, actor, membership_id, role, action, subject_id, data_classes, relation, decision, request_id, source)
       values ('2026-03-02T23:30:00Z', $1, 'm:x', $2, 'supervisor', 'participants.read', $3, '{C3}', 'assigned', 'permit', gen_random_uuid(), 'web')`,
      [world.places.committee, world.people.supervisor.membershipId, world.participants.colleagues],
    );
    const { looksAtMe } = await (
      await world.as('otherParticipant')
    ).get<{ looksAtMe: { edges: readonly { node: { day: string; role: string } }[] } }>(LOOKS);
    expect(looksAtMe.edges.map(({ node }) => [node.role, node.day])).toContainEqual([
      'supervisor',
      '2026-03-03',
    ]);
  });

  it('L6: writes that she read her log', async () => {
    const { rows } = await ask(await world.as('participant'), LOOKS);
    expect(rows.map((row) => [row.action, row.data_classes, row.relation])).toEqual([
      ['access.list-looks-at-me', ['C10'], 'self'],
    ]);
  });

  it('L4: shows staff no log of hers, by any query', async () => {
    for (const name of ['consultant', 'supervisor', 'coordinator', 'admin'] as const) {
      const { errors } = await (await world.as(name)).run(LOOKS);
      expect({ name, code: errors[0]?.extensions.code }).toEqual({ name, code: 'FORBIDDEN' });
      const rows = await world.database.withActor(
        {
          kind: 'member',
          ...world.people[name],
          role: 'job_consultant',
          organisationId: null,
          domainId: null,
          municipalityCode: null,
          participantId: null,
        },
        (t) => t.query<unknown[]>('select 1 from access_log'),
      );
      expect(rows).toEqual([]);
    }
  });
});

it('L3: no role of the services, the owner included, may change, remove or empty the log', async () => {
  const rights = await world.look<{ role: string; may: string }>(
    `select r.rolname as role, p.name as may
     from pg_roles r cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) as p(name)
     where r.rolname like 'stegvis\\_%' and r.rolname <> 'stegvis_owner' and not r.rolsuper
       and has_table_privilege(r.oid, 'stegvis.access_log', p.name)`,
  );
  expect(rights).toEqual([]);
  const inserting = await world.look<{ role: string }>(
    `select r.rolname as role from pg_roles r where not r.rolsuper and r.rolname like 'stegvis\\_%' and r.rolname <> 'stegvis_owner'
       and has_table_privilege(r.oid, 'stegvis.access_log', 'INSERT')`,
  );
  expect(inserting.map((row) => row.role)).toEqual(['stegvis_audit_writer']);
  for (const url of [world.api.urls.appUrl, world.api.urls.workerUrl, world.api.urls.ownerUrl]) {
    const client = new Client({ connectionString: url, options: '-c search_path=stegvis,public' });
    await client.connect();
    try {
      for (const actor of ['s:set-up', `m:${world.people.consultant.membershipId}`, 's:matching'])
        for (const sql of [
          `update access_log set decision = 'deny'`,
          `delete from access_log`,
          `insert into access_log (domain_id, actor, action, data_classes, relation, decision, request_id, source) select domain_id, 'x', 'x', '{}', 'x', 'deny', request_id, 'x' from access_log limit 1`,
        ]) {
          await client.query('begin');
          await client.query(`select set_config('app.actor', $1, true)`, [actor]);
          const touched = await client.query(sql).then(
            (result) => result.rowCount,
            () => 0,
          );
          await client.query('rollback');
          expect({ sql, touched }).toEqual({ sql, touched: 0 });
        }
    } finally {
      await client.end();
    }
  }
});
