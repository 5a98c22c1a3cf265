import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { EnqueuedTask, Settings, Task } from 'meilisearch';
import { StandInIndex, type StoredDocument } from './meilisearch-index';
import { type InterfaceCheck, interfaceCheck } from './meilisearch-interface';

type TaskKind = Task['type'];
interface StoredTask {
  readonly uid: number;
  readonly indexUid: string | null;
  readonly type: TaskKind;
  status: 'enqueued' | 'succeeded' | 'failed';
  readonly enqueuedAt: Date;
  finishedAt: Date | null;
  readonly work: () => void;
  error: { message: string; code: string; type: string; link: string } | null;
}

/** What it can be told to do wrong. */
export interface Misbehaviour {
  /** Ids that every search returns first, whatever was asked. */
  liesWith?: readonly string[];
  /** The next so many tasks end as failed. */
  failsTasks?: number;
  /** Tasks are done so many ms later. */
  lags?: number;
  /** Searches are answered so many ms later. */
  slow?: number;
  /** Every request gets 503. */
  away?: boolean;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/**
 * Takes the place of Meilisearch in tests where there is none. It is NOT Meilisearch: it answers the requests that our
 * adapter makes with the shapes of the published interface, and says nothing of relevance. It can lie, lag, fail
 * tasks, be slow and die on command. Where the description of the interface is at hand each exchange is held against it.
 */
export class MeilisearchStandIn {
  readonly misbehaviour: Misbehaviour = {};
  /** Exchanges that are not as the description has them. */
  readonly faults: string[] = [];
  /** Whether there was a description to hold them against. */
  readonly checked: boolean;
  readonly indexes = new Map<string, StandInIndex>();
  searches = 0;
  private readonly tasks: StoredTask[] = [];
  private readonly check: InterfaceCheck | null = interfaceCheck();
  private server: Server | null = null;
  private port = 0;

  constructor(readonly key: string | null = null) {
    this.checked = this.check !== null;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts, at the same place as before if it was started already. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.serve(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  /** Dies in the middle of whatever it does. */
  async die(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = null;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  behave(): void {
    for (const name of Object.keys(this.misbehaviour) as (keyof Misbehaviour)[])
      delete this.misbehaviour[name];
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const body = await bodyOf(request);
    let status = 200;
    let answer: unknown;
    try {
      this.admit(request);
      const result = await this.route(method, pathname, searchParams, body);
      status = result.status;
      answer = result.answer;
    } catch (error) {
      status = error instanceof Refusal ? error.status : 400;
      const code = error instanceof Refusal ? error.code : 'bad_request';
      const message = error instanceof Error ? error.message : code;
      answer = {
        message,
        code,
        type: 'invalid_request',
        link: `https://docs.meilisearch.com/errors#${code}`,
      };
    }
    const text = JSON.stringify(answer);
    const query = [...new Set(searchParams.keys())];
    const exchange = { method, path: pathname, query, body, status, answer: JSON.parse(text) as unknown };
    if (status !== 503) this.faults.push(...(this.check?.(exchange) ?? []));
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  }

  private admit(request: IncomingMessage): void {
    if (this.misbehaviour.away) throw new Refusal(503, 'internal');
    if (this.key !== null && request.headers.authorization !== `Bearer ${this.key}`)
      throw new Refusal(403, 'invalid_api_key');
  }

  private async route(
    method: string,
    path: string,
    params: URLSearchParams,
    body: unknown,
  ): Promise<{ status: number; answer: unknown }> {
    const [first, uid = '', ...rest] = path.slice(1).split('/');
    const what = `${method} ${[first, ...(uid ? ['_'] : []), ...rest].join('/')}`;
    const ok = (answer: unknown) => ({ status: 200, answer });
    const later = (type: TaskKind, indexUid: string | null, work: () => void) => ({
      status: 202,
      answer: this.enqueue(type, indexUid, work),
    });
    switch (what) {
      case 'GET health':
        return ok({ status: 'available' });
      case 'GET tasks/_':
        return ok(this.viewOf(Number(uid)));
      case 'POST indexes': {
        const given = body as { uid: string; primaryKey: string };
        return later('indexCreation', given.uid, () => {
          if (this.indexes.has(given.uid)) throw new Refusal(400, 'index_already_exists');
          this.indexes.set(given.uid, new StandInIndex(given.uid, given.primaryKey));
        });
      }
      case 'POST swap-indexes': {
        const [{ indexes }] = body as [{ indexes: [string, string] }];
        return later('indexSwap', null, () => this.swap(...indexes));
      }
      case 'GET indexes/_': {
        const { createdAt, updatedAt, primaryKey } = this.index(uid);
        return ok({ uid, createdAt, updatedAt, primaryKey });
      }
      case 'DELETE indexes/_':
        return later('indexDeletion', uid, () => this.indexes.delete(uid));
      case 'PATCH indexes/_/settings':
        return later('settingsUpdate', uid, () => Object.assign(this.index(uid).settings, body as Settings));
      case 'GET indexes/_/settings':
        return ok(this.index(uid).settings);
      case 'GET indexes/_/stats': {
        const numberOfDocuments = this.index(uid).documents.size;
        const sizes = { indexSize: 0, usedIndexSize: 0, rawDocumentDbSize: 0, avgDocumentSize: 0 };
        return ok({ numberOfDocuments, ...sizes, isIndexing: false, fieldDistribution: {} });
      }
      case 'GET indexes/_/documents':
        return ok(this.documents(uid, params));
      case 'POST indexes/_/documents':
        return later('documentAdditionOrUpdate', uid, () => this.index(uid).add(body as StoredDocument[]));
      case 'POST indexes/_/documents/delete-batch':
        return later('documentDeletion', uid, () => this.index(uid).remove(body as string[]));
      case 'POST indexes/_/search':
        return ok(await this.search(uid, body as { q?: string; limit?: number; filter?: string }));
      default:
        throw new Refusal(404, 'not_found');
    }
  }

  private index(uid: string): StandInIndex {
    const index = this.indexes.get(uid);
    if (!index) throw new Refusal(404, 'index_not_found');
    return index;
  }

  private swap(a: string, b: string): void {
    const [first, second] = [this.index(a), this.index(b)];
    this.indexes.set(a, second).set(b, first);
    [first.uid, second.uid] = [second.uid, first.uid];
  }

  private documents(uid: string, params: URLSearchParams): object {
    const ids = params.get('ids')?.split(',') ?? [];
    const fields = params.get('fields')?.split(',');
    const limit = Number(params.get('limit') ?? 20);
    const all = [...this.index(uid).documents.values()].filter(
      ({ id }) => ids.length === 0 || ids.includes(id),
    );
    const results = all
      .slice(0, limit)
      .map((document) =>
        Object.fromEntries(Object.entries(document).filter(([name]) => fields?.includes(name) ?? true)),
      );
    return { results, offset: 0, limit, total: all.length };
  }

  private async search(
    uid: string,
    { q = '', limit = 20, filter }: { q?: string; limit?: number; filter?: string },
  ) {
    this.searches += 1;
    if (this.misbehaviour.slow) await wait(this.misbehaviour.slow);
    const found = this.index(uid)
      .search(q, filter)
      .map(({ id }) => ({ id }));
    const hits = [...(this.misbehaviour.liesWith ?? []).map((id) => ({ id })), ...found].slice(0, limit);
    return { hits, query: q, processingTimeMs: 0, limit, offset: 0, estimatedTotalHits: hits.length };
  }

  private enqueue(type: TaskKind, indexUid: string | null, work: () => void) {
    const task: StoredTask = {
      uid: this.tasks.length,
      indexUid,
      type,
      status: 'enqueued',
      enqueuedAt: new Date(),
      finishedAt: null,
      work,
      error: null,
    };
    this.tasks.push(task);
    setTimeout(() => this.finish(task), this.misbehaviour.lags ?? 0);
    const { uid, status, enqueuedAt } = task;
    const enqueued = { taskUid: uid, indexUid, status, type, enqueuedAt: enqueuedAt.toISOString() };
    return enqueued satisfies Omit<EnqueuedTask, 'indexUid'> & { indexUid: string | null };
  }

  private finish(task: StoredTask): void {
    try {
      if ((this.misbehaviour.failsTasks ?? 0) > 0) {
        this.misbehaviour.failsTasks = (this.misbehaviour.failsTasks ?? 0) - 1;
        throw new Refusal(500, 'internal');
      }
      task.work();
      task.status = 'succeeded';
    } catch (error) {
      const code = error instanceof Refusal ? error.code : 'internal';
      task.status = 'failed';
      task.error = {
        message: code,
        code,
        type: 'internal',
        link: `https://docs.meilisearch.com/errors#${code}`,
      };
    }
    task.finishedAt = new Date();
  }

  private viewOf(uid: number): object {
    const task = this.tasks[uid];
    if (!task) throw new Refusal(404, 'task_not_found');
    const { indexUid, type, status, error, enqueuedAt, finishedAt } = task;
    const ended = finishedAt?.toISOString();
    return {
      uid,
      indexUid,
      type,
      status,
      error,
      batchUid: finishedAt ? uid : null,
      canceledBy: null,
      details: null,
      duration: finishedAt ? 'PT0.001S' : null,
      enqueuedAt: enqueuedAt.toISOString(),
      ...(ended === undefined ? {} : { startedAt: ended, finishedAt: ended }),
    };
  }
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
};
