import { newId } from '@stegvis/platform';
import { ACTS_FOR } from './operation-roles';
import type { Asked, Variables } from './valid-variables';

/** The first line of the asker's own list; one that nobody has when hers is empty. */
const firstOf = async ({ world, role }: Asked): Promise<string> => {
  const client = await world.as(ACTS_FOR[role]);
  const { data } = await client.run<{ work: { edges: readonly { node: { id: string } }[] } | null }>(
    '{ work(first: 1) { edges { node { id } } } }',
  );
  return data?.work?.edges[0]?.node.id ?? `own_view.${newId()}`;
};

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

export const VALID_WORK: Readonly<Record<string, (asked: Asked) => Promise<Variables> | Variables>> = {
  work: () => ({ first: 5 }),
  putOffWork: async (asked) => ({
    input: { idempotencyKey: newId(), workId: await firstOf(asked), until: inDays(2) },
  }),
};
