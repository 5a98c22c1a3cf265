import type { GraphQLSchema } from 'graphql';
import { documentOf, rootFields } from './documents';
import { ACTS_FOR, COLUMNS } from './operation-roles';
import type { SmallWorld } from './small-world';
import { VALID, type Variables } from './valid-variables';
import type { PersonName } from './world-people';

/** Every query as one person, about each participant that she could name. */
export const asksOf = async (
  world: SmallWorld,
  schema: GraphQLSchema,
  name: PersonName,
): Promise<readonly { query: string; variables: Variables }[]> => {
  const role = COLUMNS.find((column) => ACTS_FOR[column] === name) ?? 'job_consultant';
  const asks: { query: string; variables: Variables }[] = [];
  for (const root of rootFields(schema).filter(({ type }) => type === 'Query')) {
    const base = (await VALID[root.field.name]?.({ world, role })) ?? {};
    const names = root.field.args.map((a) => a.name);
    const persons = Object.values(world.participants);
    const key = names.includes('participantId')
      ? 'participantId'
      : root.field.name === 'participant'
        ? 'id'
        : null;
    for (const variables of key ? persons.map((id) => ({ ...base, [key]: id })) : [base])
      asks.push({ query: documentOf(root), variables });
  }
  return asks;
};
