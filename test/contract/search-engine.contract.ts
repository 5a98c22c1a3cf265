import 'reflect-metadata';
import { CalmSearch, findOpenings, PostgresEngine, rebuildIndex, type SearchEngine } from '@stegvis/search';
import { listOpenings, setUpOpenings } from '@stegvis/openings';
import { createLogger, type MemberActor, newId, system } from '@stegvis/platform';
import { testDatabase } from '../database';
import { openingWorld, type OpeningWorld } from '../worlds/opening-world';

import { searchOpening, type SearchOpening } from './search-opening';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

export interface SearchPlace {
  readonly engine: SearchEngine;
  /** The engine answers from an index of its own, which must be told of changes. */
  readonly keepsIndex: boolean;
  readonly close: () => Promise<void>;
}

const PLACES = {
  cafe: { title: 'Hjälp på kaféet', areas: ['cafe_service'], tasks: ['Brygga kaffe', 'Duka bord'] },
  archive: { title: 'Arkivmedhjälpare', areas: ['archive'], tasks: ['Skanna ritningar'], at: 'department' },
  archivist: { title: 'Arkiv', areas: ['archive'], at: 'department' },
  storage: { title: 'Lagermedarbetare', areas: [], easyText: 'Du plockar varor.', at: 'department' },
  pool: { title: 'Hjälp i simhallen', areas: ['pool_sports'], tasks: ['Tvätta handdukar'], at: 'unit' },
  apps: { title: 'Testa program', areas: ['it'], at: 'department' },
  clothes: {
    title: 'Sortera kläder',
    areas: ['second_hand'],
    description: 'Du hänger upp skjortor och byxor.',
  },
  rake: { title: 'Räfsa löv', areas: [], at: 'department' },
  fox: { title: 'Rafsa ihop papper', areas: [], at: 'department' },
  lund: { title: 'Hjälp på kaféet i Lund', areas: ['cafe_service'], tasks: ['Duka bord'], at: 'shop' },
  draft: { title: 'Utkast om vaniljbullar', status: 'draft' },
} satisfies Record<string, SearchOpening>;
type PlaceName = keyof typeof PLACES;

/** What both engines must hold; run it on each. Relevance is measured elsewhere: these are questions with one right answer. */
export const searchEngineContract = (open: (world: OpeningWorld) => Promise<SearchPlace>): void => {
  let world: OpeningWorld;
  let place: SearchPlace;
  const ids = new Map<PlaceName, string>();

  beforeAll(async () => {
    world = await openingWorld(await testDatabase());
    const openings = (Object.entries(PLACES) as [PlaceName, SearchOpening][]).map(([name, opening]) => {
      const id = newId();
      ids.set(name, id);
      return searchOpening(world, id, opening);
    });
    await world.database.withActor(system('set-up'), (transaction) => setUpOpenings(transaction, openings));
    place = await open(world);
    await rebuildIndex(world.database, place.engine);
  }, 120_000);
  afterAll(async () => {
    await place.close();
    await world.close();
  });

  const named = (found: readonly string[]): readonly string[] =>
    found.map((id) => [...ids].find(([, known]) => known === id)?.[0] ?? `foreign ${id}`);
  const found = async (text: string, limit = 50): Promise<readonly string[]> =>
    named((await place.engine.search(world.people.consultant, { text, limit })).ids);
  /** What a reader is shown: hits, read anew as her. */
  const shown = async (actor: MemberActor, text: string) => {
    const calm = new CalmSearch(place.engine, new PostgresEngine(world.database), createLogger('silent'));
    const answer = await findOpenings(calm, actor, text);
    const page = await world.as(actor, (transaction) =>
      listOpenings(transaction, world.catalogue, actor, { ids: answer?.ids ?? null }),
    );
    return { titles: page.edges.map(({ node }) => node.title), total: page.totalCount };
  };

  it.each<[string, string, PlaceName]>([
    ['a word of the title', 'simhallen', 'pool'],
    ['capital letters', 'SIMHALLEN', 'pool'],
    ['the beginning of a word', 'simh', 'pool'],
    ['the beginning of a joined word', 'lager', 'storage'],
    ['a misspelt word', 'arkivmedhjelpare', 'archive'],
    ['a word of a task', 'ritningar', 'archive'],
    ['a word of the easy text', 'plockar', 'storage'],
    ['a word of the description', 'skjortor', 'clothes'],
    ['the employer', 'ankaret', 'cafe'],
    ['the workplace', 'badhuset', 'pool'],
    ['the everyday word fika-jobb', 'fika-jobb', 'cafe'],
    ['the everyday word datajobb', 'datajobb', 'apps'],
    ['the everyday words second hand', 'second hand', 'clothes'],
    ['two words that stand apart', 'hjälp handdukar', 'pool'],
    ['letters without their marks', 'klader', 'clothes'],
  ])('finds an opening by %s', async (_what, text, wanted) => {
    expect(await found(text)).toContain(wanted);
  });

  it('puts the exact title first', async () => {
    expect((await found('arkiv'))[0]).toBe('archivist');
  });

  it('takes å, ä and ö for letters of their own: the right spelling comes first', async () => {
    expect((await found('räfsa'))[0]).toBe('rake');
    expect((await found('rafsa'))[0]).toBe('fox');
  });

  it.each([
    'xylofon',
    '',
    '   ',
    '%_',
    '"',
    `' or 1=1 --`,
    '\\',
    '" OR municipalityCode = "1281',
    '🫖',
    ':*&|!',
  ])('answers %j with nothing and without a fault', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('gives as many hits as are asked for', async () => {
    expect(await found('hjälp', 1)).toHaveLength(1);
  });

  it('shows each reader what the database lets her read, and counts nothing else', async () => {
    expect(await shown(world.people.consultant, 'duka bord')).toEqual({
      titles: ['Hjälp på kaféet'],
      total: 1,
    });
    expect(await shown(world.people.elsewhere, 'duka bord')).toEqual({
      titles: ['Hjälp på kaféet i Lund'],
      total: 1,
    });
    expect(await shown(world.people.otherEmployer, 'duka bord')).toEqual({ titles: [], total: 0 });
    expect((await shown(world.people.employer, 'vaniljbullar')).total).toBe(1);
    expect((await shown(world.people.supervisor, 'vaniljbullar')).total).toBe(0);
  });

  it('follows a change and a removal', async () => {
    const id = ids.get('rake') ?? '';
    const update = (title: string) =>
      world.look(`update openings set title = $2, version = version + 1 where id = $1`, [id, title]);
    await update('Klippa gräs');
    await rebuildIndex(world.database, place.engine);
    expect(await found('gräs')).toEqual(['rake']);
    expect(await found('löv')).toEqual([]);
    await world.look('delete from opening_tasks where opening_id = $1', [id]);
    await world.look('delete from opening_events where opening_id = $1', [id]);
    await world.look('delete from openings where id = $1', [id]);
    await place.engine.remove([id]);
    expect(await found('gräs')).toEqual([]);
  });

  it('knows nobody', async () => {
    expect(await found('Wilhelmina')).toEqual([]);
    expect(await found('Qvistgaard')).toEqual([]);
  });
};
