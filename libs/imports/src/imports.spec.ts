import { saveOrganisation } from '@stegvis/organisations';
import { type Database, type MemberActor, newId } from '@stegvis/platform';
import { testDatabase } from '../../../test/database';
import { ImportsWorld } from '../test/imports-world';
import { runImport, undoImport } from './operations/act-on-import';
import { beginImport } from './operations/begin-import';
import { checkImport } from './operations/check-import';
import { takeFile } from './operations/take-file';
import { writeReport } from './operations/write-report';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: ImportsWorld;
let coordinator: MemberActor;
let consultant: MemberActor;
beforeAll(async () => {
  world = await ImportsWorld.make(await testDatabase());
  coordinator = await world.member('coordinator');
  consultant = await world.member('job_consultant');
});
afterAll(() => world.end());

let n = 0;
/** A name of its own for each test, so that they share a municipality. */
const named = (text: string): string => `${text} ${(n += 1)}`;

const HEAD = 'Arbetsgivare;Org.nr;Typ;Arbetsplats;Gatuadress;Ort;Latitud;Longitud';
const csv = (...rows: readonly string[]): string => [HEAD, ...rows].join('\r\n');

describe('a list of employers', () => {
  it('is tried without a trace, brought in by the operations of the screens, and taken back', async () => {
    const [bageri, park] = [named('Bageriet'), named('Parkförvaltningen')];
    const before = await world.places();
    const id = await world.tried(
      coordinator,
      csv(
        `${bageri};;Företag;Disken;Storgatan 1;Malmö;55,6050;13,0038`,
        `${bageri};;Företag;Lagret;Storgatan 3;Malmö;;`,
        `${park};;Förvaltning;;;;;`,
      ),
    );
    expect(await world.places()).toEqual(before);
    expect(await world.rows(coordinator, id)).toEqual([
      { number: 2, outcome: 'new', notes: [] },
      { number: 3, outcome: 'new', notes: ['organisation import-employer-known'] },
      { number: 4, outcome: 'new', notes: [] },
    ]);
    await runImport(world.database, coordinator, await world.seen(coordinator, id));
    await world.work(id);
    expect(await world.places()).toEqual({ ...before, [bageri]: ['Disken', 'Lagret'], [park]: [] });
    const [disken] = await world.look(
      `select w.latitude, w.longitude, w.street_address, o.type from workplaces w join organisations o on o.id = w.organisation_id where w.name = 'Disken' and o.name = $1`,
      [bageri],
    );
    expect(disken).toEqual({
      latitude: 55.605,
      longitude: 13.0038,
      street_address: 'Storgatan 1',
      type: 'partner_business',
    });
    expect((await world.facts(coordinator, id)).counts).toMatchObject({
      rows: 3,
      done: 3,
      made: 3,
      refused: 0,
    });
    await world.undone(coordinator, id);
    expect(await world.places()).toEqual(before);
    expect(await world.facts(coordinator, id)).toMatchObject({
      state: 'undone',
      counts: { takenBack: 3, kept: 0 },
    });
  });

  it('adds what is missing and changes nothing that is here: same number, same name, same workplace', async () => {
    const name = named('Konditoriet');
    await world.ran(coordinator, csv(`${name};556036-0793;Företag;Köket;;;;`));
    const id = await world.tried(
      consultant,
      csv(
        `${name.toUpperCase()};;;Köket;;;;`,
        `Ett annat namn ${n};556036-0793;;Serveringen;;;;`,
        `${name};556074-7569;;;;;;`,
      ),
    );
    expect(await world.rows(consultant, id)).toEqual([
      {
        number: 2,
        outcome: 'known',
        notes: ['organisation import-employer-known', 'workplace import-workplace-known'],
      },
      { number: 3, outcome: 'new', notes: ['organisation import-known-by-number'] },
      { number: 4, outcome: 'refused', notes: ['organisationNumber import-name-has-other-number'] },
    ]);
    await runImport(world.database, consultant, await world.seen(consultant, id));
    await world.work(id);
    expect((await world.places())[name]).toEqual(['Köket', 'Serveringen']);
    const rows = await world.look<{ result: string; sealed: string | null }>(
      `select result, sealed from import_rows where import_id = $1 order by number`,
      [id],
    );
    expect(rows.map(({ result, sealed }) => [result, sealed !== null])).toEqual([
      ['known', false],
      ['made', false],
      ['refused', true],
    ]);
  });

  it('lets departments of one municipality share a number', async () => {
    const [one, other] = [named('Miljöförvaltningen'), named('Fritidsförvaltningen')];
    const id = await world.ran(
      coordinator,
      csv(`${one};212000-1124;Förvaltning;;;;;`, `${other};212000-1124;Förvaltning;;;;;`),
    );
    expect((await world.facts(coordinator, id)).counts).toMatchObject({ made: 2, refused: 0 });
  });

  it('E8: says in words why a row is refused, and repeats it in a report without formulas', async () => {
    const id = await world.tried(
      coordinator,
      csv(
        `;;;;;;;`,
        `=HYPERLINK("http://x.example");123;Klubb;Salen;;;55,6;`,
        `${named('Kiosken')};;;Luckan;;;12;13`,
        `${named('Sjukan')};850101-2380;;;;;;`,
      ),
    );
    expect(await world.rows(coordinator, id)).toEqual([
      {
        number: 3,
        outcome: 'refused',
        notes: [
          'type import-type-unknown',
          'organisationNumber organisation-number-malformed',
          'longitude required',
        ],
      },
      { number: 4, outcome: 'refused', notes: ['latitude position-out-of-range'] },
      { number: 5, outcome: 'refused', notes: ['organisationNumber organisation-number-personal'] },
    ]);
    const report = await writeReport(world.database, world.keys, coordinator, id, 'sv');
    expect(report).toContain(
      `3;Kan inte tas in;"Typ: Skriv företag, förvaltning, enhet eller nämnd. Organisationsnummer: `,
    );
    expect(report).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    await expect(
      runImport(world.database, coordinator, await world.seen(coordinator, id)),
    ).rejects.toMatchObject({ code: 'import-nothing-new' });
  });

  it('leaves nothing of a refused row to those below it', async () => {
    const name = named('Luckan');
    const id = await world.tried(coordinator, csv(`${name};;;Disken;;;12;13`, `${name};;;Disken;;;;`));
    expect(await world.rows(coordinator, id)).toEqual([
      { number: 2, outcome: 'refused', notes: ['latitude position-out-of-range'] },
      { number: 3, outcome: 'new', notes: [] },
    ]);
  });

  it('remembers what the columns mean', async () => {
    const odd = 'Kundens benämning;Var';
    const first = await world.send(coordinator, `${odd}\n${named('Verkstaden')};Hallen`);
    expect((await world.facts(coordinator, first)).mapping).toEqual({});
    await checkImport(world.database, world.keys, coordinator, {
      ...(await world.seen(coordinator, first)),
      columns: [
        { column: 0, field: 'organisation' },
        { column: 1, field: 'workplace' },
      ],
    });
    await world.work(first);
    const second = await world.send(coordinator, `Var;KUNDENS BENÄMNING\nHallen;${named('Verkstaden')}`);
    expect((await world.facts(coordinator, second)).mapping).toEqual({ 0: 'workplace', 1: 'organisation' });
    const another = await world.send(consultant, `${odd}\n${named('Verkstaden')};Hallen`);
    expect((await world.facts(consultant, another)).mapping).toEqual({});
  });

  it('takes 825 rows, in order and whole', async () => {
    const name = named('Storbolaget');
    const rows = Array.from({ length: 825 }, (_, at) => `${name};;;Butik ${at};Gatan ${at};Malmö;;`);
    const id = await world.ran(coordinator, csv(...rows));
    expect((await world.facts(coordinator, id)).counts).toMatchObject({ rows: 825, made: 825, refused: 0 });
    expect((await world.places())[name]).toHaveLength(825);
  });
});

describe('twice, together, half-way', () => {
  it('a repeated request begins, tries and runs one import', async () => {
    const key = { idempotencyKey: newId(), kind: 'organisations' as const };
    const [one, other] = await Promise.all([
      beginImport(world.database, coordinator, key),
      beginImport(world.database, coordinator, key),
    ]);
    expect(other).toBe(one);
    const file = Buffer.from(csv(`${named('Tvätten')};;;;;;;`));
    const sent = await Promise.allSettled(
      [1, 2].map(() => takeFile(world.database, world.keys, coordinator, one, file)),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await world.facts(coordinator, one)).counts.rows).toBe(1);
    await world.tryOut(coordinator, one);
    const seen = await world.seen(coordinator, one);
    await Promise.all([1, 2].map(() => runImport(world.database, coordinator, seen)));
    await expect(
      runImport(world.database, coordinator, { ...seen, idempotencyKey: newId() }),
    ).rejects.toMatchObject({ code: 'import-moved' });
    expect(
      await world.look(
        `select 1 from outbox where kind = 'import-due' and subject_id = $1 and done_at is null`,
        [one],
      ),
    ).toHaveLength(1);
  });

  it('killed between rows, it is gone on with, and no row is there twice or half', async () => {
    const names = [1, 2, 3, 4].map(() => named('Halvvägs'));
    const id = await world.tried(coordinator, csv(...names.map((name) => `${name};;;Plats;;;;`)));
    await runImport(world.database, coordinator, await world.seen(coordinator, id));
    await expect(world.work(id, diesAt(3, `insert into "stegvis"."workplaces"`))).rejects.toThrow('died');
    const half = await world.places();
    expect(names.map((name) => half[name])).toEqual([['Plats'], ['Plats'], undefined, undefined]);
    await world.work(id);
    const whole = await world.places();
    expect(names.map((name) => whole[name])).toEqual(names.map(() => ['Plats']));
    expect(await world.facts(coordinator, id)).toMatchObject({ state: 'done', counts: { made: 4 } });
  });

  it('killed while it is tried, nothing is left, and it is tried again', async () => {
    const [one, other] = [named('Provet'), named('Provet')];
    const id = await world.send(coordinator, csv(`${one};;;A;;;;`, `${other};;;B;;;;`));
    const { mapping } = await world.facts(coordinator, id);
    await checkImport(world.database, world.keys, coordinator, {
      ...(await world.seen(coordinator, id)),
      columns: Object.entries(mapping).map(([column, field]) => ({ column: Number(column), field })),
    });
    await expect(world.work(id, diesAt(2, `insert into "stegvis"."workplaces"`))).rejects.toThrow('died');
    expect((await world.places())[one]).toBeUndefined();
    expect((await world.facts(coordinator, id)).state).toBe('checking');
    await world.work(id);
    expect((await world.facts(coordinator, id)).counts.foundNew).toBe(2);
  });

  it('two workers on one import bring each row in once', async () => {
    const names = Array.from({ length: 12 }, () => named('Dubbelt'));
    const id = await world.tried(coordinator, csv(...names.map((name) => `${name};;;Plats;;;;`)));
    await runImport(world.database, coordinator, await world.seen(coordinator, id));
    const task = await world.hold(id);
    const { importDueHandler } = await import('./jobs/import-due.handler');
    const handler = importDueHandler(world.database, world.ground);
    const done = await Promise.allSettled([handler.handle(task), handler.handle(task)]);
    expect(done.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(await world.facts(coordinator, id)).toMatchObject({
      state: 'done',
      counts: { made: 12, refused: 0 },
    });
  });

  it('takes back only what nobody has touched or uses since', async () => {
    const [kept, used, gone] = [named('Ändrad'), named('Använd'), named('Orörd')];
    const id = await world.ran(coordinator, csv(`${kept};;;;;;;`, `${used};;;;;;;`, `${gone};;;;;;;`));
    const ids = await world.look<{ id: string; name: string }>(
      `select id, name::text from organisations where name = any($1)`,
      [[kept, used]],
    );
    const idOf = (name: string) => ids.find((row) => row.name === name)!.id;
    await saveOrganisation(world.database, consultant, {
      idempotencyKey: newId(),
      id: idOf(kept),
      expectedVersion: 1,
      name: kept,
      type: 'partner_business',
      description: 'Ny text',
    });
    await saveOrganisation(world.database, consultant, {
      idempotencyKey: newId(),
      name: named('Nedanför'),
      type: 'partner_business',
      parentId: idOf(used),
    });
    await world.undone(coordinator, id);
    expect(await world.rows(coordinator, id)).toEqual([
      { number: 2, outcome: 'kept', notes: ['row changed-since'] },
      { number: 3, outcome: 'kept', notes: ['row changed-since'] },
      { number: 4, outcome: 'taken_back', notes: [] },
    ]);
    expect(Object.keys(await world.places())).toEqual(expect.arrayContaining([kept, used]));
    expect((await world.places())[gone]).toBeUndefined();
  });

  it('is not undone after 14 days', async () => {
    const id = await world.ran(coordinator, csv(`${named('Gammal')};;;;;;;`));
    await world.look(`alter table imports disable trigger imports_move`);
    await world.look(`update imports set created_at = now() - interval '15 days' where id = $1`, [id]);
    await world.look(`alter table imports enable trigger imports_move`);
    await expect(
      undoImport(world.database, coordinator, await world.seen(coordinator, id)),
    ).rejects.toMatchObject({ code: 'import-undo-late' });
  });
});

/** The same database, whose process dies at the n-th statement that begins so. */
const diesAt = (nth: number, start: string): Database => {
  let seen = 0;
  const under = new WeakSet<object>();
  const withActor: Database['withActor'] = (actor, work) =>
    world.database.withActor(actor, async (transaction) => {
      const runner = transaction.queryRunner!;
      if (under.has(runner)) return work(transaction);
      under.add(runner);
      const query = runner.query.bind(runner) as (...all: unknown[]) => Promise<unknown>;
      const dying = (sql: string, ...rest: unknown[]): Promise<unknown> => {
        if (sql.toLowerCase().startsWith(start.toLowerCase()) && (seen += 1) === nth) throw new Error('died');
        return query(sql, ...rest);
      };
      runner.query = dying as typeof runner.query;
      try {
        return await work(transaction);
      } finally {
        runner.query = query as typeof runner.query;
        under.delete(runner);
      }
    });
  return Object.assign(Object.create(world.database) as Database, { withActor });
};
