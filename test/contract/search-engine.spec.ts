import { MeilisearchEngine, PostgresEngine } from '@stegvis/search';
import { MeilisearchStandIn } from '../stand-ins/meilisearch-stand-in';
import { searchEngineContract } from './search-engine.contract';

const SYNONYMS = {
  'fika-jobb': ['kafé och servering'],
  datajobb: ['it'],
  loppis: ['second hand'],
};

describe('search in PostgreSQL', () => {
  searchEngineContract((world) =>
    Promise.resolve({
      engine: new PostgresEngine(world.database),
      keepsIndex: false,
      close: () => Promise.resolve(),
    }),
  );
});

describe('search in the stand-in for Meilisearch', () => {
  let standIn: MeilisearchStandIn;
  searchEngineContract(async () => {
    standIn = new MeilisearchStandIn('a-key');
    await standIn.start();
    return {
      engine: new MeilisearchEngine({
        url: standIn.url,
        key: 'a-key',
        synonyms: () => Promise.resolve(SYNONYMS),
      }),
      keepsIndex: true,
      close: () => standIn.die(),
    };
  });

  it('was asked and answered as the published interface has it', () => {
    expect(standIn.searches).toBeGreaterThan(0);
    expect(standIn.faults).toEqual([]);
  });
});

const { MEILI_TEST_URL: url, MEILI_TEST_KEY: key } = process.env;
// Where there is no Meilisearch these are not there at all; npm test says so.
if (url) {
  describe('search in Meilisearch', () => {
    searchEngineContract(() =>
      Promise.resolve({
        engine: new MeilisearchEngine({ url, key: key ?? null, synonyms: () => Promise.resolve(SYNONYMS) }),
        keepsIndex: true,
        close: () => Promise.resolve(),
      }),
    );
  });
}
