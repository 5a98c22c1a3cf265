import { AGREEMENT_WRITES } from './agreement-writes';
import { Client, escapeLiteral } from 'pg';
import { type ActingMember, PERSON_RELATIONS, type ProofWorld } from '../support/proof-world';
import { OTHERWISE_KEPT, PERSON_COLUMNS, TABLE_CLASSES } from './table-classes';

/** What row-level security gave: `label relation class R|W`; and tables that nobody has given a class. */
export interface ProbedAccess {
  readonly given: ReadonlySet<string>;
  readonly unclassified: readonly string[];
}

export const accessKey = (label: string, relation: string, dataClass: string, need: 'R' | 'W'): string =>
  `${label} | ${relation} | ${dataClass} | ${need}`;

/** Relations to openings; *own* is of the organisation of who acts (see `expected-access.ts`). */
export const OPENING_RELATIONS = [
  'ownPublished',
  'ownDraft',
  'othersPublished',
  'othersDraft',
  'elsewhere',
] as const;

/**
 * Tries every table about persons and the openings as every member, by SQL of the service's own role, set by set for
 * reading and row by row for writing; whatever was written is rolled back.
 * @param appUrl a database that holds the world, which may be a copy of it with a fault.
 * @param sound what the database without a fault gives: the probe then ends at the first member who is given something
 *   else, and takes those whom it did not come to from there.
 */
export const probeAccess = async (
  world: ProofWorld,
  appUrl: string,
  sound?: ProbedAccess,
): Promise<ProbedAccess> => {
  const client = new Client({ connectionString: appUrl, options: '-c search_path=stegvis,public' });
  await client.connect();
  try {
    const tables = await personTables(client);
    const given = new Set<string>();
    for (const [at, actor] of world.actors.entries()) {
      await asMember(client, actor, async () => {
        for (const table of tables.filter((name) => TABLE_CLASSES[name]))
          await probePersons(client, world, actor, table, given);
        await probeUnnamed(client, world, actor, given);
        await probeOpenings(client, world, actor, given);
        await probeCounts(client, actor, given);
      });
      if (sound && differs(given, sound, actor)) {
        for (const other of world.actors.slice(at + 1))
          for (const key of keysOf(sound.given, other)) given.add(key);
        break;
      }
    }
    return {
      given,
      unclassified: tables.filter((name) => !TABLE_CLASSES[name] && !OTHERWISE_KEPT.includes(name)),
    };
  } finally {
    await client.end();
  }
};

const keysOf = (given: ReadonlySet<string>, { label }: ActingMember): readonly string[] =>
  [...given].filter((key) => key.startsWith(`${label} | `));

const differs = (given: ReadonlySet<string>, sound: ProbedAccess, actor: ActingMember): boolean => {
  const [here, there] = [keysOf(given, actor), keysOf(sound.given, actor)];
  return here.length !== there.length || here.some((key) => !sound.given.has(key));
};

const personTables = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'stegvis' and c.relkind in ('r', 'p', 'v')
       and (c.relname = any($1) or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'participant_id' and not a.attisdropped))
     order by 1`,
    [Object.keys(PERSON_COLUMNS)],
  );
  return rows.map(({ name }) => name);
};

const asMember = async (client: Client, actor: ActingMember, work: () => Promise<void>): Promise<void> => {
  await client.query('begin');
  await client.query(`select set_config('app.actor', $1, true)`, [`m:${actor.membershipId}`]);
  await work();
  await client.query('rollback');
};

/** Rows of one statement, none when the database refuses it; nothing that it did remains. */
const attempt = async (
  client: Client,
  sql: string,
  values: readonly unknown[],
): Promise<readonly string[]> => {
  await client.query('savepoint attempt');
  try {
    return (await client.query<{ id: string }>(sql, [...values])).rows.map(({ id }) => id);
  } catch (error) {
    if (/permission denied|row-level security/.test((error as Error).message)) return [];
    throw error;
  } finally {
    await client.query('rollback to savepoint attempt');
  }
};

const probePersons = async (
  client: Client,
  world: ProofWorld,
  actor: ActingMember,
  table: string,
  given: Set<string>,
): Promise<void> => {
  const { subjects, small } = world;
  const column = PERSON_COLUMNS[table] ?? 'participant_id';
  const dataClass = TABLE_CLASSES[table] ?? '';
  const seen = await attempt(
    client,
    `select distinct ${column} as id from ${table} where ${column} = any($1)`,
    [Object.values(subjects)],
  );
  for (const relation of PERSON_RELATIONS)
    if (seen.includes(subjects[relation])) given.add(accessKey(actor.label, relation, dataClass, 'R'));
  const write = WRITES[table];
  if (!write) return;
  const domain = { otherDomain: small.places.provider, otherMunicipality: small.places.neighbour };
  for (const sql of [write.sql, ...(write.also ?? [])]) {
    const statements = PERSON_RELATIONS.map((relation) =>
      filled(
        sql,
        write.values(
          subjects[relation],
          domain[relation as keyof typeof domain] ?? small.places.committee,
          actor,
          world,
          relation,
        ),
      ),
    );
    const { rows } = await client.query<{ wrote: boolean[] }>(`select probes.attempts($1) as wrote`, [
      statements,
    ]);
    PERSON_RELATIONS.forEach((relation, at) => {
      if (rows[0]?.wrote[at]) given.add(accessKey(actor.label, relation, dataClass, 'W'));
    });
  }
};

const filled = (sql: string, values: readonly unknown[]): string =>
  sql.replace(/\$(\d+)/g, (_, at: string) => {
    const value = values[Number(at) - 1];
    return value === null ? 'null' : escapeLiteral(String(value));
  });

/**
 * What an officer reads of a person by the name of her case (C3), and what her case does not name (A10): her row, and a
 * statement of a kind that the answer holds and the question did not. The world has one of everybody who has one that is named.
 */
const probeUnnamed = async (
  client: Client,
  { subjects }: ProofWorld,
  actor: ActingMember,
  given: Set<string>,
): Promise<void> => {
  const named = await attempt(
    client,
    `select distinct participant_id as id from consents where name_in_case(id) is not null`,
    [],
  );
  const officer = OFFICERS.includes(actor.role);
  const unnamed = officer
    ? await attempt(
        client,
        `select participant_id as id from profile_values where kind = 'interest' union select id from participants`,
        [],
      )
    : [];
  for (const relation of PERSON_RELATIONS) {
    if (named.includes(subjects[relation]))
      given.add(accessKey(actor.label, relation, officer ? 'C3' : 'private', 'R'));
    if (unnamed.includes(subjects[relation])) given.add(accessKey(actor.label, relation, 'private', 'R'));
  }
};
const OFFICERS: readonly string[] = ['labour_market_coach', 'fk_liaison', 'af_liaison'];

export interface Write {
  readonly sql: string;
  /** Other ways to write there, with the same values; each by itself is a write. */
  readonly also?: readonly string[];
  readonly values: (
    participantId: string,
    domainId: string,
    actor: ActingMember,
    world: ProofWorld,
    relation: (typeof PERSON_RELATIONS)[number],
  ) => readonly unknown[];
}

const ofPlacement: Write['values'] = (id, domainId, { membershipId }, { placements }, relation) => [
  id,
  domainId,
  membershipId,
  placements[relation],
];

/** A write that the role would make if she might; `returning` needs the row to be readable, so it says what it wrote itself. */
const WRITES: Readonly<Record<string, Write>> = {
  participants: {
    sql: `update participants set version = version where id = $1 returning id`,
    values: (id) => [id],
  },
  profile_values: {
    sql: `with made as (insert into profile_values (id, domain_id, participant_id, kind, code, state, level, status, source, said_by, said_by_name)
          values (gen_random_uuid(), $2, $1, 'interest', 'cafe_service', 'answered', 1, 'confirmed', $4, $3, 'Prov')) select $1::text as id`,
    values: (id, domainId, { membershipId, role }) => [
      id,
      domainId,
      membershipId,
      role === 'participant' ? 'self' : 'staff',
    ],
  },
  participation_rights: {
    sql: `with made as (insert into participation_rights (id, domain_id, participant_id, right_id, version, change, ground, valid_from, said_by, said_by_name)
          values (gen_random_uuid(), $2, $1, gen_random_uuid(), 1, 'recorded', 'lss_decision', '2026-01-01', $3, 'Prov')) select $1::text as id`,
    values: (id, domainId, { membershipId }) => [id, domainId, membershipId],
  },
  consents: {
    sql: `with made as (insert into consents (id, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, valid_to, asked_by, asked_by_name)
          values (gen_random_uuid(), $2, $1, $4, 'Prov', 'study_visit', '{C2}', current_date + 9, $3, 'Prov')) select $1::text as id`,
    values: (id, domainId, { membershipId }, { small }) => [id, domainId, membershipId, small.places.cafe.id],
  },
  consent_answers: {
    sql: `with made as (insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, witness, shown_text, text_version, easy, said_by, said_by_name, helped_by, representation_id)
          select gen_random_uuid(), $2, $1, $4, 'no', $5, 'Prov', '', '1', true, $3, 'Prov', coalesce(r.name, 'Prov'), r.id
          from (values (1)) one(row) left join representations r on $5 = 'representative' and r.participant_id = $1) select $1::text as id`,
    also: [
      `with made as (insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
          values (gen_random_uuid(), $2, $1, $4, 'taken_back', 'staff', '', '1', true, $3, 'Prov')) select $1::text as id`,
    ],
    values: (id, domainId, { membershipId, role }, { consents }, relation) => [
      id,
      domainId,
      membershipId,
      consents[relation],
      role === 'participant' ? 'self' : role === 'representative' ? 'representative' : 'oral',
    ],
  },
  proposals: {
    sql: `with made as (insert into proposals (id, domain_id, participant_id, municipality_code, opening_id, receiver_id, consent_id, presentation_id, answer_by, proposed_by, proposed_by_name)
          values (gen_random_uuid(), $2, $1, '1280', $5, $6, $4, gen_random_uuid(), current_date + 3, $3, 'Prov')) select $1::text as id`,
    values: (id, domainId, { membershipId }, { consents, small }, relation) => [
      id,
      domainId,
      membershipId,
      consents[relation],
      small.openings.published,
      small.places.cafe.id,
    ],
  },
  proposal_events: {
    sql: `with made as (insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side, said_by, said_by_name)
          values (gen_random_uuid(), $2, $1, $4, 2, 'no', 'presented', 'declined', $5, $3, 'Prov')) select $1::text as id`,
    values: (id, domainId, { membershipId, role }, { proposals }, relation) => [
      id,
      domainId,
      membershipId,
      proposals[relation],
      role === 'participant' ? 'participant' : 'staff',
    ],
  },
  short_list_entries: {
    sql: `with made as (insert into short_list_entries (id, domain_id, participant_id, opening_id, put_by, put_by_name)
          values (gen_random_uuid(), $2, $1, $4, $3, 'Prov')) select $1::text as id`,
    values: (id, domainId, { membershipId }, { small }) => [
      id,
      domainId,
      membershipId,
      small.openings.paused,
    ],
  },
  placements: {
    sql: `with made as (insert into placements (id, domain_id, participant_id, opening_id, receiver_id, step, seat, from_day, contact, with_children, planned_by, planned_by_name)
          values (gen_random_uuid(), $2, $1, $4, $5, 'work_trial', 1, current_date, '', false, $3, 'Prov')) select $1::text as id`,
    values: (id, domainId, { membershipId }, { small }) => [
      id,
      domainId,
      membershipId,
      small.openings.published,
      small.places.cafe.id,
    ],
  },
  continued_supports: {
    sql: `with made as (insert into continued_supports (id, domain_id, participant_id, from_day, supporter_id, supporter_name, next_contact_on)
          values (gen_random_uuid(), $2, $1, current_date, $3, 'Prov', current_date)) select $1::text as id`,
    values: (id, domainId, { membershipId }) => [id, domainId, membershipId],
  },
  step_changes: {
    sql: `with made as (insert into step_changes (id, domain_id, participant_id, to_code, day, said_by)
          values (gen_random_uuid(), $2, $1, 'school', current_date, $3)) select $1::text as id`,
    values: (id, domainId, { membershipId }) => [id, domainId, membershipId],
  },
  ...AGREEMENT_WRITES,
  follow_up_answers: {
    sql: `with made as (insert into follow_up_answers (id, domain_id, participant_id, placement_id, occasion, side, question, answer, said_by, said_by_name)
          values (gen_random_uuid(), $2, $1, $4, 'week_4', 'participant', 'tasks', 'good', $3, 'Prov')) select $1::text as id`,
    values: ofPlacement,
  },
  follow_up_records: {
    sql: `with made as (insert into follow_up_records (id, domain_id, participant_id, placement_id, occasion, version, act, from_state, to_state, held_on, took_part, how_it_goes, next_step, recorded_by, recorded_by_name)
          values (gen_random_uuid(), $2, $1, $4, 'week_4', 1, 'record', 'open', 'recorded', current_date, '{participant}', '', '', $3, 'Prov')) select $1::text as id`,
    values: ofPlacement,
  },
  visits: {
    sql: `with made as (insert into visits (id, domain_id, participant_id, opening_id, receiver_id, kind, day, starts, minutes, place, companion, directions, booked_by, booked_by_name)
          values (gen_random_uuid(), $2, $1, $4, $5, 'study_visit', current_date + 50, '10:00', 60, 'Prov', '', '', $3, 'Prov')) select $1::text as id`,
    also: [`update visits set state = 'done' where participant_id = $1 returning participant_id::text as id`],
    values: (id, domainId, { membershipId }, { small }) => [
      id,
      domainId,
      membershipId,
      small.openings.published,
      small.places.cafe.id,
    ],
  },
  visit_events: {
    sql: `with made as (insert into visit_events (id, domain_id, participant_id, visit_id, version, act, from_state, to_state, side, said_by, said_by_name)
          values (gen_random_uuid(), $2, $1, $4, 2, $5, 'planned', 'done', $6, $3, 'Prov')) select $1::text as id`,
    values: (id, domainId, { membershipId, role }, { visits }, relation) => [
      id,
      domainId,
      membershipId,
      visits[relation],
      ...(role === 'participant' ? ['tell', 'participant'] : ['hold', 'staff']),
    ],
  },
  presentations: {
    sql: `with made as (insert into presentations (id, domain_id, participant_id, shown_name, written_by, written_by_name)
          values (gen_random_uuid(), $2, $1, 'Prov', $3, 'Prov')) select $1::text as id`,
    values: (id, domainId, { membershipId }) => [id, domainId, membershipId],
  },
  assignments: {
    sql: `with made as (insert into assignments (id, domain_id, participant_id, membership_id, assigned_by)
          values (gen_random_uuid(), $2, $1, $4, $3)) select $1::text as id`,
    values: (id, domainId, { membershipId }, { spare }) => [id, domainId, membershipId, spare],
  },
};

const probeOpenings = async (
  client: Client,
  { small: { openings } }: ProofWorld,
  actor: ActingMember,
  given: Set<string>,
): Promise<void> => {
  const hr = actor.role === 'hr_officer';
  const ids: Readonly<Record<(typeof OPENING_RELATIONS)[number], string>> = {
    ownPublished: hr ? openings.hrPublished : openings.published,
    ownDraft: hr ? openings.hrDraft : openings.draft,
    othersPublished: openings.otherPublished,
    othersDraft: openings.otherDraft,
    elsewhere: openings.elsewhere,
  };
  const all = Object.values(ids);
  const seen = await attempt(client, `select id from openings where id = any($1)`, [all]);
  const kept = await attempt(
    client,
    `update openings set version = version where id = any($1) returning id`,
    [all],
  );
  for (const relation of OPENING_RELATIONS) {
    if (seen.includes(ids[relation])) given.add(accessKey(actor.label, relation, 'C1', 'R'));
    if (kept.includes(ids[relation])) given.add(accessKey(actor.label, relation, 'C1', 'W'));
  }
};

/** Counts of the own domain, as the functions give them to whoever asks. */
const probeCounts = async (client: Client, actor: ActingMember, given: Set<string>): Promise<void> => {
  const counted = await attempt(
    client,
    `select code as id from participants_by_step(5) where count is not null union all select 'all' from participants_total(5) as n where n is not null`,
    [],
  );
  if (counted.length > 0) given.add(accessKey(actor.label, 'any', 'C9', 'R'));
};
