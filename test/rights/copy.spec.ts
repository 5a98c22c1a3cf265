import 'reflect-metadata';
import { askToConfirmByMail, hashPassword, newToken, tokenHash } from '@stegvis/identity';
import { KeyRing, newId } from '@stegvis/platform';
import {
  maskOthers,
  openCopy,
  ownDataCopyHandler,
  readOwnRights,
  requestCopy,
  takeCopy,
} from '@stegvis/rights';
import { recordValues } from '@stegvis/participants';
import { NOT_IN_COPY, OWN_DATA } from '../../apps/api/src/own-data';
import { RETENTION } from '../../apps/api/src/retention';
import { VOCABULARY } from '../worlds/participant-world';
import { type OldPerson, RetentionWorld } from './retention-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const PASSWORD = 'ett-längre-lösenord';
const KEYS = KeyRing.ofProcess();
const ADDRESS = Buffer.alloc(32, 7);

interface Copy {
  readonly lists: readonly { readonly code: string; readonly rows: readonly Record<string, unknown>[] }[];
}

describe('a copy of own data', () => {
  let world: RetentionWorld;
  let elin: OldPerson;
  let omar: OldPerson;
  beforeAll(async () => {
    world = await RetentionWorld.make();
    elin = await world.person('Elinora', '1 day');
    omar = await world.person('Omarius', '1 day');
    for (const { actor } of [elin, omar])
      await world.world.look(`insert into account_credentials (account_id, password_hash) values ($1, $2)`, [
        actor.accountId,
        await hashPassword(PASSWORD),
      ]);
    await recordValues(world.database, VOCABULARY, world.consultant, {
      idempotencyKey: newId(),
      participantId: elin.id,
      source: 'together',
      helpedBy: 'Mamma Berit',
      values: [
        {
          kind: 'interest',
          code: 'cafe_service',
          state: 'answered',
          level: 3,
          note: 'Mamma Berit sa det, ring 040-123 45 67. Klara Konsult var med.',
        },
      ],
    });
  });
  afterAll(() => world.end());
  beforeEach(() => world.world.look(`delete from data_exports`));

  const order = (person: OldPerson, key = newId()) =>
    requestCopy(world.database, person.actor, 'sv', { idempotencyKey: key });
  const make = async (id: string): Promise<void> =>
    ownDataCopyHandler(world.database, OWN_DATA, KEYS).handle(await world.hold('own-data-copy', id));
  const links = (person: OldPerson, id: string, password = PASSWORD) =>
    openCopy(world.database, person.actor, { id, password }, ADDRESS);
  const tokenOf = (path: string): string => path.split('/').at(-1) ?? '';
  const read = async (person: OldPerson): Promise<{ copy: Copy; page: string; text: string }> => {
    const id = await order(person);
    await make(id);
    const { data, page } = await links(person, id);
    const text = (await takeCopy(world.database, KEYS, person.actor, tokenOf(data))).text;
    return {
      text,
      copy: JSON.parse(text) as Copy,
      page: (await takeCopy(world.database, KEYS, person.actor, tokenOf(page))).text,
    };
  };
  const list = (copy: Copy, code: string) => copy.lists.find((one) => one.code === code)?.rows ?? [];

  it('R4: has every list, her own rows alone, and says what she gave herself', async () => {
    const { copy, text } = await read(elin);
    expect(copy.lists.map((one) => one.code)).toEqual(OWN_DATA.map((part) => part.code));
    expect(list(copy, 'facts')[0]).toMatchObject({ givenName: 'Elinora', given: false });
    expect(list(copy, 'account')[0]).toMatchObject({ name: 'Elinora Zetterqvist' });
    expect(list(copy, 'values').find((row) => row['kind'] === 'interest')).toMatchObject({ given: true });
    expect(list(copy, 'staff')[0]).toMatchObject({ role: 'arbetskonsulent' });
    expect(list(copy, 'copies')).toHaveLength(1);
    expect(text).not.toContain('Omarius');
    expect(text).not.toContain(omar.id);
  });

  it('R4: tells who saw her, by role', async () => {
    await world.database.withActor(world.consultant, (t) =>
      t.query(
        `select stegvis.note_looks('participants.read', array[$1]::uuid[], array['C4'], null, 'permit')`,
        [elin.id],
      ),
    );
    const { copy } = await read(elin);
    expect(list(copy, 'looks')).toContainEqual(
      expect.objectContaining({ who: 'arbetskonsulent', what: 'page', classes: 'C4' }),
    );
  });

  it('R4: masks other persons, in the data and on the page', async () => {
    const { text, page } = await read(elin);
    for (const mark of ['Berit', 'Klara', '040-123']) {
      expect(text).not.toContain(mark);
      expect(page).not.toContain(mark);
    }
    expect(page).toContain('▪▪▪');
    expect(page).toContain('Det har du sagt själv');
    expect(page).not.toMatch(/<script|http:|https:|src=/);
  });

  it('R4: an address works once, for her alone, and not after 24 hours', async () => {
    const id = await order(elin);
    await make(id);
    const first = await links(elin, id);
    await expect(takeCopy(world.database, KEYS, omar.actor, tokenOf(first.page))).rejects.toThrow();
    await expect(takeCopy(world.database, KEYS, world.consultant, tokenOf(first.page))).rejects.toThrow();
    const both = await Promise.allSettled(
      [1, 2].map(() => takeCopy(world.database, KEYS, elin.actor, tokenOf(first.page))),
    );
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const second = await links(elin, id);
    await expect(takeCopy(world.database, KEYS, elin.actor, tokenOf(first.data))).rejects.toThrow();
    await world.world.look(`update data_export_links set expires_at = now() - interval '1 second'`);
    await expect(takeCopy(world.database, KEYS, elin.actor, tokenOf(second.data))).rejects.toThrow();
    await world.world.look(`update data_exports set ready_at = now() - interval '25 hours'`);
    await expect(links(elin, id)).rejects.toThrow();
    expect((await readOwnRights(world.database, elin.actor)).copy).toBeNull();
  });

  it('R4: is opened with the password alone, and tries are counted', async () => {
    const id = await order(omar);
    await make(id);
    await expect(links(elin, id)).rejects.toThrow();
    for (let i = 0; i < 5; i += 1)
      await expect(links(omar, id, 'fel lösenord')).rejects.toMatchObject({
        fields: [{ path: 'password', code: 'password-not-yours' }],
      });
    await expect(links(omar, id)).rejects.toMatchObject({ problem: 'rate-limited' });
  });

  it('R4: is asked for once however often the request comes, and one is made at a time', async () => {
    const key = newId();
    const ids = await Promise.all([order(elin, key), order(elin, key)]);
    expect(ids[0]).toBe(ids[1]);
    expect(await Promise.all([order(elin), order(elin)])).toEqual([ids[0], ids[0]]);
    await expect(links(elin, ids[0] ?? '')).rejects.toMatchObject({ code: 'copy-not-ready' });
    const [row] = await world.world.look<{ hours: number }>(
      `select extract(epoch from due_at - requested_at) / 3600 as hours from data_exports`,
    );
    expect(Number(row?.hours)).toBe(24);
  });

  it('R4: made again after it died half-way it is one whole copy', async () => {
    const id = await order(elin);
    const dies = OWN_DATA.map((part, i) =>
      i === 3 ? { ...part, sql: `select 1 / 0 where $1::uuid is null or $2::text is not null` } : part,
    );
    const task = await world.hold('own-data-copy', id);
    await expect(ownDataCopyHandler(world.database, dies, KEYS).handle(task)).rejects.toThrow();
    expect((await readOwnRights(world.database, elin.actor)).copy).toMatchObject({
      partsDone: 3,
      readyAt: null,
    });
    await ownDataCopyHandler(world.database, OWN_DATA, KEYS).handle(task);
    expect((await readOwnRights(world.database, elin.actor)).copy).toMatchObject({
      partsDone: OWN_DATA.length,
      partsTotal: OWN_DATA.length,
      readyAt: expect.any(Date) as Date,
    });
    await expect(ownDataCopyHandler(world.database, OWN_DATA, KEYS).handle(task)).rejects.toThrow('lease');
  });

  it('R4: nobody else’s hands make one, and none is made for whom no seat is left', async () => {
    await expect(
      requestCopy(world.database, world.consultant, 'sv', { idempotencyKey: newId() }),
    ).rejects.toThrow();
    const gone = await world.person('Gunhilda', '1 day');
    const id = await order(gone);
    await world.world.look(
      `update memberships set valid_from = current_date - 1, valid_to = current_date where id = $1`,
      [gone.actor.membershipId],
    );
    await make(id);
    const [row] = await world.world.look(`select data_text from data_exports where id = $1`, [id]);
    expect(row).toEqual({ data_text: null });
  });

  it('R4: every table that holds something of a person is in the copy, or is named with the reason why not', () => {
    const read = OWN_DATA.map((part) => part.sql).join(' ');
    const left = RETENTION.filter(
      ({ table, person, holds }) =>
        (person !== undefined || holds.some((c) => /^C([2-9]|10)$|^account$/.test(c))) &&
        !new RegExp(`\\b(from|join) ${table}\\b`).test(read),
    ).map(({ table }) => table);
    expect(left.sort()).toEqual(Object.keys(NOT_IN_COPY).sort());
    expect(Object.values(NOT_IN_COPY).every((reason) => reason.length > 5)).toBe(true);
  });

  it('R4: is kept sealed, and is gone for who holds another key', async () => {
    const id = await order(elin);
    await make(id);
    const [row] = await world.world.look<{ data_text: string; page_text: string }>(
      `select data_text, page_text from data_exports where id = $1`,
      [id],
    );
    expect(`${row?.data_text} ${row?.page_text}`).not.toMatch(/Elinora|Zetterqvist|stegvis-own-data/);
    const { data } = await links(elin, id);
    await expect(
      takeCopy(world.database, KeyRing.ofProcess(), elin.actor, tokenOf(data)),
    ).rejects.toMatchObject({ problem: 'not-found' });
  });

  it('R4: who has no password opens it by the link of a mail to her, once, and nobody else by hers', async () => {
    const id = await order(elin);
    const link = async (accountId: string): Promise<string> => {
      const token = newToken();
      await world.world.look(
        `insert into mail_links (token_hash, purpose, subject_id, expires_at) values ($1, 'confirm-own-data', $2, now() + interval '1 hour')`,
        [tokenHash(token), accountId],
      );
      return token;
    };
    const open = (person: OldPerson, mailToken: string) =>
      openCopy(world.database, person.actor, { id, mailToken }, ADDRESS);
    const [hers, his] = [await link(elin.actor.accountId), await link(omar.actor.accountId)];
    await expect(open(elin, hers)).rejects.toMatchObject({ code: 'copy-not-ready' });
    await make(id);
    await expect(open(elin, his)).rejects.toMatchObject({
      fields: [{ path: 'mailToken', code: 'confirm-link-over' }],
    });
    const both = await Promise.allSettled([open(elin, hers), open(elin, hers)]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(openCopy(world.database, elin.actor, { id }, ADDRESS)).rejects.toMatchObject({
      fields: [{ path: 'password', code: 'required' }],
    });
  });

  it('R4: the mail with the link leaves once for a repeated request, to her address', async () => {
    await world.world.look(`update accounts set status = 'active' where id = $1`, [elin.actor.accountId]);
    const idempotencyKey = newId();
    for (let i = 0; i < 2; i += 1)
      await askToConfirmByMail(world.database, elin.actor, { idempotencyKey }, ADDRESS);
    expect(
      await world.world.look(
        `select m.template, m.recipient = a.email as hers, m.subject_id = a.id as about from mails m, accounts a where m.id = $1 and a.id = $2`,
        [idempotencyKey, elin.actor.accountId],
      ),
    ).toEqual([{ template: 'confirm-own-data', hers: true, about: true }]);
  });

  it('R4: the page in easy language has words for codes, leaves out what is empty, and prints', async () => {
    const id = await requestCopy(world.database, elin.actor, 'sv', { idempotencyKey: newId(), easy: true });
    await make(id);
    const { page } = await links(elin, id);
    const { text } = await takeCopy(world.database, KEYS, elin.actor, tokenOf(page));
    expect(text).toContain('<body class="easy">');
    expect(text).toContain('<dt>Slag</dt><dd>intresse</dd>');
    expect(text).not.toMatch(/<table|<dd>–|wants_suggestions|participants\./);
    expect(text).toContain('@media print');
  });
});

it('R4: what gives somebody else away is masked, and nothing else', () => {
  expect(
    maskOthers('Ring Ann-Marie på 070-123 45 67 eller ann@x.se, 19900101-2384. Annan dag 12:30.', [
      'Ann-Marie',
      'Ann',
    ]),
  ).toBe('Ring ▪▪▪ på ▪▪▪ eller ▪▪▪, ▪▪▪. Annan dag 12:30.');
  expect(maskOthers('Nivå 3 av 4, 2026-11-22, 55.6.', ['', 'X'])).toBe('Nivå 3 av 4, 2026-11-22, 55.6.');
});
