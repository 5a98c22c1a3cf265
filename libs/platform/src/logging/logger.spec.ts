import { createLogger } from './logger';

const linesOf = (work: (log: ReturnType<typeof createLogger>) => void): string[] => {
  const lines: string[] = [];
  work(createLogger('info', { write: (line: string) => void lines.push(line) }));
  return lines;
};

it.each(['19850612-1234', '850612-1234', '198506121234', '8506121234', '850612+1234', '850672-1234'])(
  'L6: never writes a personal number: %s',
  (number) => {
    const [line] = linesOf((log) => log.info({ note: `om ${number} igen` }, `om ${number}`));
    expect(line).not.toContain(number);
    expect(line?.match(/\[personal number\]/g)).toHaveLength(2);
  },
);

it('leaves ids and times as they are', () => {
  const [line] = linesOf((log) =>
    log.info({ id: '01a20189-fc99-7263-a137-6296e571d716', ms: 1234567 }, 'ready'),
  );
  expect(line).toContain('01a20189-fc99-7263-a137-6296e571d716');
  expect(line).toContain('1234567');
});

it('hides passwords, tokens and cookies', () => {
  const [line] = linesOf((log) =>
    log.info(
      {
        password: 'hemligt',
        input: { token: 'hemligt', password: 'hemligt' },
        req: { headers: { cookie: 'hemligt', authorization: 'hemligt' } },
      },
      'asked',
    ),
  );
  expect(line).not.toContain('hemligt');
});

it.each(['postgres://app:hemligt@db/x', 'redis://:hemligt@redis:6379/0', 'smtp+tls://a%40b:heml/igt@mail'])(
  'E5: never writes the password of an address: %s',
  (address) => {
    const [line] = linesOf((log) => log.info({ err: { message: `connect ${address}` } }, address));
    expect(line).not.toMatch(/heml|igt@/);
    expect(line).toContain(new URL(address.replace('heml/igt', 'x')).host);
  },
);

it('E8: writes one line an event, whatever is in it', () => {
  const lines = linesOf((log) => log.info({ text: 'a\nb\r\nc\u202ed\u2028e' }, 'x\n{"level":"fatal"}'));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toMatch(/[\n\r\u2028\u202e]/);
});
