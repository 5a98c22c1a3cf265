import { newId } from '@stegvis/platform';
import type { SmallWorld } from './small-world';
import { type Spare, spareAccount } from './spare-account';
import type { Asked, Variables } from './valid-variables';

const key = () => ({ idempotencyKey: newId() });
const onAccount = async (world: SmallWorld, spare: Spare) => {
  const { accountId, expectedVersion } = await spareAccount(world, spare);
  return { ...key(), accountId, expectedVersion };
};
const onRole = async (world: SmallWorld, spare: Spare) => {
  const { membershipId, expectedVersion } = await spareAccount(world, spare);
  return { ...key(), membershipId, expectedVersion };
};

/** As `VALID`, for what is done with accounts, for a sign-in with help and for a link that needs no account. */
export const OF_ACCOUNTS: Readonly<Record<string, (asked: Asked) => Promise<Variables> | Variables>> = {
  account: ({ world }) => ({ id: world.people.otherEmployer.accountId }),
  secrecyDomains: () => ({}),
  giveMembership: async ({ world }) => ({
    input: { ...(await onAccount(world, 'given')), role: 'coordinator' },
  }),
  changeMembership: async ({ world }) => ({
    input: { ...(await onRole(world, 'changed')), role: 'coordinator' },
  }),
  endMembership: async ({ world }) => ({ input: await onRole(world, 'ended') }),
  keepMembership: async ({ world }) => ({ input: await onRole(world, 'kept') }),
  lockAccount: async ({ world }) => ({ input: await onAccount(world, 'locked') }),
  unlockAccount: async ({ world }) => ({ input: await onAccount(world, 'unlocked') }),
  reinviteAccount: async ({ world }) => ({ input: await onAccount(world, 'waiting') }),
  assistedSignIn: () => ({}),
  idleChoice: () => ({}),
  chooseIdle: () => ({ input: { ...key(), minutes: 60 } }),
  confirmAssistedSignIn: () => ({ input: { ...key(), itIsMe: false } }),
  startAssistedSignIn: ({ world }) => ({ input: { ...key(), participantId: world.participants.assigned } }),
  // Unknown links are counted against the address, and every role has the same here.
  answerOpeningQuestion: async ({ world }) => {
    await world.look(`delete from sign_in_attempts where kind = 'code'`);
    return { input: { ...key(), token: 'not-a-token', answer: 'yes' } };
  },
  openingQuestion: async ({ world }) => {
    await world.look(`delete from sign_in_attempts where kind = 'code'`);
    return { token: 'not-a-token' };
  },
};
