import { lockConsents } from '@stegvis/access';
import { lockParticipant } from '@stegvis/participants';
import {
  ConflictError,
  type Database,
  ForbiddenError,
  InputCheck,
  localDate,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { type SupportAct, supportEdgeOf } from '../domain/support-life-cycle';
import { findSupport, moveSupport, type SupportMove, type SupportRow } from '../storage/support-row';
import { checkContactDay, daysFrom } from './check-days';
import { nameSupporter } from './name-supporter';

interface SupportStep {
  readonly idempotencyKey: string;
  readonly supportId: string;
  readonly expectedVersion: number;
}

/** Does something with a support, once, under the locks of its person. */
const actOnSupport = async (
  database: Database,
  actor: MemberActor,
  act: Exclude<SupportAct, 'open'>,
  input: SupportStep,
  move: (transaction: EntityManager, row: SupportRow) => Promise<Omit<SupportMove, 'act' | 'to'>>,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const supportId = requireId(input.supportId, 'supportId');
  return database.withActor(actor, async (transaction) => {
    const seen = await findSupport(transaction, supportId);
    if (!seen) throw new NotFoundError();
    await lockParticipant(transaction, seen.participantId);
    await lockConsents(transaction, seen.participantId);
    await once(transaction, `pathway.${act}-support`, input.idempotencyKey, input, async () => {
      const row = await findSupport(transaction, supportId);
      if (!row) throw new NotFoundError();
      if (row.version !== input.expectedVersion) throw new ConflictError('support-moved', row.version);
      const edge = supportEdgeOf(act, row.state);
      if (!edge) throw new ConflictError('support-moved', row.version);
      if (!edge.who.includes(actor.role)) throw new ForbiddenError();
      const moved = await move(transaction, row);
      await moveSupport(transaction, actor, row, { ...moved, act, to: edge.to });
      return { id: supportId };
    });
    return supportId;
  });
};

export interface SupportContact extends SupportStep {
  /** When it was, today at the latest. */
  readonly day: string;
  /** Short, at most 500 characters. */
  readonly note?: string | null;
  /** The next one, at most three months ahead: support is never without. */
  readonly nextContactOn: string;
}

/** A contact that has been, with a short note. @returns the id of the support. @throws InputError; NotFoundError; ConflictError `support-moved`. */
export const recordContact = (
  database: Database,
  actor: MemberActor,
  input: SupportContact,
): Promise<string> =>
  actOnSupport(database, actor, 'contact', input, (_, row) => {
    const check = new InputCheck();
    const today = localDate(systemClock.now());
    const day = check.date('day', input.day);
    if (!check.has('day') && (day < row.fromDay || day > today))
      check.fault('day', 'support-day-out-of-range');
    const note = check.optionalText('note', input.note, { max: 500 }) ?? '';
    const nextContactOn = checkContactDay(check, 'nextContactOn', input.nextContactOn, daysFrom(today, 1));
    check.done();
    return Promise.resolve({ day, note, nextContactOn });
  });

export interface SupportHandOver extends SupportStep {
  readonly supporterId: string;
}

/** Another supporter takes over from today and reaches the person. @returns, @throws as `recordContact`; RuleError when she is partial. */
export const handOverSupport = (
  database: Database,
  actor: MemberActor,
  input: SupportHandOver,
): Promise<string> => {
  const supporterId = requireId(input.supporterId, 'supporterId');
  return actOnSupport(database, actor, 'hand_over', input, async (transaction, row) => ({
    day: localDate(systemClock.now()),
    supporterId,
    supporterName: await nameSupporter(transaction, actor, row.participantId, supporterId),
  }));
};

export interface SupportClosing extends SupportStep {
  /** What the review came to, 10-500 characters. */
  readonly note: string;
}

/** Closes it after a review, as of today; nothing else does. @returns, @throws as `recordContact`. */
export const closeSupport = async (
  database: Database,
  actor: MemberActor,
  input: SupportClosing,
): Promise<string> => {
  const check = new InputCheck();
  const note = check.text('note', input.note, { max: 500, required: true });
  if (!check.has('note') && note.length < 10) check.fault('note', 'support-review-short');
  check.done();
  return actOnSupport(database, actor, 'close', input, () =>
    Promise.resolve({ day: localDate(systemClock.now()), note }),
  );
};
