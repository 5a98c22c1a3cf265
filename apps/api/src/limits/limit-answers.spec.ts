import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkDeadline } from '@stegvis/platform';
import express, { type RequestHandler } from 'express';
import { limitSize, limitTime } from './limit-answers';

const serving = async (
  guard: RequestHandler,
  handler: RequestHandler,
  work: (url: string) => Promise<void>,
): Promise<void> => {
  const app = express().use(guard).get('/', handler);
  const server: Server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};

it('T6: sends an answer of 1 MB and not of one byte more, and does not say which', async () => {
  const most = 1_048_576;
  // Two bytes a letter: what is counted is what goes over the wire.
  const body = (bytes: number) => 'å'.repeat(Math.floor(bytes / 2)) + 'a'.repeat(bytes % 2);
  await serving(
    limitSize(most),
    (request, response) => void response.send(body(Number(request.query['bytes']))),
    async (url) => {
      const whole = await fetch(`${url}?bytes=${most}`);
      expect((await whole.arrayBuffer()).byteLength).toBe(most);
      const refused = await (await fetch(`${url}?bytes=${most + 1}`)).text();
      expect(JSON.parse(refused)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      expect(refused.replace(/"requestId":"[^"]+"/, '')).not.toMatch(/\d|size|large|byte/i);
    },
  );
});

it('E3: an operation beyond its time is answered as unavailable, and what it does afterwards is not committed', async () => {
  let afterwards: unknown = null;
  let ended: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => (ended = resolve));
  await serving(
    limitTime(0.05),
    async (_request, response) => {
      checkDeadline();
      await new Promise((resolve) => response.once('finish', resolve));
      try {
        checkDeadline();
      } catch (error) {
        afterwards = error;
      }
      response.setHeader('x-late', '1');
      response.send('late');
      ended();
    },
    async (url) => {
      const answer = await fetch(url);
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      await isOver;
      expect(afterwards).toMatchObject({ problem: 'unavailable' });
    },
  );
});

it('E3: an operation within its time is answered by itself', async () => {
  await serving(
    limitTime(60),
    (_request, response) => void response.send('in time'),
    async (url) => expect(await (await fetch(url)).text()).toBe('in time'),
  );
});
