import 'reflect-metadata';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ForbiddenProblem, InputProblem, NotFoundError, NotFoundProblem } from '@stegvis/platform';
import { lastValueFrom, of, throwError, type Observable } from 'rxjs';
import { RefusalInterceptor } from './refusal.interceptor';
import type { Refusals } from './refusals';

const done: string[] = [];
jest.mock('./even-time', () => ({
  untilEvenTime: () => Promise.resolve().then(() => void done.push('waited')),
}));

describe('an answer that refuses', () => {
  const interceptor = new RefusalInterceptor({
    note: () => Promise.resolve().then(() => void done.push('noted')),
  } as unknown as Refusals);
  const answer = (given: Observable<unknown>, context: object) => {
    jest.spyOn(GqlExecutionContext, 'create').mockReturnValue({
      getContext: () => context,
      getInfo: () => ({ fieldName: 'participant' }),
      getArgs: () => ({}),
    } as unknown as GqlExecutionContext);
    const execution = { getType: () => 'graphql' } as unknown as ExecutionContext;
    const handler: CallHandler = { handle: () => given };
    return lastValueFrom(interceptor.intercept(execution, handler));
  };
  const member = { actor: { kind: 'member' } };
  beforeEach(() => done.splice(0));
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['not found', new NotFoundProblem()],
    ['forbidden', new ForbiddenProblem()],
  ])('L1, E2: %s: is written into the log, and leaves at even time after that', async (_, problem) => {
    expect(await answer(of(problem), member)).toBe(problem);
    expect(done).toEqual(['noted', 'waited']);
  });

  it('L1, E2: what was thrown is the same', async () => {
    const error = new NotFoundError();
    await expect(
      answer(
        throwError(() => error),
        member,
      ),
    ).rejects.toBe(error);
    expect(done).toEqual(['noted', 'waited']);
  });

  it('E2: nothing leaves at even time; who reads it has it written where she reads', async () => {
    expect(await answer(of(null), member)).toBeNull();
    expect(done).toEqual(['waited']);
  });

  it.each([
    ['an answer', { id: '1' }, member],
    ['a fault in the input', new InputProblem(), member],
    ['nothing for nobody', null, { actor: null }],
  ])('E2: %s: waits for nothing', async (_, value, context) => {
    expect(await answer(of(value), context)).toBe(value);
    expect(done).toEqual([]);
  });
});
