import { type MemberActor, newId } from '@stegvis/platform';
import { testDatabase } from '../../../../test/database';
import { OrganisationsWorld } from '../../test/organisations-world';
import { removeContact } from './remove-contact';

// The first file of a run waits for the database server to start.
jest.setTimeout(60_000);

describe('keeping organisations', () => {
  let world: OrganisationsWorld;
  let consultant: MemberActor;
  beforeAll(async () => {
    world = await OrganisationsWorld.make(await testDatabase());
    consultant = await world.member('job_consultant');
  });
  afterAll(() => world.end());

  const organisation = async (id: string) =>
    (
      await world.look<{
        name: string;
        version: number;
        parent_id: string | null;
        organisation_number: string | null;
        description: string | null;
      }>('select * from organisations where id = $1', [id])
    )[0]!;
  const workplace = async (id: string) =>
    (
      await world.look<{
        version: number;
        name: string;
        latitude: number | null;
        travel_note: string | null;
      }>('select * from workplaces where id = $1', [id])
    )[0]!;
  const contactOf = async (workplaceId: string) =>
    (
      await world.look<{
        id: string;
        version: number;
        phone: string | null;
        email: string | null;
        removed_at: Date | null;
      }>('select * from workplace_contacts where workplace_id = $1', [workplaceId])
    )[0]!;
  const unchangedBy = async (act: () => Promise<unknown>, problem: object) => {
    const before = await world.stored();
    await expect(act()).rejects.toMatchObject(problem);
    expect(await world.stored()).toEqual(before);
  };

  describe('an organisation', () => {
    it('is added to the municipality of the one who adds it, its number written one way', async () => {
      const id = await world.organisation(consultant, {
        name: '  Återbruket  ',
        organisationNumber: '2120001124',
      });
      expect(await organisation(id)).toMatchObject({
        name: 'Återbruket',
        organisation_number: '212000-1124',
        municipality_code: '1280',
        version: 1,
      });
    });

    it('keeps what a change leaves out and clears what it sets to null', async () => {
      const id = await world.organisation(consultant, {
        organisationNumber: '212000-1124',
        description: 'Rad ett\nRad två',
      });
      await world.organisation(consultant, { id, expectedVersion: 1, name: 'Nytt namn', description: null });
      expect(await organisation(id)).toMatchObject({
        name: 'Nytt namn',
        organisation_number: '212000-1124',
        description: null,
        version: 2,
      });
    });

    it('cannot have a name that is taken, and says so at the name; elsewhere it can', async () => {
      await world.organisation(consultant, { name: 'Kaféet' });
      const taken = { fields: [{ path: 'name', code: 'organisation-name-taken' }] };
      await unchangedBy(() => world.organisation(consultant, { name: 'Kaféet' }), taken);
      await unchangedBy(() => world.organisation(consultant, { name: ' Kaféet'.normalize('NFD') }), taken);
      const other = await world.elsewhere('coordinator');
      expect(await world.organisation(other, { name: 'Kaféet' })).toBeTruthy();
    });

    it('cannot belong to itself, to one below it, to one elsewhere, or to none that exists', async () => {
      const top = await world.organisation(consultant, { type: 'committee' });
      const middle = await world.organisation(consultant, { type: 'municipal_department', parentId: top });
      const bottom = await world.organisation(consultant, { type: 'day_activity_unit', parentId: middle });
      const outside = await world.organisation(await world.elsewhere('coordinator'));
      const edit = (parentId: string) =>
        world.organisation(consultant, {
          id: top,
          expectedVersion: 1,
          name: newId(),
          type: 'committee',
          parentId,
        });
      for (const parent of [top, middle, bottom])
        await unchangedBy(() => edit(parent), {
          fields: [{ path: 'parentId', code: 'organisation-circle' }],
        });
      for (const parent of [outside, newId()])
        await unchangedBy(() => edit(parent), {
          fields: [{ path: 'parentId', code: 'organisation-unknown' }],
        });
    });

    it('is not closed to a circle by two at once, also when they touch no row in common', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [a, c] = [await world.organisation(consultant), await world.organisation(consultant)];
        const b = await world.organisation(consultant, { parentId: c });
        const done = await Promise.allSettled([
          world.organisation(consultant, { id: a, expectedVersion: 1, parentId: b }),
          world.organisation(consultant, { id: c, expectedVersion: 1, parentId: a }),
        ]);
        const lost = done.filter((outcome) => outcome.status === 'rejected');
        expect(lost.map(({ reason }) => reason as unknown)).toMatchObject([
          { fields: [{ path: 'parentId' }] },
        ]);
      }
    });

    it('names every wrong field at once', async () => {
      await unchangedBy(
        () =>
          world.organisation(consultant, {
            name: '\u202eabc',
            type: 'hospital' as never,
            organisationNumber: '811218-9876',
            description: 'x'.repeat(2001),
          }),
        {
          fields: [
            { path: 'name', code: 'text-not-allowed' },
            { path: 'organisationNumber', code: 'organisation-number-personal' },
            { path: 'description', code: 'too-long' },
            { path: 'type', code: 'code-unknown' },
          ],
        },
      );
      await unchangedBy(() => world.organisation(consultant, { name: ' ' }), {
        fields: [{ path: 'name', code: 'required' }],
      });
      await unchangedBy(() => world.organisation(consultant, { id: 'x' }), { fields: [{ path: 'id' }] });
      await unchangedBy(() => world.organisation(consultant, { parentId: '' }), {
        fields: [{ path: 'parentId' }],
      });
      const id = await world.organisation(consultant);
      await unchangedBy(() => world.organisation(consultant, { id }), {
        fields: [{ path: 'expectedVersion', code: 'required' }],
      });
    });

    it('takes hostile text as text', async () => {
      const name = `'; drop table organisations; -- <script>alert(1)</script> ${'å'.repeat(10)}`;
      expect((await organisation(await world.organisation(consultant, { name }))).name).toBe(name);
    });
  });

  describe('twice and at once', () => {
    it('saves one row for two requests with one key, also at the same time', async () => {
      const input = { idempotencyKey: newId(), name: `En gång ${newId()}` };
      const [first, second] = await Promise.all([
        world.organisation(consultant, input),
        world.organisation(consultant, input),
      ]);
      expect(second).toBe(first);
      expect(await world.organisation(consultant, input)).toBe(first);
      await unchangedBy(() => world.organisation(consultant, { ...input, name: 'Något annat' }), {
        fields: [{ path: 'idempotencyKey', code: 'key-used-for-other-input' }],
      });
    });

    it('lets one of two editors win and tells the other the version now', async () => {
      const id = await world.workplace(consultant, await world.organisation(consultant));
      const { organisation_id: organisationId } = (
        await world.look<{ organisation_id: string }>(
          'select organisation_id from workplaces where id = $1',
          [id],
        )
      )[0]!;
      const coordinator = await world.member('coordinator');
      const done = await Promise.allSettled([
        world.workplace(consultant, organisationId, { id, expectedVersion: 1 }),
        world.workplace(coordinator, organisationId, { id, expectedVersion: 1 }),
      ]);
      const lost = done.filter((outcome) => outcome.status === 'rejected');
      expect(lost).toHaveLength(1);
      expect(lost[0]!.reason).toMatchObject({
        problem: 'conflict',
        code: 'changed-by-other',
        currentVersion: 2,
      });
      expect((await workplace(id)).version).toBe(2);
    });

    it('lets one of two who add the same name win', async () => {
      const name = `Samma ${newId()}`;
      const done = await Promise.allSettled([
        world.organisation(consultant, { name }),
        world.organisation(consultant, { name }),
      ]);
      const lost = done.filter((outcome) => outcome.status === 'rejected');
      expect(lost.map(({ reason }) => reason as unknown)).toMatchObject([{ fields: [{ path: 'name' }] }]);
    });
  });

  describe('a workplace and its contacts', () => {
    it('are added, changed and taken away', async () => {
      const organisationId = await world.organisation(consultant);
      const id = await world.workplace(consultant, organisationId, {
        position: { latitude: 55.6, longitude: 13 },
        travelNote: 'Buss 5\nGå över gården',
      });
      expect(await world.contact(consultant, id, { email: 'Karin@Example.ORG' })).toBe(id);
      const added = await contactOf(id);
      expect(added).toMatchObject({ phone: '040-34 10 00', email: 'karin@example.org', version: 1 });
      await world.contact(consultant, id, { id: added.id, expectedVersion: 1, name: 'Karin D', phone: null });
      expect(await contactOf(id)).toMatchObject({ phone: null, email: 'karin@example.org', version: 2 });
      const removal = { idempotencyKey: newId(), id: added.id, expectedVersion: 2 };
      expect(await removeContact(world.database, consultant, removal)).toBe(id);
      expect(await removeContact(world.database, consultant, removal)).toBe(id);
      const removed = await contactOf(id);
      expect(removed).toMatchObject({ phone: null, email: null, version: 3 });
      expect(removed.removed_at).not.toBeNull();
      await unchangedBy(
        () =>
          removeContact(world.database, consultant, {
            ...removal,
            idempotencyKey: newId(),
            expectedVersion: 3,
          }),
        {
          problem: 'not-found',
        },
      );
      await unchangedBy(() => world.contact(consultant, id, { id: added.id, expectedVersion: 3 }), {
        problem: 'not-found',
      });
    });

    it('refuse what is malformed and name the field', async () => {
      const organisationId = await world.organisation(consultant);
      const id = await world.workplace(consultant, organisationId, { name: 'Lagret' });
      const wrong = (more: object, path: string) =>
        [world.workplace(consultant, organisationId, more), path] as const;
      for (const [act, path] of [
        wrong({ position: { latitude: 0, longitude: 0 } }, 'position'),
        wrong({ position: { latitude: NaN, longitude: 13 } }, 'position'),
        wrong({ streetAddress: 'a\nb' }, 'streetAddress'),
        wrong({ name: 'x'.repeat(10_000) }, 'name'),
        wrong({ name: 'Lagret' }, 'name'),
        wrong({ id, expectedVersion: 0 }, 'expectedVersion'),
        wrong({ id }, 'expectedVersion'),
        wrong({ idempotencyKey: 'x' }, 'idempotencyKey'),
        [world.contact(consultant, id, { phone: 'ring' }), 'phone'],
        [world.contact(consultant, id, { email: 'karin' }), 'email'],
        [world.contact(consultant, id, { title: '\u0000' }), 'title'],
      ] as const)
        await expect(act).rejects.toMatchObject({ problem: 'input', fields: [{ path }] });
      expect(await contactOf(id)).toBeUndefined();
      expect((await workplace(id)).version).toBe(1);
    });

    it('cannot be moved to another organisation or workplace', async () => {
      const [one, other] = [await world.organisation(consultant), await world.organisation(consultant)];
      const [id, second] = [await world.workplace(consultant, one), await world.workplace(consultant, other)];
      await unchangedBy(() => world.workplace(consultant, other, { id, expectedVersion: 1 }), {
        fields: [{ path: 'organisationId', code: 'organisation-fixed' }],
      });
      await world.contact(consultant, id);
      const contact = await contactOf(id);
      await unchangedBy(() => world.contact(consultant, second, { id: contact.id, expectedVersion: 1 }), {
        fields: [{ path: 'workplaceId', code: 'workplace-fixed' }],
      });
    });
  });

  describe('who may', () => {
    it('lets employer and HR keep workplaces and contacts of their own and below, and nothing else', async () => {
      const own = await world.organisation(consultant, { type: 'municipal_department' });
      const below = await world.organisation(consultant, { type: 'day_activity_unit', parentId: own });
      const other = await world.organisation(consultant);
      const theirs = await world.workplace(consultant, other);
      await world.contact(consultant, theirs);
      const contact = await contactOf(theirs);
      for (const role of ['employer_contact', 'hr_officer'] as const) {
        const member = await world.member(role, own);
        for (const organisationId of [own, below]) {
          const id = await world.workplace(member, organisationId);
          await world.workplace(member, organisationId, { id, expectedVersion: 1 });
          await world.contact(member, id);
          expect((await workplace(id)).version).toBe(2);
        }
        for (const act of [
          () => world.workplace(member, other),
          () => world.workplace(member, other, { id: theirs, expectedVersion: 1 }),
          () => world.workplace(member, own, { id: theirs, expectedVersion: 1 }),
          () => world.contact(member, theirs),
          () => world.contact(member, theirs, { id: contact.id, expectedVersion: 1 }),
          () =>
            removeContact(world.database, member, {
              idempotencyKey: newId(),
              id: contact.id,
              expectedVersion: 1,
            }),
          () => world.organisation(member, { id: own, expectedVersion: 1 }),
        ])
          await unchangedBy(act, { problem: 'not-found' });
        await unchangedBy(() => world.organisation(member), { problem: 'not-found' });
      }
    });

    it('lets nobody else write, even past the declared roles', async () => {
      const organisationId = await world.organisation(consultant);
      const id = await world.workplace(consultant, organisationId);
      await world.contact(consultant, id);
      const contact = await contactOf(id);
      const others = [
        await world.member('supervisor'),
        await world.member('administrator'),
        await world.participant(),
      ];
      const elsewhere = [await world.elsewhere('job_consultant'), await world.elsewhere('coordinator')];
      for (const actor of others)
        await unchangedBy(() => world.organisation(actor), { problem: 'not-found' });
      for (const actor of [...others, ...elsewhere])
        for (const act of [
          () => world.organisation(actor, { id: organisationId, expectedVersion: 1 }),
          () => world.workplace(actor, organisationId),
          () => world.workplace(actor, organisationId, { id, expectedVersion: 1 }),
          () => world.contact(actor, id),
          () => world.contact(actor, id, { id: contact.id, expectedVersion: 1 }),
          () =>
            removeContact(world.database, actor, {
              idempotencyKey: newId(),
              id: contact.id,
              expectedVersion: 1,
            }),
        ])
          await unchangedBy(act, { problem: 'not-found' });
    });
  });
});
