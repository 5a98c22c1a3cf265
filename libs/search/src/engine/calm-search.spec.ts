import { createLogger, type MemberActor } from '@stegvis/platform';
import { CalmSearch } from './calm-search';
import type { SearchEngine } from './search-engine';

const actor = { kind: 'member', membershipId: 'm' } as MemberActor;
const query = { text: 'kaffe', limit: 1_000 };

/** An engine of which only the search is there; it counts how often it was asked. */
const stubEngine = (answer: () => Promise<readonly string[]>) => {
  const asked: number[] = [];
  const engine = {
    search: async (_actor: MemberActor, { limit }: { limit: number }) => {
      asked.push(limit);
      return { ids: await answer(), simplified: false };
    },
  } as unknown as SearchEngine;
  return { engine, asked };
};

describe('calm search', () => {
  let now = 0;
  let works = true;
  const setUp = () => {
    now = 0;
    works = true;
    const fast = stubEngine(() => (works ? Promise.resolve(['fast']) : Promise.reject(new Error('away'))));
    const simple = stubEngine(() => Promise.resolve(['simple']));
    const calm = new CalmSearch(fast.engine, simple.engine, createLogger('silent'), () => now);
    return { fast, simple, calm, ask: () => calm.search(actor, query) };
  };

  it('asks the engine and nobody else while it works', async () => {
    const { ask, simple } = setUp();
    expect(await ask()).toEqual({ ids: ['fast'], simplified: false });
    expect(simple.asked).toEqual([]);
  });

  it('asks PostgreSQL for fifty hits when the engine fails, and says so', async () => {
    const { ask, simple } = setUp();
    works = false;
    expect(await ask()).toEqual({ ids: ['simple'], simplified: true });
    expect(simple.asked).toEqual([50]);
  });

  it('leaves the engine alone after five failures and asks again once in ten seconds', async () => {
    const { ask, fast } = setUp();
    works = false;
    for (let i = 0; i < 8; i += 1) await ask();
    expect(fast.asked).toHaveLength(5);
    now = 10_000;
    await Promise.all([ask(), ask(), ask()]);
    expect(fast.asked).toHaveLength(6);
    works = true;
    now = 15_000;
    expect(await ask()).toMatchObject({ simplified: true });
    now = 20_000;
    expect(await ask()).toMatchObject({ simplified: false });
    expect(await ask()).toMatchObject({ simplified: false });
    expect(fast.asked).toHaveLength(8);
  });

  it('calls the answer simplified only where there is a better engine', async () => {
    const { simple } = setUp();
    const alone = new CalmSearch(simple.engine, simple.engine, createLogger('silent'));
    expect(await alone.search(actor, query)).toEqual({ ids: ['simple'], simplified: false });
    expect(simple.asked).toEqual([1_000]);
  });
});
