import { saveOrganisation } from '@stegvis/organisations';
import { type MemberActor, newId } from '@stegvis/platform';
import { testDatabase } from '../../../test/database';
import { ImportsWorld } from '../test/imports-world';
import { makeWorkbook } from '../test/make-workbook';
import { runImport, undoImport } from './operations/act-on-import';
import { beginImport } from './operations/begin-import';
import { writeReport } from './operations/write-report';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: ImportsWorld;
let consultant: MemberActor;
let supervisor: MemberActor;
beforeAll(async () => {
  world = await ImportsWorld.make(await testDatabase());
  await world.loadLists();
  consultant = await world.member('job_consultant', 'Maria Lindqvist');
  supervisor = await world.member('supervisor', 'Per Åkesson');
  await saveOrganisation(world.database, consultant, {
    idempotencyKey: newId(),
    name: 'Hyllie dagliga verksamhet',
    type: 'day_activity_unit',
  });
});
afterAll(() => world.end());

/** A personal number that can be one, born on a day; each call has another. */
let made = 0;
const numberOf = (day: string): string => {
  for (;;) {
    const nine = `${day.slice(2).replaceAll('-', '')}${String(100 + (made += 1)).slice(-3)}`;
    const sum = [...nine].reduce((total, digit, at) => {
      const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + (product > 9 ? product - 9 : product);
    }, 0);
    return `${day.replaceAll('-', '')}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
  }
};

const HEAD = 'Personnummer;Förnamn;Efternamn;Skyddade personuppgifter;Enhet;Steg;Vill ha förslag;Handledare';
const csv = (...rows: readonly string[]): Buffer => Buffer.from([HEAD, ...rows].join('\r\n'), 'latin1');

/** Those whom a member is assigned to today, as staff see them. */
const caseload = async (actor: MemberActor): Promise<readonly string[]> =>
  (
    await world.database.withActor(actor, (t) =>
      t.query<{ name: string }[]>(
        `select given_name || ' ' || family_name as name from participants where id in (select stegvis.assigned_participants()) order by 1`,
      ),
    )
  ).map(({ name }) => name);

describe('a list of participants', () => {
  it('registers each as by hand: number, unit, step, answer, and the colleague whom she is with', async () => {
    const [anna, bo] = [numberOf('1990-03-04'), numberOf('1988-11-12')];
    const id = await world.ran(
      consultant,
      csv(
        `${anna};Anna;Ek;Nej;Hyllie dagliga verksamhet;Gruppverksamhet;Ja;Per Åkesson`,
        `${bo};Bo;Lund;nej;;;Nej;`,
      ),
      'participants',
    );
    expect(await world.rows(consultant, id)).toEqual([
      { number: 2, outcome: 'made', notes: [] },
      { number: 3, outcome: 'made', notes: [] },
    ]);
    expect(await caseload(consultant)).toEqual(['Bo Lund']);
    expect(await caseload(supervisor)).toEqual(['Anna Ek']);
    const stored = await world.look(
      `select p.given_name, o.name::text as unit, n.sealed is not null as numbered,
         array(select v.kind || ' ' || v.code || ' ' || coalesce(v.flag::text, '') from profile_values v where v.participant_id = p.id order by 1) as said
       from participants p left join organisations o on o.id = p.unit_id left join personal_numbers n on n.participant_id = p.id
       where p.given_name in ('Anna', 'Bo') order by 1`,
    );
    expect(stored).toEqual([
      {
        given_name: 'Anna',
        unit: 'Hyllie dagliga verksamhet',
        numbered: true,
        said: ['step group_activity ', 'wants_suggestions wants_suggestions true'],
      },
      { given_name: 'Bo', unit: null, numbered: true, said: ['wants_suggestions wants_suggestions false'] },
    ]);
  });

  it('L1: writes one row a person into the access log, of her who brought them in, and none for the trying', async () => {
    const before = await looks();
    const id = await world.tried(
      consultant,
      csv(...['Ada', 'Eva'].map((n) => `;${n};Logg;Nej;;;;`)),
      'participants',
    );
    expect(await looks()).toEqual(before);
    await runImport(world.database, consultant, await world.seen(consultant, id));
    await world.work(id);
    const after = await looks();
    expect(after.slice(before.length)).toEqual([
      { action: 'imports.run', actor: consultant.membershipId },
      { action: 'imports.run', actor: consultant.membershipId },
    ]);
    expect(
      await world.look(
        `select count(distinct subject_id)::int as n from access_log where action = 'imports.run'`,
      ),
    ).toEqual([{ n: after.length }]);
  });

  it('P1: asks about protected identity, says so of each row that does not tell, and counts her as protected', async () => {
    const id = await world.send(consultant, Buffer.from('Förnamn;Efternamn\nOsagd;Person'), 'participants');
    await world.tryOut(consultant, id);
    expect(await world.rows(consultant, id)).toEqual([
      { number: 2, outcome: 'new', notes: ['protection import-protection-unknown'] },
    ]);
    await runImport(world.database, consultant, await world.seen(consultant, id));
    await world.work(id);
    expect(await world.look(`select 1 from participants where given_name = 'Osagd'`)).toEqual([]);
    const yes = await world.ran(
      consultant,
      csv(';Hemlig;Person;Ja;;;;', ';Dold;Person;Sekretessmarkering;;;;'),
      'participants',
    );
    expect((await world.facts(consultant, yes)).counts.made).toBe(2);
    expect(
      await world.look(`select m.kind from protection_marks m join protected_identities i on i.participant_id = m.participant_id
        where i.given_name in ('Osagd', 'Hemlig', 'Dold') order by 1`),
    ).toEqual([{ kind: 'sekretessmarkering' }, { kind: 'unknown' }, { kind: 'unknown' }]);
  });

  it('D5: finds who is here by her number, in this file too, and never in another secrecy domain', async () => {
    const number = numberOf('1979-01-31');
    const elsewhere = newId();
    await world.look(
      `insert into secrecy_domains (id, municipality_code, name, kind) values ($1, '1280', 'Annan nämnd', 'committee')`,
      [elsewhere],
    );
    const stranger = await world.member('job_consultant', 'Främmande', { domainId: elsewhere });
    await world.ran(stranger, csv(`${number};Cilla;Berg;Nej;;;;`), 'participants');
    const id = await world.tried(
      consultant,
      csv(`${number};Cilla;Berg;Nej;;;;`, `${number.replace('-', '')};Cecilia;Berg;Nej;;;;`),
      'participants',
    );
    expect(await world.rows(consultant, id)).toEqual([
      { number: 2, outcome: 'new', notes: [] },
      { number: 3, outcome: 'known', notes: ['personalNumber import-person-known'] },
    ]);
  });

  it('refuses one with the same name who may be the same, and logs whom it was held against', async () => {
    const born = numberOf('1985-06-07');
    await world.ran(consultant, csv(`${born};Dag;Holm;Nej;;;;`, ';Disa;Holm;Nej;;;;'), 'participants');
    const before = await looks();
    const id = await world.tried(
      consultant,
      csv(
        `${numberOf('1985-06-07')};DAG;Holm;Nej;;;;`,
        `${numberOf('1991-06-07')};Dag;Holm;Nej;;;;`,
        `${numberOf('1991-06-08')};Disa;Holm;Nej;;;;`,
      ),
      'participants',
    );
    expect((await world.rows(consultant, id)).map(({ outcome, notes }) => [outcome, ...notes])).toEqual([
      ['refused', 'familyName import-person-alike'],
      ['new'],
      ['refused', 'familyName import-person-alike'],
    ]);
    expect((await looks()).slice(before.length).map(({ action }) => action)).toEqual([
      'imports.check',
      'imports.check',
    ]);
  });

  it('says of every field why it cannot be taken, and repeats no more than the file', async () => {
    const id = await world.tried(
      consultant,
      csv(
        '19900101-0000;Fel;Nummer;Nej;;;;',
        ';Fel;Skydd;kanske;;;;',
        ';Fel;Enhet;Nej;Finns inte;;;',
        ';Fel;Steg;Nej;;Månen;;',
        ';Fel;Svar;Nej;;;kanske;',
        ';Fel;Personal;Nej;;;;Ingen Sådan',
        `${numberOf('1950-01-01')};För;Gammal;Nej;;;;`,
        ';;Namnlös;Nej;;;;',
      ),
      'participants',
    );
    expect((await world.rows(consultant, id)).map(({ outcome, notes }) => [outcome, ...notes])).toEqual([
      ['refused', 'personalNumber personal-number-malformed'],
      ['refused', 'protection import-protection-word'],
      ['refused', 'unit import-unit-unknown'],
      ['refused', 'step import-step-unknown'],
      ['refused', 'wantsSuggestions import-yes-or-no'],
      ['refused', 'staff import-staff-unknown'],
      ['refused', 'personalNumber participation-upper-age'],
      ['refused', 'givenName required'],
    ]);
    expect(await writeReport(world.database, world.keys, consultant, id, 'en')).toContain(
      '7;Cannot be brought in;Supervisor or consultant: Nobody of the staff here is called that. Write the whole name.',
    );
  });

  it('takes 200 persons of a workbook, whose numbers are numbers, and is not undone by a press', async () => {
    const leader = await world.member('supervisor', 'Ny Handledare');
    const rows = Array.from({ length: 200 }, (_, at) => [
      Number(numberOf('1995-05-05').replace('-', '')),
      `Förnamn${at}`,
      'Storfil',
      'Nej',
    ]);
    const id = await world.ran(
      leader,
      makeWorkbook([['Personnr', 'Tilltalsnamn', 'Efternamn', 'Sekretess'], ...rows]),
      'participants',
    );
    expect((await world.facts(leader, id)).counts).toMatchObject({ rows: 200, made: 200, refused: 0 });
    expect(await caseload(leader)).toHaveLength(200);
    await expect(undoImport(world.database, leader, await world.seen(leader, id))).rejects.toMatchObject({
      code: 'import-not-undone',
    });
  });

  it.each(['coordinator', 'administrator'] as const)(
    'is not begun by a %s, who registers nobody by hand',
    async (role) => {
      const actor = await world.member(role);
      await expect(
        beginImport(world.database, actor, { idempotencyKey: newId(), kind: 'participants' }),
      ).rejects.toMatchObject({ problem: 'forbidden' });
    },
  );
});

const looks = () =>
  world.look<{ action: string; actor: string }>(
    `select action, membership_id as actor from access_log where action like 'imports.%' order by id`,
  );
