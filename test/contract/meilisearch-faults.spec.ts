import 'reflect-metadata';
import {
  CalmSearch,
  findOpenings,
  MeilisearchEngine,
  openingIndexHandler,
  PostgresEngine,
  rebuildIndex,
  reconcileIndex,
  SearchTaskError,
} from '@stegvis/search';
import { listOpenings, setUpOpenings } from '@stegvis/openings';
import { createLogger, newId, system } from '@stegvis/platform';
import type { HeldTask } from '@stegvis/jobs';
import { testDatabase } from '../database';
import { MeilisearchStandIn } from '../stand-ins/meilisearch-stand-in';
import { openingWorld, type OpeningWorld } from '../worlds/opening-world';
import { POSTER, searchOpening } from './search-opening';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const INDEX = 'stegvis_openings';

// What may go wrong with a search engine, tried with a stand-in that goes wrong on command.
describe('the adapter for Meilisearch', () => {
  let world: OpeningWorld;
  let standIn: MeilisearchStandIn;
  let engine: MeilisearchEngine;
  const [coffee, foreign, draft] = [newId(), newId(), newId()];

  beforeAll(async () => {
    world = await openingWorld(await testDatabase());
    await world.database.withActor(system('set-up'), (transaction) =>
      setUpOpenings(transaction, [
        searchOpening(world, coffee, { title: 'Brygga kaffe', tasks: ['Duka bord'] }),
        searchOpening(world, foreign, { title: 'Brygga kaffe i Lund', at: 'shop' }),
        searchOpening(world, draft, { title: 'Utkast om kaffe', status: 'draft' }),
      ]),
    );
    standIn = new MeilisearchStandIn('a-key');
    await standIn.start();
  }, 120_000);
  beforeEach(async () => {
    standIn.behave();
    standIn.indexes.clear();
    engine = engineAt(standIn.url);
    await rebuildIndex(world.database, engine);
  });
  afterAll(async () => {
    await standIn.die();
    await world.close();
  });

  const engineAt = (url: string) =>
    new MeilisearchEngine({ url, key: 'a-key', synonyms: () => Promise.resolve({}) });
  /** Connections that were kept open to the one that died are found to be closed at their next use. */
  const untilReached = async (): Promise<void> => {
    while (
      !(await fetch(`${standIn.url}/health`).then(
        () => true,
        () => false,
      ))
    );
  };
  const documents = () => standIn.indexes.get(INDEX)?.documents ?? new Map<string, never>();
  const show = async (actor = world.people.supervisor, text = 'kaffe') => {
    const calm = new CalmSearch(engine, new PostgresEngine(world.database), createLogger('silent'));
    const answer = await findOpenings(calm, actor, text);
    const page = await world.as(actor, (transaction) =>
      listOpenings(transaction, world.catalogue, actor, { ids: answer?.ids ?? null, first: 1 }),
    );
    const { edges, totalCount, kindFacet, pageInfo } = page;
    return {
      ids: edges.map(({ node }) => node.id),
      totalCount,
      counted: kindFacet.reduce((sum, { count }) => sum + count, 0),
      more: pageInfo.hasNextPage,
      simplified: answer?.simplified,
    };
  };

  it('M2, T4: shows and counts no foreign, hidden or absent id that a lying index returns, and fills the page', async () => {
    standIn.misbehaviour.liesWith = [foreign, draft, newId(), newId()];
    expect(await show()).toEqual({
      ids: [coffee],
      totalCount: 1,
      counted: 1,
      more: false,
      simplified: false,
    });
  });

  it('survives an index that returns what is no id at all', async () => {
    standIn.misbehaviour.liesWith = [`' or 1=1 --`, ''];
    expect(await show()).toMatchObject({ ids: [coffee], totalCount: 1 });
  });

  it('M1, M5: holds nobody', () => {
    const held = JSON.stringify([...documents().values()]);
    expect(held).toContain('Brygga kaffe');
    expect(held).not.toContain(POSTER);
    expect(held).not.toContain('Wilhelmina');
  });

  it('takes a task that was accepted and then failed for failed', async () => {
    standIn.misbehaviour.failsTasks = 1;
    await expect(engine.remove([coffee])).rejects.toThrow(SearchTaskError);
    expect(documents().has(coffee)).toBe(true);
    await engine.remove([coffee]);
    expect(documents().has(coffee)).toBe(false);
  });

  it('does not settle a task before the index has followed', async () => {
    standIn.misbehaviour.failsTasks = 1;
    const task = {
      kind: 'opening-index',
      payload: { outboxId: '1', subjectId: coffee },
    } as HeldTask<'opening-index'>;
    const handler = openingIndexHandler(world.database, engine);
    await expect(handler.handle(task)).rejects.toThrow(SearchTaskError);
  });

  it('waits for an engine that lags', async () => {
    standIn.misbehaviour.lags = 300;
    await engine.remove([coffee]);
    expect(documents().has(coffee)).toBe(false);
  });

  it('never puts an older document in the place of a newer one', async () => {
    const held = { ...(documents().get(coffee) as object), id: coffee, rowVersion: 7, title: 'Newer' };
    await engine.index([held as never]);
    await engine.index([{ ...held, rowVersion: 6, title: 'Older' } as never]);
    expect(documents().get(coffee)).toMatchObject({ rowVersion: 7, title: 'Newer' });
  });

  it.each<[string, () => Promise<unknown> | unknown]>([
    ['dead', () => standIn.die()],
    ['refusing', () => (standIn.misbehaviour.away = true)],
    ['slower than a second', () => (standIn.misbehaviour.slow = 3_000)],
    ['emptied', () => standIn.indexes.clear()],
  ])('lets PostgreSQL answer while the engine is %s', async (_what, go) => {
    await go();
    try {
      expect(await show()).toMatchObject({ ids: [coffee], totalCount: 1, simplified: true });
    } finally {
      await standIn.die();
      await standIn.start();
      await untilReached();
    }
  });

  it('fills an emptied engine anew, and leaves a full one alone', async () => {
    expect(await reconcileIndex(world.database, engine)).toBe(false);
    standIn.indexes.clear();
    await expect(engine.size()).rejects.toThrow();
    expect(await reconcileIndex(world.database, engine)).toBe(true);
    expect(documents().size).toBe(3);
    expect([...standIn.indexes.keys()]).toEqual([INDEX]);
    expect(standIn.indexes.get(INDEX)?.settings.filterableAttributes).toContain('municipalityCode');
  });

  it('keeps the old index when a rebuild breaks off', async () => {
    const before = [...documents().keys()];
    standIn.misbehaviour.failsTasks = 1;
    await expect(rebuildIndex(world.database, engine)).rejects.toThrow(SearchTaskError);
    expect([...documents().keys()]).toEqual(before);
  });

  it('keeps to the published interface', () => {
    expect(standIn.faults).toEqual([]);
  });
});
