import { fieldError, isProblem, readProblem } from './problems';

const input = {
  __typename: 'InputProblem',
  code: 'BAD_USER_INPUT',
  message: 'Rätta titeln.',
  requestId: 'r1',
  fields: [{ path: 'input.content.title', code: 'too_long', message: 'Skriv högst 120 tecken.' }],
};

describe('problems', () => {
  it('tells a problem from a payload', () => {
    expect(isProblem(input)).toBe(true);
    expect(isProblem({ __typename: 'OpeningPayload' })).toBe(false);
    expect(readProblem({ __typename: 'OpeningPayload' })).toBeNull();
    expect(readProblem(undefined)).toBeNull();
  });

  it('finds the fault of a field by the end of its path', () => {
    const problem = readProblem(input);
    expect(fieldError(problem, 'title')).toBe('Skriv högst 120 tecken.');
    expect(fieldError(problem, 'content.title')).toBe('Skriv högst 120 tecken.');
    expect(fieldError(problem, 'itle')).toBeUndefined();
    expect(fieldError(null, 'title')).toBeUndefined();
  });

  it('has no fields where the type has none', () => {
    expect(readProblem({ __typename: 'NotFoundProblem' })?.fields).toEqual([]);
  });
});
