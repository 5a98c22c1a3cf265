import { newId } from '@stegvis/platform';
import type { Asked, Variables } from './valid-variables';
import { PASSWORD } from './world-people';
import { erasureCaseFor, readyCopy } from './world-rights';

const key = () => ({ idempotencyKey: newId() });

let days = 0;
/** A day far ahead, another at each call. */
const nextDay = (): string => new Date(Date.UTC(2100, 0, 1 + (days += 1))).toISOString().slice(0, 10);

/** Of the copy of own data, erasure and retention: minimal variables that every allowed role could succeed with, by field. */
export const VALID_RIGHTS: Readonly<Record<string, (asked: Asked) => Promise<Variables> | Variables>> = {
  proposeErasure: async ({ world, role }) => ({
    input: {
      ...key(),
      ...(await erasureCaseFor(world, role, 'job_consultant', 'notAsked')),
      outcome: 'part',
      reason: 'Akten finns kvar',
    },
  }),
  openOwnData: async ({ world, role }) => ({
    input: { id: await readyCopy(world, role), password: PASSWORD },
  }),
  decideErasure: async ({ world, role }) => ({
    input: {
      ...key(),
      ...(await erasureCaseFor(world, role, 'unit_manager', 'noYes')),
      outcome: 'part',
      ground: 'case_file_kept',
      reason: 'Akten finns kvar',
    },
  }),
  requestErasure: () => ({ input: { ...key(), wish: 'Allt' } }),
  requestOwnData: () => ({ input: { ...key(), easy: true } }),
  sendOwnDataLink: () => ({ input: key() }),
  withdrawErasure: async ({ world, role }) => ({
    input: { ...key(), ...(await erasureCaseFor(world, role, 'participant', 'assigned')) },
  }),
  preservation: ({ world }) => ({ participantId: world.participants.assigned }),
  preserveCaseFile: ({ world }) => ({
    input: { ...key(), participantId: world.participants.assigned, reason: 'Urval för forskning' },
  }),
  // Of somebody who has none, or the one that was made above: the rows of an answer that refuses stay as they are.
  endPreservation: ({ world }) => ({ input: { ...key(), participantId: world.participants.assigned } }),
  erasureCases: () => ({ first: 5 }),
  erasuresToDecide: () => ({ first: 5 }),
  setRetentionTime: () => ({
    input: {
      ...key(),
      rule: 'notices',
      amount: 60,
      unit: 'days',
      validFrom: nextDay(),
      source: 'Plan',
    },
  }),
  tryRetention: () => ({ input: key() }),
  retentionSettings: () => ({}),
  ownRights: () => ({}),
  retention: () => ({}),
};
