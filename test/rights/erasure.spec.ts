import 'reflect-metadata';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MemberActor } from '@stegvis/platform';
import { newId } from '@stegvis/platform';
import {
  erasureHandler,
  ErasureJournal,
  listErasureCases,
  readOwnRights,
  replayErasures,
  withdrawErasure,
} from '@stegvis/rights';
import { recordMyValues } from '@stegvis/participants';
import { replayJournal } from '../../apps/embedded/src/replay-erasures';
import { RETENTION } from '../../apps/api/src/retention';
import { VOCABULARY } from '../worlds/participant-world';
import * as steps from './erasure-steps';
import { type OldPerson, RetentionWorld } from './retention-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

describe('erasure', () => {
  let world: RetentionWorld;
  let manager: MemberActor;
  let folder: string;
  let journal: ErasureJournal;
  beforeAll(async () => {
    world = await RetentionWorld.make();
    manager = await world.world.member('unit_manager', world.world.here, 'Maud Chef');
    folder = await mkdtemp(join(tmpdir(), 'erasures-'));
    journal = new ErasureJournal(join(folder, 'deep', 'erasures.journal'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await world.end();
  });

  const ask = (person: OldPerson, wish: string | null = null) => steps.ask(world, person, wish);
  const propose = (
    id: string,
    outcome: 'part' | 'all' | 'refused',
    expectedVersion = 1,
    actor = world.consultant,
  ) => steps.propose(world, actor, id, outcome, expectedVersion);
  const decide = (
    id: string,
    outcome: 'part' | 'all' | 'refused',
    ground: 'case_file_kept' | 'archive_exception' | 'registered_by_mistake',
    actor = manager,
    expectedVersion = 2,
  ) => steps.decide(world, actor, id, outcome, ground, expectedVersion);
  const carryOut = async (id: string): Promise<void> =>
    erasureHandler(world.database, RETENTION, journal).handle(await world.hold('erasure-decided', id));
  const wish = (person: OldPerson) =>
    recordMyValues(world.database, VOCABULARY, person.actor, {
      idempotencyKey: newId(),
      values: [{ kind: 'interest', code: 'cafe_service', state: 'answered', level: 3 }],
    });
  const values = async (person: OldPerson): Promise<readonly string[]> =>
    (
      await world.world.look<{ kind: string }>(
        `select kind || ' ' || source as kind from profile_values where participant_id = $1 order by 1`,
        [person.id],
      )
    ).map((row) => row.kind);

  it('R3: part of it: removes what she wished and what was found for her, keeps the case file, and says so', async () => {
    const elin = await world.person('Elinda', '1 day');
    await wish(elin);
    const opening = newId();
    await world.world.look(
      `insert into openings (id, municipality_code, organisation_id, kind, status, title, posted_by_name) values ($1, '1280', $2, 'individual_placement', 'published', 'Kafé', 'K')`,
      [opening, world.world.here.employerId],
    );
    await world.world.look(
      `insert into noticed_matches (domain_id, participant_id, opening_id) values ($1, $2, $3)`,
      [world.world.here.domainId, elin.id, opening],
    );
    expect(await values(elin)).toEqual(['interest self', 'wants_suggestions together']);
    const id = await ask(elin, 'Allt som jag har sagt');
    await propose(id, 'part');
    await decide(id, 'part', 'case_file_kept');
    await carryOut(id);
    expect(await values(elin)).toEqual(['wants_suggestions together']);
    expect(
      await world.world.look(`select 1 from noticed_matches where participant_id = $1`, [elin.id]),
    ).toEqual([]);
    expect(await world.exists(elin.id)).toBe(true);
    expect((await readOwnRights(world.database, elin.actor)).erasure).toMatchObject({
      outcome: 'part',
      ground: 'case_file_kept',
      reason: 'Lagen säger att akten ska finnas kvar.',
      doneAt: expect.any(Date) as Date,
    });
  });

  it('R3: all of it: gone from every table and queue, with her account; what is left is an id that names nobody', async () => {
    const vera = await world.person('Veranda', '1 day');
    await wish(vera);
    await world.database.withActor(world.consultant, (t) =>
      t.query(
        `select stegvis.note_looks('participants.read', array[$1]::uuid[], array['C4'], null, 'permit')`,
        [vera.id],
      ),
    );
    for (const template of ['reset-password', 'password-changed'])
      await world.world.look(
        `insert into mails (id, template, recipient, language, sent_at) select $1, $2, email, 'sv', case $2 when 'password-changed' then now() end from accounts where id = $3`,
        [newId(), template, vera.actor.accountId],
      );
    await world.world.look(
      `insert into mail_links (token_hash, purpose, subject_id, expires_at) values ($1, 'reset-password', $2, now())`,
      [Buffer.alloc(32, 3), vera.actor.accountId],
    );
    const [{ email } = { email: '' }] = await world.world.look<{ email: string }>(
      `select email from accounts where id = $1`,
      [vera.actor.accountId],
    );
    const id = await ask(vera);
    await propose(id, 'all');
    await decide(id, 'all', 'registered_by_mistake');
    expect((await world.whereFound('Veranda')).length).toBeGreaterThan(0);
    await carryOut(id);
    expect(await world.whereFound('Veranda', email, vera.actor.accountId)).toEqual([]);
    // The pseudonym of the log and of the journal; whose it was is known to nobody any more.
    expect(await world.whereFound(vera.id)).toEqual([
      'stegvis.access_log',
      'stegvis.erasures',
      'stegvis.idempotency_keys',
      'stegvis.matching_changes',
    ]);
  });

  it('R3: the law keeps a case file: everything may go only when there should have been none', async () => {
    const id = await ask(await world.person('Lagina', '1 day'));
    await propose(id, 'all');
    await expect(decide(id, 'all', 'case_file_kept')).rejects.toMatchObject({ rule: 'R-067' });
    await expect(decide(id, 'part', 'registered_by_mistake')).rejects.toMatchObject({ rule: 'R-067' });
    for (const outcome of ['part', 'refused'] as const)
      await expect(decide(id, outcome, 'archive_exception')).rejects.toMatchObject({
        rule: 'R-070',
        code: 'no-archive-exception',
      });
  });

  it('R3: an archive exception refuses every removal (R-070)', async () => {
    const person = await world.person('Arkiva', '1 day');
    await world.world.look(
      `insert into preservations (id, domain_id, participant_id, reason, decided_by, decided_by_name) values ($1, $2, $3, 'Forskning', $1, 'K')`,
      [newId(), world.world.here.domainId, person.id],
    );
    const id = await ask(person);
    await propose(id, 'part');
    await expect(decide(id, 'part', 'case_file_kept')).rejects.toMatchObject({ rule: 'R-070' });
    await expect(decide(id, 'refused', 'case_file_kept')).rejects.toMatchObject({ rule: 'R-070' });
    await decide(id, 'refused', 'archive_exception');
    expect((await readOwnRights(world.database, person.actor)).erasure).toMatchObject({
      outcome: 'refused',
      doneAt: expect.any(Date) as Date,
    });
  });

  it('R3: one who is assigned proposes, the manager of her unit decides, and nobody else does either', async () => {
    const person = await world.person('Delfina', '1 day');
    const id = await ask(person);
    const colleague = await world.world.member('job_consultant', world.world.here, 'Kajsa');
    const otherManager = await world.world.member('unit_manager', world.world.otherDomain, 'Moa');
    await expect(decide(id, 'refused', 'case_file_kept', manager, 1)).rejects.toMatchObject({
      code: 'erasure-not-proposed',
    });
    await expect(propose(id, 'part', 1, colleague)).rejects.toThrow();
    await propose(id, 'part');
    await expect(decide(id, 'part', 'case_file_kept', otherManager)).rejects.toThrow();
    await expect(decide(id, 'part', 'case_file_kept', world.consultant)).rejects.toThrow();
    await expect(decide(id, 'part', 'case_file_kept', person.actor)).rejects.toThrow();
    const [row] = await world.world.look<{ outcome: string | null }>(
      `select outcome from erasure_cases where id = $1`,
      [id],
    );
    expect(row?.outcome).toBeNull();
    const seen = async (actor: MemberActor) =>
      (await listErasureCases(world.database, actor, { first: 50 })).edges.some(({ node }) => node.id === id);
    expect(await Promise.all([world.consultant, manager, colleague, otherManager].map(seen))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const mine = (await listErasureCases(world.database, manager, { first: 50 })).edges.find(
      ({ node }) => node.id === id,
    );
    expect(mine?.node.participantName).toBe('Delfina Zetterqvist');
  });

  it('R3: the database refuses a decision that the service would not make', async () => {
    const id = await ask(await world.person('Robusta', '1 day'));
    await propose(id, 'part');
    const sql = `update erasure_cases set outcome = 'all', ground = 'case_file_kept', reason = 'x', decided_by = $2, decided_by_name = 'x', decided_at = now() where id = $1`;
    await expect(
      world.database.withActor(world.consultant, (t) => t.query(sql, [id, world.consultant.membershipId])),
    ).rejects.toThrow();
    await expect(
      world.database.withActor(manager, (t) => t.query(sql, [id, world.consultant.membershipId])),
    ).rejects.toThrow();
  });

  it('R3: is asked for once, answered within 30 days, and may be taken back until it is decided', async () => {
    const person = await world.person('Angra', '1 day');
    const id = await ask(person);
    await expect(ask(person)).rejects.toMatchObject({ code: 'erasure-under-way' });
    const [row] = await world.world.look<{ days: number }>(
      `select due_on - requested_at::date as days from erasure_cases where id = $1`,
      [id],
    );
    expect(row?.days).toBe(30);
    const back = (expectedVersion: number) =>
      withdrawErasure(world.database, person.actor, { idempotencyKey: newId(), id, expectedVersion });
    await propose(id, 'part');
    await expect(back(1)).rejects.toMatchObject({ currentVersion: 2 });
    await back(2);
    await expect(decide(id, 'part', 'case_file_kept', manager, 3)).rejects.toThrow();
    const again = await ask(person);
    await propose(again, 'part');
    const both = await Promise.allSettled([
      decide(again, 'part', 'case_file_kept'),
      withdrawErasure(world.database, person.actor, {
        idempotencyKey: newId(),
        id: again,
        expectedVersion: 2,
      }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('R3: killed between the journal and the removal it is done anew; done twice it has one effect', async () => {
    const person = await world.person('Halvdana', '1 day');
    await wish(person);
    const id = await ask(person);
    await propose(id, 'part');
    await decide(id, 'part', 'case_file_kept');
    const task = await world.hold('erasure-decided', id);
    const dies = RETENTION.map((r) =>
      r.table === 'profile_values' && r.person
        ? { ...r, person: { ...r.person, onRequest: '1 / 0 = 1' } }
        : r,
    );
    await expect(erasureHandler(world.database, dies, journal).handle(task)).rejects.toThrow();
    expect((await journal.lines()).filter((line) => line.id === id)).toHaveLength(1);
    expect(await values(person)).toContain('interest self');
    await erasureHandler(world.database, RETENTION, journal).handle(task);
    await expect(erasureHandler(world.database, RETENTION, journal).handle(task)).rejects.toThrow('lease');
    expect(await values(person)).toEqual(['wants_suggestions together']);
    expect((await journal.lines()).filter((line) => line.id === id)).toHaveLength(1);
  });

  it('R3: is carried out again in a restored database that is older, once, and holds for what was said before it', async () => {
    const person = await world.person('Resta', '1 day');
    await wish(person);
    const id = await ask(person);
    await propose(id, 'part');
    await decide(id, 'part', 'case_file_kept');
    const backup = await world.world.look(
      `select * from profile_values where participant_id = $1 and source = 'self'`,
      [person.id],
    );
    await carryOut(id);
    await world.world.look(
      `insert into profile_values overriding system value select * from jsonb_populate_recordset(null::profile_values, $1::jsonb)`,
      [JSON.stringify(backup)],
    );
    await world.world.look(`delete from erasures where id = $1`, [id]);
    expect(await values(person)).toContain('interest self');
    expect(await replayErasures(world.database, RETENTION, journal)).toBe(1);
    expect(await values(person)).toEqual(['wants_suggestions together']);
    await wish(person);
    expect(await replayErasures(world.database, RETENTION, journal)).toBe(0);
    await world.world.look(`delete from erasures where id = $1`, [id]);
    expect(await replayErasures(world.database, RETENTION, journal)).toBe(1);
    expect(await values(person)).toContain('interest self');
  });

  it('R3: the command erases again in a restored database what the journal names, and says how much', async () => {
    const person = await world.person('Kommanda', '1 day');
    await wish(person);
    const id = await ask(person);
    await propose(id, 'part');
    await decide(id, 'part', 'case_file_kept');
    const backup = await world.world.look(
      `select * from profile_values where participant_id = $1 and source = 'self'`,
      [person.id],
    );
    await carryOut(id);
    await world.world.look(
      `insert into profile_values overriding system value select * from jsonb_populate_recordset(null::profile_values, $1::jsonb)`,
      [JSON.stringify(backup)],
    );
    await world.world.look(`delete from erasures where id = $1`, [id]);
    const run = async () => {
      const lines: string[] = [];
      const voice = { log: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
      const code = await replayJournal(
        {
          DATABASE_URL: world.world.test.appUrl,
          DATABASE_WORKER_URL: world.world.test.workerUrl,
          DATABASE_OWNER_URL: world.world.test.ownerUrl,
          ERASURE_JOURNAL: join(folder, 'deep', 'erasures.journal'),
        },
        voice,
      );
      return { code, said: lines.at(-1) };
    };
    expect(await run()).toEqual({
      code: 0,
      said: expect.stringMatching(/: 1 carried out again\.$/) as string,
    });
    expect(await values(person)).toEqual(['wants_suggestions together']);
    expect((await run()).said).toMatch(/: 0 carried out again\.$/);
  });

  it('R3: the journal outside holds nothing of a person, and a line that was cut is passed over', async () => {
    const file = join(folder, 'deep', 'erasures.journal');
    const text = await readFile(file, 'utf8');
    for (const name of ['Veranda', 'Elinda', 'Zetterqvist', 'Kafé']) expect(text).not.toContain(name);
    const before = (await journal.lines()).length;
    await writeFile(file, `${text}{"id":"01`);
    expect(await journal.lines()).toHaveLength(before);
  });
});
