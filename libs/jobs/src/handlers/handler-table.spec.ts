import { JOB_KINDS } from '../tasks/job-map';
import { handlerTable } from './handler-table';
import type { AnyJobHandler } from './job-handler';

const handler = (kind: string): AnyJobHandler =>
  ({ kind, handle: () => Promise.resolve() }) as unknown as AnyJobHandler;
const all = JOB_KINDS.map(handler);

describe('the table of handlers', () => {
  it('takes exactly one handler for each kind', () => {
    expect([...handlerTable(all).keys()]).toEqual(JOB_KINDS);
  });

  it.each([
    ['without a handler', all.slice(1), `${JOB_KINDS[0]} has none`],
    ['with two handlers', [...all, handler(JOB_KINDS[1] ?? '')], `${JOB_KINDS[1]} has several`],
    ['that is unknown', [...all, handler('opening-vanished')], 'opening-vanished is unknown'],
  ])('refuses a kind %s', (_what, handlers, fault) => {
    expect(() => handlerTable(handlers)).toThrow(fault);
  });
});
