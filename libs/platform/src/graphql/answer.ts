import { createUnionType } from '@nestjs/graphql';
import { ExpectedError } from '../errors/expected-errors';
import type { Problem } from './problems';
import type { RequestContext } from './request-context';
import { toProblem } from './to-problem';

type Class<T> = abstract new (...args: never[]) => T;

/** Carries the problem of a query, or of a mutation whose union has no member for it, to the error policy. */
export class ProblemRaised extends Error {
  constructor(readonly expected: ExpectedError) {
    super(expected.message);
  }
}

const UNION_PROBLEMS = new Set(['input', 'not-found', 'conflict', 'rule', 'rate-limited', 'forbidden']);

/**
 * Runs a mutation and answers with its payload or with the problem that it met. What is not expected is thrown on:
 * a bug must be seen (models.md: thrown = bug, returned = expected).
 * @param members the classes of the union; a problem that is not among them is raised as an error with its code.
 */
export const answer = async <T extends object>(
  context: RequestContext,
  members: readonly Class<object>[],
  work: () => Promise<T>,
): Promise<T | Problem> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ExpectedError) || !UNION_PROBLEMS.has(error.problem)) throw error;
    const problem = toProblem(error, context);
    if (members.some((member) => problem instanceof member)) return problem;
    throw error;
  }
};

/** A result union whose members are told apart by their class. */
export const resultUnion = <T extends readonly Class<object>[]>(name: string, types: T) =>
  createUnionType({
    name,
    description: 'The payload, or the problem that stood in the way.',
    types: () => types as never,
    resolveType: (value: object) => types.find((type) => value instanceof type) as never,
  });
