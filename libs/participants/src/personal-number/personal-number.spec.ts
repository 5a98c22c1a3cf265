import { randomBytes } from 'node:crypto';
import {
  ConflictError,
  InputCheck,
  InputError,
  KeyRing,
  type MemberActor,
  newId,
  NotFoundError,
  RuleError,
  SealError,
} from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import { registerParticipant } from '../operations/register-participant';
import { markProtection } from '../protection/operations/mark-protection';
import type { ProtectionKind } from '../protection/domain/protection-kinds';
import { keepPersonalNumber, type PersonalNumberKeeping } from './keep-personal-number';
import { openPersonalNumber } from './open-personal-number';
import { checkPersonalNumber } from './personal-number';
import { bornOnByNumber, openedNumber, readKeptNumbers } from './read-personal-number';
import { rewritePersonalNumbers } from './rewrite-numbers';

jest.setTimeout(60_000);

const key = (id: string) => ({ id, secret: randomBytes(32) });
const [former, current] = [key('k1'), key('k2')];
const before = new KeyRing([former]);
const during = new KeyRing([current, former]);
const after = new KeyRing([current]);

/** A number of its own at each call, which only tests have: birth numbers 980 and on are kept for them. */
let drawn = 0;
const draw = (): string => {
  drawn += 1;
  const day = new Date(Date.UTC(1990, 0, drawn)).toISOString().slice(2, 10).replaceAll('-', '');
  const nine = `${day}980`;
  const sum = [...nine].reduce((left, digit, i) => {
    const value = Number(digit) * (i % 2 ? 1 : 2);
    return left + (value > 9 ? value - 9 : value);
  }, 0);
  return `19${nine}${(10 - (sum % 10)) % 10}`;
};

describe('a personal number as it is written', () => {
  const read = (text: string) => {
    const check = new InputCheck();
    const number = checkPersonalNumber(check, 'number', text);
    return [number, check.has('number')] as const;
  };

  it.each([
    ['19900517-9800', '199005179800', '1990-05-17'],
    ['900517-9800', '199005179800', '1990-05-17'],
    [' 199005179800 ', '199005179800', '1990-05-17'],
    ['19900577-9807', '199005779807', '1990-05-17'],
  ])('"%s" is %s, born on %s; a coordination number too', (text, digits, bornOn) => {
    expect(read(text)).toEqual([{ digits, bornOn }, false]);
  });

  it.each([
    '',
    '900517-9801',
    '19901317-9800',
    '19900517-980',
    '900517-T980',
    '900517-9800\n1',
    '٩٠٠٥١٧-٩٨٠٠',
  ])('%j is none', (text) => {
    expect(read(text)).toEqual([null, true]);
  });
});

describe('a personal number that is kept', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let elin: string;
  beforeAll(async () => {
    world = await ParticipantWorld.make();
    maria = await world.member('job_consultant', world.here, 'Maria Lindqvist');
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    elin = await world.register(maria);
  });

  const keep = (number: string, more: Partial<PersonalNumberKeeping> = {}, actor = maria, keys = before) =>
    keepPersonalNumber(world.database, keys, actor, {
      idempotencyKey: newId(),
      participantId: elin,
      number,
      ...more,
    });
  const open = (actor = maria, keys = before, participantId = elin) =>
    openPersonalNumber(world.database, keys, actor, { idempotencyKey: newId(), participantId });
  const shown = (number: string) => `${number.slice(0, 8)}-${number.slice(8)}`;
  const mark = async (kind: ProtectionKind, participantId = elin) => {
    const [row] = await world.look<{ version: number }>(`select version from participants where id = $1`, [
      participantId,
    ]);
    await markProtection(world.database, maria, {
      idempotencyKey: newId(),
      participantId,
      expectedVersion: row?.version ?? 0,
      kind,
    });
  };

  it('E5: is sealed, stands nowhere in words, and is opened by an act that is logged', async () => {
    const number = draw();
    await keep(number);
    const tables = await world.look<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'stegvis'::regnamespace and c.relkind = 'r'`,
    );
    for (const { name } of tables) {
      const found = await world.look(`select 1 from ${name} t where to_jsonb(t)::text like any($1)`, [
        [`%${number}%`, `%${number.slice(2)}%`, `%${shown(number)}%`],
      ]);
      expect({ name, found: found.length }).toEqual({ name, found: 0 });
    }
    const looks = () =>
      world.look<{ n: number }>(
        `select count(*)::int as n from access_log where subject_id = $1 and action = 'participants.open-personal-number' and decision = 'permit'`,
        [elin],
      );
    expect(await looks()).toEqual([{ n: 0 }]);
    expect(await open()).toBe(shown(number));
    expect(await looks()).toEqual([{ n: 1 }]);
    expect(await world.as(maria, (t) => bornOnByNumber(t, before, elin))).toBe(
      `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`,
    );
  });

  it('E5: the fingerprint of the request is not a hash by which the number could be tried out', async () => {
    const number = draw();
    const idempotencyKey = newId();
    await keep(number, { idempotencyKey });
    expect(await keep(number, { idempotencyKey })).toBe(elin);
    await expect(keep(draw(), { idempotencyKey })).rejects.toMatchObject({
      fields: [{ code: 'key-used-for-other-input' }],
    });
    const stored = () =>
      world.look<{ fingerprint: string }>(`select fingerprint from idempotency_keys where key = $1`, [
        idempotencyKey,
      ]);
    const [first] = await stored();
    // With other keys the same request has another fingerprint: who has the dump and no key can try nothing.
    await world.look(`delete from idempotency_keys where key = $1`, [idempotencyKey]);
    await keep(number, { idempotencyKey }, maria, after).catch(() => undefined);
    const again = await stored();
    expect(again.map(({ fingerprint }) => fingerprint)).not.toContain(first?.fingerprint);
  });

  it('E5: with two keys valid old numbers are read and found, and are written anew under the current one', async () => {
    const [old, young] = [draw(), draw()];
    await keep(old, {}, maria, before);
    const other = await world.register(maria, { givenName: 'Vidar' });
    await keep(young, { participantId: other }, maria, during);
    expect(await open(maria, during)).toBe(shown(old));
    expect(await open(maria, during, other)).toBe(shown(young));
    // The same number under the other key is the same number.
    const third = await world.register(maria, { givenName: 'Tove' });
    await expect(keep(old, { participantId: third }, maria, during)).rejects.toMatchObject({
      fields: [{ path: 'number', code: 'personal-number-taken' }],
    });
    const rewrite = () => rewritePersonalNumbers(world.database, during);
    await expect(open(maria, after)).rejects.toBeInstanceOf(SealError);
    expect(await rewrite()).toBeGreaterThan(0);
    expect(await rewrite()).toBe(0);
    expect(await open(maria, after)).toBe(shown(old));
    await expect(keep(old, { participantId: third }, maria, after)).rejects.toMatchObject({
      fields: [{ code: 'personal-number-taken' }],
    });
  });

  it('D5: another domain’s number answers exactly as an unused one; within the domain it is one person’s', async () => {
    const number = draw();
    await keep(number);
    const there = await world.member('job_consultant', world.otherDomain);
    const theirs = await world.register(there);
    const unused = await keepPersonalNumber(world.database, before, there, {
      idempotencyKey: newId(),
      participantId: await world.register(there),
      number: draw(),
    });
    expect(unused).toEqual(expect.any(String));
    await expect(keep(number, { participantId: theirs }, there)).resolves.toBe(theirs);
    const colleague = await world.member('job_consultant');
    const same = await world.register(colleague);
    await expect(keep(number, { participantId: same }, colleague)).rejects.toBeInstanceOf(InputError);
    const together = draw();
    const two = [await world.register(maria), await world.register(maria)];
    const outcomes = await Promise.allSettled(two.map((participantId) => keep(together, { participantId })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is changed with a reason on the version that was seen, and the former number is gone', async () => {
    const [wrong, right] = [draw(), draw()];
    await keep(wrong);
    await expect(keep(right)).rejects.toBeInstanceOf(ConflictError);
    await expect(keep(right, { expectedVersion: 1 })).rejects.toMatchObject({
      fields: [{ path: 'reason', code: 'required' }],
    });
    await keep(right, { expectedVersion: 1, reason: 'Två siffror hade bytt plats' });
    await expect(keep(wrong, { expectedVersion: 1, reason: 'Försent' })).rejects.toMatchObject({
      currentVersion: 2,
    });
    expect(await open()).toBe(shown(right));
    const kept = await world.as(maria, (t) => readKeptNumbers(t, [elin]));
    expect(kept.get(elin)).toMatchObject({
      version: 2,
      reason: 'Två siffror hade bytt plats',
      saidBy: 'Maria Lindqvist',
    });
    await expect(keep('19900517-9801', { expectedVersion: 2, reason: 'x' })).rejects.toMatchObject({
      fields: [{ code: 'personal-number-malformed' }],
    });
  });

  it('R-060: is opened by assigned staff and herself; absent, another’s and none are one answer', async () => {
    const number = draw();
    await keep(number);
    const herself = await world.member('participant', world.here, 'Elin', elin);
    expect(await world.as(herself, (t) => openedNumber(t, before, elin))).toBe(shown(number));
    for (const role of [
      'job_consultant',
      'administrator',
      'coordinator',
      'employer_contact',
      'unit_manager',
    ] as const) {
      const stranger = await world.member(role);
      await expect(open(stranger)).rejects.toBeInstanceOf(NotFoundError);
      await expect(keep(draw(), {}, stranger)).rejects.toBeInstanceOf(NotFoundError);
    }
    await expect(open(maria, before, newId())).rejects.toBeInstanceOf(NotFoundError);
    await expect(open(maria, before, await world.register(maria))).rejects.toBeInstanceOf(NotFoundError);
  });

  it('R-060: a supervisor who is assigned neither opens nor changes it, handler or not; who registers writes it down', async () => {
    const number = draw();
    await keep(number);
    const per = await world.member('supervisor', world.here, 'Per');
    await world.look(
      `insert into assignments (id, domain_id, participant_id, membership_id) values ($1, $2, $3, $4)`,
      [newId(), world.here.domainId, elin, per.membershipId],
    );
    await world.look(
      `insert into protection_handlers (id, domain_id, unit_id, membership_id, place) values ($1, $2, $3, $4, 41)`,
      [newId(), world.here.domainId, world.here.unitId, per.membershipId],
    );
    await expect(open(per)).rejects.toBeInstanceOf(NotFoundError);
    expect((await world.as(per, (t) => readKeptNumbers(t, [elin]))).size).toBe(0);
    await expect(keep(draw(), { expectedVersion: 1, reason: 'Prov' }, per)).rejects.toMatchObject({
      rule: 'P2',
    });
    const settings = { keys: before, upperAge: 67 };
    const given = { givenName: 'Ny', familyName: 'Person', protection: 'none' } as const;
    const register = (personalNumber?: string) =>
      registerParticipant(
        world.database,
        VOCABULARY,
        per,
        { idempotencyKey: newId(), ...given, ...(personalNumber ? { personalNumber } : {}) },
        settings,
      );
    const hers = draw();
    const anew = await register(hers);
    await expect(open(per, before, anew)).rejects.toBeInstanceOf(NotFoundError);
    await expect(register(hers)).rejects.toMatchObject({ fields: [{ code: 'personal-number-taken' }] });
    // Later it is no longer registering.
    const later = await register();
    await expect(keep(draw(), { participantId: later }, per)).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
    await world.look(
      `insert into assignments (id, domain_id, participant_id, membership_id) values ($1, $2, $3, $4)`,
      [newId(), world.here.domainId, anew, maria.membershipId],
    );
    expect(await open(maria, before, anew)).toBe(shown(hers));
  });

  it('P2: of a protected person, and of one about whom nobody has asked, named handlers alone open and change it', async () => {
    for (const kind of ['unknown', 'sekretessmarkering'] as const) {
      elin = await world.register(maria);
      const number = draw();
      await keep(number);
      await mark(kind);
      await expect(open()).rejects.toBeInstanceOf(NotFoundError);
      expect((await world.as(maria, (t) => readKeptNumbers(t, [elin]))).size).toBe(0);
      await expect(keep(draw(), { expectedVersion: 1, reason: 'Prov' })).rejects.toMatchObject({
        rule: 'P2',
      });
      await expect(keep(draw())).rejects.toBeInstanceOf(ConflictError);
      const handler = await world.member('job_consultant', world.here, 'Per');
      for (const sql of [
        `insert into assignments (id, domain_id, participant_id, membership_id) values ($1, $2, $3, $4)`,
        `insert into protection_handlers (id, domain_id, unit_id, membership_id, place) select $1, $2, $3, $4, 1 + count(*)::int from protection_handlers`,
      ])
        await world.look(sql, [
          newId(),
          world.here.domainId,
          sql.includes('assignments') ? elin : world.here.unitId,
          handler.membershipId,
        ]);
      expect(await open(handler)).toBe(shown(number));
    }
  });

  it('P4: a new identity is never put on who is here with a number, and its number is never changed', async () => {
    await keep(draw());
    await mark('unknown');
    await expect(mark('fingerade')).rejects.toMatchObject({ rule: 'P4' });
    const settings = { keys: before, upperAge: 67 };
    const number = draw();
    const anew = await registerParticipant(
      world.database,
      VOCABULARY,
      maria,
      {
        idempotencyKey: newId(),
        givenName: 'Ny',
        familyName: 'Person',
        protection: 'fingerade',
        personalNumber: number,
      },
      settings,
    );
    await world.look(
      `insert into protection_handlers (id, domain_id, unit_id, membership_id, place) values ($1, $2, $3, $4, 40)`,
      [newId(), world.here.domainId, world.here.unitId, maria.membershipId],
    );
    expect(await open(maria, before, anew)).toBe(shown(number));
    await expect(
      keep(draw(), { participantId: anew, expectedVersion: 1, reason: 'Prov' }),
    ).rejects.toBeInstanceOf(RuleError);
    await world.look(`delete from protection_handlers where membership_id = $1`, [maria.membershipId]);
  });

  it('R-003: nobody is registered with a number from the upper age on, and nothing is left behind', async () => {
    const counts = await world.rowCounts();
    const given = { idempotencyKey: newId(), givenName: 'Ny', familyName: 'Person', personalNumber: draw() };
    await expect(
      registerParticipant(world.database, VOCABULARY, maria, given, { keys: before, upperAge: 30 }),
    ).rejects.toMatchObject({ fields: [{ path: 'personalNumber', code: 'participation-upper-age' }] });
    await keep(given.personalNumber);
    await expect(
      registerParticipant(world.database, VOCABULARY, maria, given, { keys: before, upperAge: 67 }),
    ).rejects.toMatchObject({ fields: [{ path: 'personalNumber', code: 'personal-number-taken' }] });
    expect(await world.rowCounts()).toEqual(counts);
  });
});
