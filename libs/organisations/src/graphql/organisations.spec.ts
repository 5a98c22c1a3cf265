import 'reflect-metadata';
import { type MemberActor, newId, withStatementCount } from '@stegvis/platform';
import { testDatabase } from '../../../../test/database';
import { OrganisationsWorld } from '../../test/organisations-world';
import { readSecrecyDomain, readSecrecyDomains } from '../operations/read-secrecy-domain';
import { KeepOrganisationsResolver } from './keep-organisations.resolver';
import {
  AccountMembershipOrganisationResolver,
  ViewerMembershipOrganisationResolver,
  ViewerOrganisationResolver,
} from './member-organisation.resolver';
import { OrganisationFieldsResolver } from './organisation-fields.resolver';
import type { Organisation } from './organisation.types';
import { OrganisationsResolver } from './organisations.resolver';
import { WorkplaceFieldsResolver } from './workplace-fields.resolver';

// The first file of a run waits for the database server to start.
jest.setTimeout(60_000);

const CITY = 'Miljöförvaltningen';

describe('reading organisations', () => {
  let world: OrganisationsWorld;
  let consultant: MemberActor;
  let ids: Record<'department' | 'unit' | 'committee' | 'cafe' | 'workshop' | 'kitchen', string>;
  let queries: OrganisationsResolver;
  let fields: OrganisationFieldsResolver;
  let workplaceFields: WorkplaceFieldsResolver;

  beforeAll(async () => {
    world = await OrganisationsWorld.make(await testDatabase());
    consultant = await world.member('job_consultant');
    const committee = await world.organisation(consultant, { name: 'Nämnden', type: 'committee' });
    const department = await world.organisation(consultant, {
      name: CITY,
      type: 'municipal_department',
      parentId: committee,
    });
    const unit = await world.organisation(consultant, {
      name: 'Ateljén',
      type: 'day_activity_unit',
      parentId: department,
    });
    const cafe = await world.organisation(consultant, { name: 'Café Årstid' });
    const workshop = await world.organisation(consultant, { name: 'Österlens Snickeri 100 %' });
    const kitchen = await world.workplace(consultant, cafe, {
      name: 'Köket på Möllan',
      position: { latitude: 55.59, longitude: 13.01 },
    });
    await world.contact(consultant, kitchen);
    await world.workplace(consultant, department);
    await world.organisation(await world.elsewhere('coordinator'), { name: 'Café Grannen' });
    ids = { committee, department, unit, cafe, workshop, kitchen };
    queries = new OrganisationsResolver(world.database);
    fields = new OrganisationFieldsResolver(world.database);
    workplaceFields = new WorkplaceFieldsResolver(world.database);
  });
  afterAll(() => world.end());

  const list = (
    actor: MemberActor,
    ...args: [search?: string | null, types?: never[], first?: number, after?: string]
  ) => queries.organisations(world.context(actor), ...args);
  const names = async (...args: Parameters<typeof list>) =>
    (await list(...args)).edges.map(({ node }) => node.name);

  it('lists those of the own municipality by name, in Swedish order, in two statements', async () => {
    const { result, statements } = await withStatementCount(() => list(consultant));
    expect(result.edges.map(({ node }) => node.name)).toEqual([
      'Ateljén',
      'Café Årstid',
      CITY,
      'Nämnden',
      'Österlens Snickeri 100 %',
    ]);
    expect(result.totalCount).toBe(5);
    expect(statements).toHaveLength(2);
  });

  it('pages through every row once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await list(consultant, null, undefined, 2, after);
      expect(page.totalCount).toBe(5);
      seen.push(...page.edges.map(({ node }) => node.name));
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
    } while (after);
    expect(seen).toEqual(await names(consultant));
  });

  it.each([
    ['cafe', 'Café Årstid'],
    ['CAFÉ ÅRS', 'Café Årstid'],
    ['arstid', 'Café Årstid'],
    ['miljoförvaltning', CITY],
    ['miljöförvalningen', CITY],
    ['möllan', 'Café Årstid'],
    ['100 %', 'Österlens Snickeri 100 %'],
  ])('finds %j', async (typed, name) => {
    expect(await names(consultant, typed)).toEqual([name]);
  });

  it.each(['\\', '_____', "' or true --", 'zzzz', '%%'])('finds nothing for %j', async (typed) => {
    expect(await list(consultant, typed)).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('keeps to types, and names what is wrong in the arguments', async () => {
    expect(await names(consultant, null, ['committee'] as never[])).toEqual(['Nämnden']);
    expect(await names(consultant, null, [])).toHaveLength(5);
    const foreign = Buffer.from(JSON.stringify(['a', "x'; --"])).toString('base64url');
    for (const [args, path] of [
      [['\u202e'], 'search'],
      [['x'.repeat(101)], 'search'],
      [[null, undefined, 51], 'first'],
      [[null, undefined, 0], 'first'],
      [[null, undefined, 20, 'not a cursor'], 'after'],
      [[null, undefined, 20, foreign], 'after'],
    ] as const)
      await expect(list(consultant, ...(args as unknown as []))).rejects.toMatchObject({
        fields: [{ path }],
      });
  });

  it('answers null for another municipality, an unknown id, and refuses a malformed one', async () => {
    const context = world.context(await world.elsewhere('coordinator'));
    expect(await queries.organisation(context, ids.cafe)).toBeNull();
    expect(await queries.organisation(context, newId())).toBeNull();
    await expect(queries.organisation(context, '')).rejects.toMatchObject({ fields: [{ path: 'id' }] });
    expect(await queries.organisation(world.context(consultant), ids.cafe)).toMatchObject({
      id: ids.cafe,
      municipalityCode: '1280',
      version: 1,
    });
  });

  it('loads what hangs on a page with one statement a level', async () => {
    const context = world.context(consultant);
    const { edges } = await queries.organisations(context);
    const nodes = edges.map(({ node }) => node);
    const { result: workplaces, statements: second } = await withStatementCount(() =>
      Promise.all(nodes.map((node) => fields.workplaces(node, context))),
    );
    expect(second).toHaveLength(1);
    const places = workplaces.flat();
    expect(places).toHaveLength(2);
    const { result: contacts, statements: third } = await withStatementCount(() =>
      Promise.all(places.map((place) => workplaceFields.contacts(place, context))),
    );
    expect(third).toHaveLength(1);
    expect(contacts.flat().map(({ name }) => name)).toEqual(['Karin Dahl']);
    const { result: parents, statements: fourth } = await withStatementCount(() =>
      Promise.all([
        ...nodes.map((node) => fields.parent(node, context)),
        ...places.map((place) => workplaceFields.organisation(place, context)),
      ]),
    );
    expect(fourth).toHaveLength(1);
    expect(new Set(parents.map((parent) => parent?.name))).toEqual(
      new Set([undefined, 'Nämnden', CITY, 'Café Årstid']),
    );
  });

  it('gives contacts to staff and to the own employer, to no other employer and to no participant', async () => {
    const contactsFor = async (actor: MemberActor) => {
      const context = world.context(actor);
      const [kitchen] = await fields.workplaces({ id: ids.cafe } as Organisation, context);
      expect(kitchen).toMatchObject({
        name: 'Köket på Möllan',
        position: { latitude: 55.59, longitude: 13.01 },
      });
      return (await workplaceFields.contacts(kitchen!, context)).map(({ phone }) => phone);
    };
    for (const role of ['job_consultant', 'supervisor', 'coordinator'] as const)
      expect(await contactsFor(await world.member(role))).toEqual(['040-34 10 00']);
    expect(await contactsFor(await world.member('employer_contact', ids.cafe))).toEqual(['040-34 10 00']);
    expect(await contactsFor(await world.member('employer_contact', ids.workshop))).toEqual([]);
    expect(await contactsFor(await world.member('administrator'))).toEqual([]);
    expect(await contactsFor(await world.participant())).toEqual([]);
  });

  it('lets each post for the right ones', async () => {
    const postable = async (actor: MemberActor) =>
      (await queries.postableOrganisations(world.context(actor))).map(({ name }) => name);
    const all = ['Ateljén', 'Café Årstid', CITY, 'Österlens Snickeri 100 %'];
    expect(await postable(consultant)).toEqual(all);
    expect(await postable(await world.member('coordinator'))).toEqual(all);
    expect(await postable(await world.member('hr_officer', ids.department))).toEqual(['Ateljén', CITY]);
    expect(await postable(await world.member('employer_contact', ids.cafe))).toEqual(['Café Årstid']);
    expect(await postable(await world.member('supervisor'))).toEqual([]);
    expect(await postable(await world.participant())).toEqual([]);
    expect(await postable(await world.elsewhere('job_consultant'))).toEqual(['Café Grannen']);
  });

  it('answers a save with the row as it is, and a refusal with the problem in the language of the reader', async () => {
    const mutations = new KeepOrganisationsResolver(world.database);
    const context = world.context(consultant);
    const input = { idempotencyKey: newId(), workplaceId: ids.kitchen, name: 'Per Åkesson', email: 'per' };
    expect(await mutations.saveContact(input, context)).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'email', message: 'Skriv e-postadressen som namn@exempel.se.' }],
    });
    expect(await mutations.saveContact({ ...input, email: 'per@example.org' }, context)).toMatchObject({
      workplace: { id: ids.kitchen, name: 'Köket på Möllan' },
    });
    expect(
      await mutations.saveOrganisation(
        { idempotencyKey: newId(), id: newId(), expectedVersion: 1, name: 'X', type: 'committee' },
        context,
      ),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await mutations.saveOrganisation(
        {
          idempotencyKey: newId(),
          id: ids.workshop,
          expectedVersion: 7,
          name: 'X',
          type: 'partner_business',
        },
        context,
      ),
    ).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
  });

  it('names the organisation of a member, also while she is signing in', async () => {
    const hr = await world.member('hr_officer', ids.department);
    const viewer = { ...hr, roles: [], name: '', email: '', language: 'sv', displayMode: 'work' } as never;
    expect(await new ViewerOrganisationResolver(world.database).organisation(viewer)).toEqual({
      id: ids.department,
      name: CITY,
    });
    expect(await new ViewerMembershipOrganisationResolver(world.database).organisation(hr)).toMatchObject({
      name: CITY,
    });
    const ofAccount = new AccountMembershipOrganisationResolver(world.database);
    const membership = { id: hr.membershipId, organisationId: ids.department } as never;
    const administrator = world.context(await world.member('administrator'));
    expect(await ofAccount.organisation(membership, administrator)).toMatchObject({ name: CITY });
    const { result, statements } = await withStatementCount(() =>
      new ViewerOrganisationResolver(world.database).organisation({ organisationId: null } as never),
    );
    expect([result, statements]).toEqual([null, []]);
  });

  it('shows the secrecy domains of the own municipality only', async () => {
    const own = await world.as(consultant, (transaction) => readSecrecyDomains(transaction));
    expect(own.map(({ name }) => name)).toEqual(['Nämnden 1280']);
    const neighbour = await world.elsewhere('coordinator');
    expect(await world.as(neighbour, (t) => readSecrecyDomain(t, consultant.domainId))).toBeNull();
    expect(await world.as(consultant, (t) => readSecrecyDomain(t, consultant.domainId))).toMatchObject({
      kind: 'committee',
      municipalityCode: '1280',
    });
  });
});
