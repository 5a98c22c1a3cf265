import { Injectable } from '@nestjs/common';
import { Database, isId, type RequestContext } from '@stegvis/platform';
import type { DataClass } from '../policy/allow';
import { OperationList } from '../policy/operation-list';
import { recordRefused } from './record-looks';

/** Classes that are about a person (security §2). */
const OF_PERSONS: ReadonlySet<DataClass> = new Set(['C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C10']);

/** Names under which an operation is given a participant. */
const NAMES = ['participantId', 'id'] as const;

/** Writes refused operations about persons into the access log, each in a transaction of its own: that of the work is gone. */
@Injectable()
export class Refusals {
  constructor(
    private readonly database: Database,
    private readonly operations: OperationList,
  ) {}

  /** @throws UnavailableError when the log cannot be written. */
  async note(context: RequestContext, field: string, args: unknown): Promise<void> {
    const { actor } = context;
    const operation = this.operations.all().find((known) => known.field === field);
    if (!actor || !operation) return;
    if (!operation.dataClasses.some((c) => OF_PERSONS.has(c)) && !namesAPerson(args)) return;
    await this.database.withActor(actor, (transaction) =>
      recordRefused(transaction, {
        action: operation.operation,
        asked: askedOf(args),
        classes: operation.dataClasses,
      }),
    );
  }
}

type Given = Readonly<Record<string, unknown>>;

const partsOf = (args: unknown): { readonly given: Given; readonly input: Given } => {
  const given = (args ?? {}) as Given;
  return { given, input: (given['input'] ?? {}) as Given };
};

/** Whether an operation was tried on a participant, though its answer would hold nothing about one. */
const namesAPerson = (args: unknown): boolean => {
  const { given, input } = partsOf(args);
  return ['participantId', 'participantIds'].some((name) => name in given || name in input);
};

/** The participant whom the arguments name, or null. */
const askedOf = (args: unknown): string | null => {
  const { given, input } = partsOf(args);
  const found = NAMES.flatMap((name) => [given[name], input[name]]).find(isId);
  return found ?? null;
};
