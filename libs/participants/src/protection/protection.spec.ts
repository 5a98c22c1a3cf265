import { ConflictError, type MemberActor, newId, NotFoundError, RuleError, system } from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import { countParticipants } from '../operations/count-participants';
import { editParticipant } from '../operations/edit-participant';
import { listParticipants } from '../operations/list-participants';
import { readParticipant } from '../operations/read-participant';
import { readParticipantProfiles } from '../operations/read-participant-profiles';
import { recordMyValues } from '../operations/record-my-values';
import { whyNotMatched } from '../operations/why-not-matched';
import { currentValues } from '../storage/current-values';
import type { ProtectionKind } from './domain/protection-kinds';
import { endHandler, nameHandler } from './operations/keep-handlers';
import { markProtection } from './operations/mark-protection';
import { openProtectedIdentity } from './operations/open-identity';
import { protectionMarks, protectionState } from './storage/protection-state';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const HOME = { latitude: 55.605, longitude: 13.0038 };
const REAL: readonly ProtectionKind[] = ['sekretessmarkering', 'skyddad_folkbokforing', 'fingerade'];

describe('protected identity', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let handler: MemberActor;
  let admin: MemberActor;

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    maria = await world.member('job_consultant', world.here, 'Maria');
    handler = await world.member('supervisor', world.here, 'Hedda');
    admin = { ...(await world.member('administrator')), municipalityCode: '1280' };
    await name(handler);
    // Enough for the counts to be shown at all.
    const crowd = await world.member('job_consultant', world.here, 'Crowd');
    for (let n = 0; n < 12; n += 1) await world.register(crowd, { step: 'group_activity' });
  });
  afterAll(() => world.end());

  const name = (who: MemberActor, atMost = 3, key = newId()) =>
    nameHandler(world.database, admin, atMost, { idempotencyKey: key, membershipId: who.membershipId });
  /** A person of `maria`'s whom the handler is assigned to as well. */
  const register = async (protection: ProtectionKind | null, more: object = {}) => {
    const id = await world.register(maria, {
      givenName: 'Signe',
      familyName: 'Hemlund',
      home: HOME,
      wantsSuggestions: 'yes',
      protection,
      ...more,
    });
    await world.look(
      `insert into assignments (id, domain_id, participant_id, membership_id) values (gen_random_uuid(), $1, $2, $3)`,
      [world.here.domainId, id, handler.membershipId],
    );
    return id;
  };
  const mark = async (actor: MemberActor, id: string, kind: ProtectionKind, key = newId()) => {
    const [row] = await world.look<{ version: number }>(`select version from participants where id = $1`, [
      id,
    ]);
    return markProtection(world.database, actor, {
      idempotencyKey: key,
      participantId: id,
      expectedVersion: row?.version ?? 0,
      kind,
    });
  };
  const open = (actor: MemberActor, id: string) =>
    openProtectedIdentity(world.database, actor, { idempotencyKey: newId(), participantId: id });
  const indexed = async (id: string) =>
    (
      await world.database.withActor(system('matching'), (t) =>
        readParticipantProfiles(t, 'all', VOCABULARY.steps),
      )
    ).has(id);
  const read = (actor: MemberActor, id: string) => world.as(actor, (t) => readParticipant(t, id));
  const found = async (actor: MemberActor, search: string) =>
    (await listParticipants(world.database, VOCABULARY, actor, { filter: { search } })).totalCount;
  /** Every text of the database but the one place where her name may lie. */
  const everywhere = async (word: string) => {
    const tables = await world.look<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'stegvis' and tablename <> 'protected_identities'`,
    );
    const met: string[] = [];
    for (const { name: table } of tables) {
      const [row] = await world.look<{ n: number }>(
        `select count(*)::int as n from "${table}" t where strpos(t::text, $1) > 0`,
        [word],
      );
      if (row && row.n > 0) met.push(table);
    }
    return met;
  };

  it('P1: counts a person as protected until somebody has confirmed that she is not', async () => {
    const id = await register(null);
    expect(await world.as(maria, (t) => protectionState(t, id))).toBe('unknown');
    expect(await read(maria, id)).toMatchObject({ givenName: 'Skyddad', familyName: 'uppgift', home: null });
    expect(await indexed(id)).toBe(false);
    expect(await world.as(maria, (t) => whyNotMatched(t, id))).toEqual(['protection-unknown']);
    await mark(maria, id, 'none');
    expect(await read(maria, id)).toMatchObject({ givenName: 'Signe', familyName: 'Hemlund', home: HOME });
    expect(await indexed(id)).toBe(true);
    expect(await world.as(maria, (t) => whyNotMatched(t, id))).toEqual([]);
  });

  it('P1: counts a person as protected who came into the database by another way', async () => {
    const id = newId();
    await world.database.withActor(system('set-up'), (t) =>
      t.query(
        `insert into participants (id, domain_id, municipality_code, given_name, family_name) values ($1, $2, '1280', 'Ovanlig', 'Importsson')`,
        [id, world.here.domainId],
      ),
    );
    expect(await everywhere('Importsson')).toEqual([]);
    expect(await indexed(id)).toBe(false);
  });

  it.each(REAL)(
    'P1: leaves a person with %s out of index, search, names of lists and counts',
    async (kind) => {
      const family = `Xydal${kind.slice(0, 3)}`;
      const before = await world.as(await coordinator(), countParticipants);
      const id = await register(kind, { familyName: family, step: 'group_activity' });
      expect(await indexed(id)).toBe(false);
      expect(await found(maria, family)).toBe(0);
      expect(await found(handler, family)).toBe(0);
      expect(await world.as(await coordinator(), countParticipants)).toEqual(before);
      expect(await world.as(maria, (t) => whyNotMatched(t, id))).toEqual(['protected']);
      const worker = await world.database.withActor(system('matching'), (t) =>
        t.query<unknown[]>(`select 1 from profile_values where participant_id = $1`, [id]),
      );
      expect(worker).toEqual([]);
    },
  );
  const coordinator = () => world.member('coordinator');

  it('P2: gives her name to a named handler by an act of its own, and to nobody else', async () => {
    const id = await register('sekretessmarkering');
    for (const actor of [maria, handler])
      expect(await read(actor, id)).toMatchObject({
        givenName: 'Skyddad',
        familyName: 'uppgift',
        home: null,
      });
    expect(await open(handler, id)).toEqual({ givenName: 'Signe', familyName: 'Hemlund' });
    await expect(open(maria, id)).rejects.toMatchObject({ rule: 'P2' });
    const sql = `select given_name from protected_identities`;
    expect(await world.as(maria, (t) => t.query(sql))).toEqual([]);
    expect(await world.as(await world.member('job_consultant'), (t) => t.query(sql))).toEqual([]);
    const stranger = await world.member('supervisor', world.here, 'Stranger');
    await name(stranger);
    await expect(open(stranger, id)).rejects.toBeInstanceOf(NotFoundError);
    expect(await world.as(stranger, (t) => t.query(sql))).toEqual([]);
  });

  it('P2: writes every opening into the access log, and opens nothing when it cannot be written', async () => {
    const id = await register('sekretessmarkering');
    const looks = () =>
      world.look(
        `select membership_id, data_classes, decision from access_log where subject_id = $1 and action = 'participants.open-identity'`,
        [id],
      );
    await open(handler, id);
    expect(await looks()).toEqual([
      { membership_id: handler.membershipId, data_classes: ['C3', 'C5'], decision: 'permit' },
    ]);
    await world.look(`alter table access_log add constraint broken check (false) not valid`);
    try {
      await expect(open(handler, id)).rejects.toMatchObject({ problem: 'unavailable' });
    } finally {
      await world.look(`alter table access_log drop constraint broken`);
    }
    expect(await looks()).toHaveLength(1);
  });

  it('P2: tells staff that she is protected, and only handlers which kind it is', async () => {
    const id = await register('skyddad_folkbokforing');
    expect(await world.as(maria, (t) => protectionState(t, id))).toBe('protected');
    expect(await world.as(maria, (t) => protectionMarks(t, id))).toEqual([]);
    expect(await world.as(handler, (t) => protectionMarks(t, id))).toMatchObject([
      { kind: 'skyddad_folkbokforing', saidBy: 'Maria' },
    ]);
  });

  it('P2: lets nobody but a handler lift a mark or change the name, by operation or by SQL', async () => {
    const id = await register('sekretessmarkering');
    await expect(mark(maria, id, 'none')).rejects.toMatchObject({ rule: 'P2' });
    await expect(mark(maria, id, 'unknown')).rejects.toMatchObject({ rule: 'P2' });
    await expect(
      world.as(maria, (t) =>
        t.query(
          `insert into protection_marks (id, domain_id, participant_id, kind, said_by, said_by_name) values ($1, $2, $3, 'none', $4, 'M')`,
          [newId(), world.here.domainId, id, maria.membershipId],
        ),
      ),
    ).rejects.toMatchObject({ driverError: { code: '42501' } });
    await expect(
      world.as(maria, (t) => t.query(`update participants set given_name = 'Signe' where id = $1`, [id])),
    ).rejects.toMatchObject({ driverError: { constraint: 'participants_protected_ck' } });
    await expect(
      world.as(maria, (t) => t.query(`update participants set protected = false where id = $1`, [id])),
    ).rejects.toMatchObject({ driverError: { code: '42501' } });
    const version = (await read(maria, id))?.version ?? 0;
    const edit = (actor: MemberActor, change: object) =>
      editParticipant(world.database, actor, {
        idempotencyKey: newId(),
        id,
        expectedVersion: version,
        ...change,
      });
    await expect(edit(maria, { givenName: 'Ny' })).rejects.toMatchObject({ rule: 'P2' });
    await expect(edit(handler, { home: HOME })).rejects.toMatchObject({ rule: 'P4' });
    await edit(handler, { givenName: 'Sigrid' });
    expect(await open(handler, id)).toMatchObject({ givenName: 'Sigrid' });
    await mark(handler, id, 'none');
    expect(await read(maria, id)).toMatchObject({ givenName: 'Sigrid', home: null });
  });

  it('P2: closes the names to a handler from the statement after her naming ended', async () => {
    const id = await register('sekretessmarkering');
    const here = await world.member(
      'supervisor',
      { ...world.here, unitId: world.otherDomain.unitId },
      'Leaving',
    );
    await world.look(
      `insert into assignments (id, domain_id, participant_id, membership_id) values (gen_random_uuid(), $1, $2, $3)`,
      [world.here.domainId, id, here.membershipId],
    );
    const naming = await name(here);
    expect(await open(here, id)).toMatchObject({ givenName: 'Signe' });
    await endHandler(world.database, admin, { idempotencyKey: newId(), id: naming });
    await expect(open(here, id)).rejects.toBeInstanceOf(RuleError);
    await expect(
      endHandler(world.database, admin, { idempotencyKey: newId(), id: naming }),
    ).rejects.toBeInstanceOf(NotFoundError);
  });

  it('P3: a mark holds from the next statement in list, search, page and index, and leaves her name nowhere else', async () => {
    const id = await register('none', { familyName: 'Qvillestad' });
    expect(await indexed(id)).toBe(true);
    expect(await found(maria, 'Qvillestad')).toBe(1);
    const [before] = await world.look<{ n: string }>(
      `select count(*)::text as n from matching_changes where subject_id = $1`,
      [id],
    );
    await mark(maria, id, 'sekretessmarkering');
    expect(await indexed(id)).toBe(false);
    expect(await found(maria, 'Qvillestad')).toBe(0);
    expect(await read(maria, id)).toMatchObject({ familyName: 'uppgift', home: null });
    expect(await everywhere('Qvillestad')).toEqual([]);
    const [after] = await world.look<{ n: string }>(
      `select count(*)::text as n from matching_changes where subject_id = $1`,
      [id],
    );
    expect(Number(after?.n)).toBeGreaterThan(Number(before?.n));
  });

  it('P3: what she said herself carries her name to nobody but her', async () => {
    const id = await register('none', { familyName: 'Ekevik' });
    const herself = await world.member('participant', world.here, 'Signe Ekevik', id);
    await recordMyValues(world.database, VOCABULARY, herself, {
      idempotencyKey: newId(),
      values: [{ kind: 'interest', code: 'archive', state: 'answered', level: 3 }],
    });
    const saidBy = async (actor: MemberActor) =>
      (await world.as(actor, (t) => currentValues(t, [id]))).get(id)?.find(({ kind }) => kind === 'interest')
        ?.saidBy;
    expect(await saidBy(maria)).toBe('Signe Ekevik');
    await mark(maria, id, 'fingerade').catch(() => undefined);
    await mark(maria, id, 'sekretessmarkering');
    expect(await saidBy(maria)).toBe('Skyddad uppgift');
    expect(await saidBy(handler)).toBe('Skyddad uppgift');
    expect(await saidBy(herself)).toBe('Signe Ekevik');
    expect(await read(herself, id)).toMatchObject({ givenName: 'Signe', familyName: 'Ekevik' });
  });

  it('P4: keeps no home of a protected person, and refuses one in the tables themselves', async () => {
    const id = await register('skyddad_folkbokforing');
    const rows = await world.look(
      `select home_latitude from participants where id = $1 and home_latitude is not null
       union all select home_latitude from protected_identities where participant_id = $1 and home_latitude is not null`,
      [id],
    );
    expect(rows).toEqual([]);
    await expect(
      world.look(
        `update protected_identities set home_latitude = 55.6, home_longitude = 13 where participant_id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'protected_identities_home_ck' });
    await expect(
      world.look(`update participants set home_latitude = 55.6, home_longitude = 13 where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'participants_protected_ck' });
  });

  it('P4: a new identity is registered anew, and no column links a participant to another', async () => {
    const id = await register('none');
    await expect(mark(maria, id, 'fingerade')).rejects.toMatchObject({ rule: 'P4' });
    const unknown = await register('unknown');
    await mark(maria, unknown, 'fingerade');
    expect(await world.as(maria, (t) => protectionState(t, unknown))).toBe('protected');
    const links = await world.look(
      `select k.conname from pg_constraint k where k.contype = 'f' and k.confrelid = 'stegvis.participants'::regclass
         and (k.conrelid = k.confrelid or k.conrelid in (
           select o.conrelid from pg_constraint o where o.contype = 'f' and o.confrelid = 'stegvis.participants'::regclass
           group by o.conrelid having count(*) > 1))
       union all
       select a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'stegvis' and a.attname ~ '(previous|former|old|earlier|replaced)_(id|name|identity|participant|number)'`,
    );
    expect(links).toEqual([]);
  });

  it.each(['job_consultant', 'employer_contact', 'hr_officer', 'coordinator', 'administrator'] as const)(
    'P5: a %s without a relation cannot tell a protected person from one who is absent',
    async (role) => {
      const id = await register('sekretessmarkering');
      const outsider = await world.member(role);
      const told = (about: string) =>
        world.as(outsider, async (t) => [
          await readParticipant(t, about),
          [...((await currentValues(t, [about])).get(about) ?? [])],
          await protectionState(t, about),
          await protectionMarks(t, about),
        ]);
      expect(await told(id)).toEqual(await told(newId()));
      await expect(mark(outsider, id, 'none')).rejects.toBeInstanceOf(NotFoundError);
      await expect(open(outsider, id)).rejects.toBeInstanceOf(NotFoundError);
    },
  );

  it('keeps each mark as a row, answers a repeated request once, and refuses the second of two', async () => {
    const id = await register('unknown');
    const [version] = [(await read(maria, id))?.version ?? 0];
    const key = newId();
    const input = { idempotencyKey: key, participantId: id, expectedVersion: version, kind: 'none' } as const;
    await markProtection(world.database, maria, input);
    await markProtection(world.database, maria, input);
    await expect(
      markProtection(world.database, maria, { ...input, idempotencyKey: newId() }),
    ).rejects.toBeInstanceOf(ConflictError);
    const rows = await world.look(
      `select kind from protection_marks where participant_id = $1 order by sequence`,
      [id],
    );
    expect(rows).toEqual([{ kind: 'unknown' }, { kind: 'none' }]);
    await expect(
      world.as(maria, (t) => t.query(`delete from protection_marks where participant_id = $1`, [id])),
    ).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
