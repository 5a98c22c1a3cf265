import { TestClient } from './support/client';
import { STANDARD_LIMITS, startTestApi, type TestApi } from './support/start-test-api';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let api: TestApi;
beforeAll(async () => {
  // Document registration is off here (security T6); the spec of registered documents proves that production has it on.
  api = await startTestApi({ ...STANDARD_LIMITS, LIMIT_OPERATIONS_OUTSIDER: '100000' });
});
afterAll(() => api.close());

interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly code: string | null;
  readonly text: string;
}

const post = async (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
  const { status, text } = await new TestClient(api.url).send(body, headers);
  const answer = parsed(text);
  return { status, text, data: answer?.data ?? null, code: answer?.errors?.[0]?.extensions?.code ?? null };
};

const parsed = (text: string) => {
  try {
    return JSON.parse(text) as { data?: unknown; errors?: { extensions?: { code: string } }[] };
  } catch {
    return null;
  }
};

const isRefused = (answer: Answer) => answer.data === null && answer.code === 'BAD_USER_INPUT';

describe('T6: limits of a document (security §8), at n and at one more', () => {
  const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join(' ');

  it.each([
    ['aliases', 15, (n: number) => `{ viewer { ${many(n, (i) => `a${i}: name`)} } }`],
    ['directives', 10, (n: number) => `{ viewer { ${many(n, (i) => `a${i}: name @include(if: true)`)} } }`],
    ['root fields', 5, (n: number) => `{ ${many(n, (i) => `a${i}: viewer { name }`)} }`],
    [
      'root fields in a fragment',
      5,
      (n: number) => `{ ...all } fragment all on Query { ${many(n, (i) => `a${i}: viewer { name }`)} }`,
    ],
    [
      'fragments',
      60,
      (n: number) =>
        `{ viewer { ${many(n, (i) => `...f${i}`)} } } ${many(n, (i) => `fragment f${i} on Viewer { name }`)}`,
    ],
    ['aliases of __typename', 15, (n: number) => `{ viewer { ${many(n, (i) => `a${i}: __typename`)} } }`],
  ])('T6: %s: %i', async (_limit, n, of) => {
    const most = await post({ query: of(n) });
    const more = await post({ query: of(n + 1) });
    expect(most).toMatchObject({ status: 200, code: null });
    expect(isRefused(more)).toBe(true);
  });

  it('T6: tokens: 2000', async () => {
    // Sixteen tokens stand around the list.
    const query = (n: number) =>
      `{ openings(filter: { kinds: [${many(n - 16, () => '""')}] }) { totalCount } }`;
    expect((await post({ query: query(2000) })).code).toBe('UNAUTHENTICATED');
    expect(isRefused(await post({ query: query(2001) }))).toBe(true);
  });

  it('T6: document: 16 kB', async () => {
    const query = (size: number) => '{ viewer { name } }'.padEnd(size, ' ');
    expect(await post({ query: query(16_384) })).toMatchObject({ status: 200, data: { viewer: null } });
    expect(isRefused(await post({ query: query(16_385) }))).toBe(true);
  });

  it('T6: body: 100 kB', async () => {
    const body = (size: number) => {
      const frame = JSON.stringify({ query: '{ viewer { name } }', variables: { pad: '' } });
      return frame.replace('"pad":""', `"pad":"${'a'.repeat(size - frame.length)}"`);
    };
    expect(await post(body(100 * 1024))).toMatchObject({ status: 200, data: { viewer: null } });
    const more = await post(body(100 * 1024 + 1));
    expect(more.status).toBe(413);
    expect(more.text).not.toMatch(/stack|node_modules|at \w+|limit|1024/i);
  });

  it('G3: tells neither the limit nor the measure', async () => {
    for (const query of [
      `{ viewer { ${many(40, (i) => `a${i}: name`)} } }`,
      `{ viewer { ${many(2500, () => 'name')} } }`,
    ]) {
      const { text } = await post({ query });
      expect(text.replace(/"requestId":"[^"]+"/, '')).not.toMatch(/alias|token|limit|15|2000|depth/i);
    }
  });
});

describe('G2: what is not a request of ours is refused', () => {
  const query = '{ viewer { name } }';
  const send = (init: RequestInit, path = '/graphql') => fetch(`${api.url}${path}`, init);

  it('G2: without the preflight header, from a page of another origin or in a form', async () => {
    const bare = await send({
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query }),
    });
    expect(bare.status).toBeGreaterThanOrEqual(400);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const { status, data } = await post(JSON.stringify({ query }), {
        'content-type': type,
        'x-stegvis-request': '',
      });
      expect({ type, refused: status >= 400 && data === null }).toEqual({ type, refused: true });
    }
    const json = await send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect({ status: json.status, text: await json.text() }).toEqual({
      status: 403,
      text: expect.not.stringContaining('"data":{'),
    });
  });

  it('G2: from a page of another origin', async () => {
    for (const origin of ['https://elsewhere.example', 'null', 'http://localhost.example', 'not an origin']) {
      const { status, data } = await post({ query }, { origin });
      expect({ origin, status, data }).toEqual({ origin, status: 403, data: null });
    }
    expect(await post({ query }, { origin: api.url })).toMatchObject({ status: 200, data: { viewer: null } });
  });

  it('G2: with a cookie and without an origin, which no browser sends', async () => {
    const bare = await send({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-stegvis-request': '1',
        cookie: `stegvis=${'a'.repeat(43)}`,
      },
      body: JSON.stringify({ query }),
    });
    expect(bare.status).toBe(403);
  });

  it('G2: by GET, in a batch, or as a persisted query', async () => {
    const get = await send(
      { method: 'GET', headers: { 'x-stegvis-request': '1' } },
      `/graphql?query=${encodeURIComponent(query)}`,
    );
    expect(get.status).toBeGreaterThanOrEqual(400);
    expect(await get.text()).not.toContain('"data":{');
    const mutation = await send(
      { method: 'GET', headers: { 'x-stegvis-request': '1' } },
      `/graphql?query=${encodeURIComponent('mutation { signOut(input: {idempotencyKey: "00000000-0000-7000-8000-000000000000"}) { __typename } }')}`,
    );
    expect(mutation.status).toBeGreaterThanOrEqual(400);
    const batch = await post([{ query }, { query }]);
    expect(batch.status).toBe(400);
    expect(batch.text).not.toContain('"data":{');
    expect(
      isRefused(await post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })),
    ).toBe(true);
  });

  it.each([
    ['no JSON', '{"query":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a query that is a number', '{"query":7}'],
    ['variables that are a text', '{"query":"{ viewer { name } }","variables":"abc"}'],
    ['an unfinished document', '{"query":"{ viewer {"}'],
    ['an unknown field', '{"query":"{ viewer { pasword } }"}'],
    ['an unknown operation', '{"query":"query A { viewer { name } }","operationName":"B"}'],
    ['a fragment within itself', '{"query":"{ viewer { ...a } } fragment a on Viewer { ...a }"}'],
  ])('G3: %s', async (_what, body) => {
    const answer = await post(body);
    expect(answer.text).not.toMatch(
      /stack|node_modules|SyntaxError|Did you mean|password|Cannot query|Expected|INTERNAL/,
    );
    expect(answer.data).toBeNull();
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toBe('');
  });

  it('E6: and an answer is kept by nobody, framed by nobody and runs no script of others', async () => {
    const { headers } = await new TestClient(api.url).send({ query });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
