import { entriesOf, readCatalogue } from '@stegvis/catalogue';
import { identityEntities, isRightPassword } from '@stegvis/identity';
import type { OpeningProfile, ParticipantProfile } from '@stegvis/matching';
import { readOpeningProfiles } from '@stegvis/openings';
import { participantsEntities, readParticipantProfiles } from '@stegvis/participants';
import { Database, dataSource, readConfiguration, system } from '@stegvis/platform';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../../../../test/database';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../../api/src/viewer/demo-accounts';
import { buildDemoWorld } from './build-demo-world';
import { loadDemo } from './load-demo';
import { matchesOfWorld } from './matches-of-world';
import { profilesOfWorld } from './profiles-of-world';

const configuration = readConfiguration({});
const TABLES = [
  'secrecy_domains',
  'organisations',
  'workplaces',
  'workplace_contacts',
  'openings',
  'opening_tasks',
  'opening_areas',
  'opening_demands',
  'opening_exposures',
  'opening_access',
  'opening_events',
  'accounts',
  'account_credentials',
  'memberships',
  'participants',
  'assignments',
  'profile_values',
  'noticed_matches',
  'funding_lines',
  'funding_call_offs',
  'outbox',
] as const;

describe('loading the demo world', () => {
  let test: TestDatabase;
  let client: Client;
  const lines: string[] = [];
  const load = (say: (line: string) => void = (line) => lines.push(line)) =>
    loadDemo(configuration, test, say);
  const counts = async () => {
    const { rows } = await client.query<Record<string, number>>(
      `select ${TABLES.map((table) => `(select count(*)::int from stegvis.${table}) as ${table}`).join(', ')}`,
    );
    return rows[0] ?? {};
  };

  beforeAll(async () => {
    test = await testDatabase();
    client = new Client({ connectionString: test.superuserUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await test.drop();
  });

  it('leaves nothing behind when its connection is cut half-way', async () => {
    let cut: Promise<unknown> | undefined;
    const loading = load((line) => {
      if (!line.startsWith('Writing')) return;
      cut = client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'stegvis_app'`,
        [test.name],
      );
    });
    await expect(loading).rejects.toThrow();
    await cut;
    expect(cut).toBeDefined();
    expect(await counts()).toMatchObject({
      organisations: 0,
      openings: 0,
      accounts: 0,
      participants: 0,
      profile_values: 0,
    });
  });

  it('is complete when it is started again, and says what it does', async () => {
    await load();
    const world = buildDemoWorld();
    expect(await counts()).toEqual({
      secrecy_domains: 3,
      organisations: world.organisations.length,
      workplaces: world.organisations.flatMap(({ workplaces }) => workplaces).length,
      workplace_contacts: world.organisations.flatMap(({ workplaces }) => workplaces).length,
      openings: 215,
      opening_tasks: world.openings.flatMap(({ content }) => content.tasks).length,
      opening_areas: world.openings.flatMap(({ content }) => content.areas).length,
      opening_demands: world.openings.flatMap(({ content }) => content.demands).length,
      opening_exposures: world.openings.flatMap(({ content }) => content.exposures).length,
      opening_access: world.openings.flatMap(({ content }) => content.access).length,
      opening_events: world.openings.flatMap(({ history }) => history).length,
      // HR of another department, who asked for money.
      accounts: world.members.length + 1,
      account_credentials: DEMO_ACCOUNTS.length,
      memberships: world.members.length + 1,
      participants: 825,
      assignments: world.participants.flatMap(({ assignedTo }) => assignedTo).length,
      // Two steps of somebody who tried a measure and came back.
      profile_values: world.participants.flatMap(({ values }) => values).length + 2,
      noticed_matches: matchesOfWorld(world).length,
      funding_lines: 18,
      funding_call_offs: 10,
      outbox: 0,
    });
    expect(lines[0]).toMatch(/done once/);
    expect(lines.at(-1)).toBe('The constructed Malmö is loaded.');
  });

  it('R-041: holds the nine lines of the application of 2023, 5 000 000 kronor, and no line that is overdrawn', async () => {
    const { rows } = await client.query<{ year: number; lines: number; applied: number; least: number }>(
      `select r.year, count(*)::int as lines, sum(l.applied_kr)::int as applied, min(g.granted_kr - coalesce(s.held, 0))::int as least
       from stegvis.funding_rounds r join stegvis.funding_lines l on l.round_id = r.id join stegvis.funding_grants g on g.line_id = l.id
         left join lateral (select sum(c.amount_kr - c.paid_back_kr) as held from stegvis.funding_call_offs c
                            where c.line_id = l.id and c.state in ('requested', 'approved', 'paid_back')) s on true
       group by r.year order by r.year`,
    );
    expect(rows).toEqual([
      { year: 2023, lines: 9, applied: 5_000_000, least: 0 },
      { year: 2026, lines: 9, applied: 5_000_000, least: 0 },
    ]);
    const { rows: states } = await client.query<{ state: string }>(
      `select distinct state from stegvis.funding_call_offs order by state`,
    );
    expect(states.map(({ state }) => state)).toEqual([
      'approved',
      'paid_back',
      'refused',
      'requested',
      'withdrawn',
    ]);
  });

  it('changes nothing and says nothing when it is loaded already', async () => {
    const before = await counts();
    const said = lines.length;
    await load();
    expect(await counts()).toEqual(before);
    expect(lines).toHaveLength(said);
  });

  it('lets the demo accounts and nobody else sign in, with the one password', async () => {
    const { rows } = await client.query<{
      email: string;
      role: string;
      password_hash: string;
      participant: string | null;
    }>(
      `select a.email, m.role, c.password_hash, p.given_name || ' ' || p.family_name as participant
       from stegvis.accounts a join stegvis.account_credentials c on c.account_id = a.id join stegvis.memberships m on m.account_id = a.id
       left join stegvis.participants p on p.id = m.participant_id`,
    );
    expect(rows.map(({ email, role }) => `${email} ${role}`).sort()).toEqual(
      DEMO_ACCOUNTS.map(({ email, role }) => `${email} ${role}`).sort(),
    );
    expect(await isRightPassword(DEMO_PASSWORD, rows[0]?.password_hash ?? null)).toBe(true);
    expect(rows.find(({ role }) => role === 'participant')?.participant).toBe('Elin Sandberg');
  });

  it('marks every opening as constructed and dates everything in the past', async () => {
    const { rows } = await client.query<{ real: number; ahead: number }>(
      `select (select count(*)::int from stegvis.openings where not constructed) as real,
              (select count(*)::int from stegvis.profile_values where said_at >= '2026-11-16T00:00:00Z') as ahead`,
    );
    expect(rows[0]).toEqual({ real: 0, ahead: 0 });
  });

  it('reads back as the profiles that the pure world gives', async () => {
    const source = dataSource(
      test.workerUrl,
      'stegvis_worker',
      [...identityEntities, ...participantsEntities],
      1,
    );
    await source.initialize();
    const database = new Database(source, source);
    try {
      const steps = new Map(entriesOf(readCatalogue(), 'steps').map(({ code, level }) => [code, level ?? 0]));
      const [openings, participants] = await database.withActor(system('matching'), async (transaction) => [
        await readOpeningProfiles(transaction, 'all'),
        await readParticipantProfiles(transaction, 'all', steps),
      ]);
      const pure = profilesOfWorld(buildDemoWorld());
      const published = pure.openings.filter((opening) => opening.published);
      const byId = <T extends { id: string }>(items: Iterable<T>) =>
        new Map([...items].map((item) => [item.id, item]));
      expect(byId<OpeningProfile>(openings.values())).toEqual(byId<OpeningProfile>(published));
      const sorted = (profile: ParticipantProfile) => ({
        ...profile,
        excludedAreas: [...profile.excludedAreas].sort(),
        wantedEnvironment: [...profile.wantedEnvironment].sort(),
        impossibleEnvironment: [...profile.impossibleEnvironment].sort(),
        declinedOpenings: [...profile.declinedOpenings].sort(),
      });
      expect(byId([...participants.values()].map(({ profile }) => sorted(profile)))).toEqual(
        byId(pure.participants.map(sorted)),
      );
      const wanting = [...participants]
        .filter(([, { wantsSuggestions }]) => wantsSuggestions)
        .map(([id]) => id);
      expect(new Set(wanting)).toEqual(pure.wanting);
    } finally {
      await database.close();
    }
  });
});
