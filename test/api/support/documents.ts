import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';

const DEEPEST = 8;

export interface RootField {
  readonly type: 'Query' | 'Mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

export const rootFields = (schema: GraphQLSchema): readonly RootField[] =>
  (['Query', 'Mutation'] as const).flatMap((type) => {
    const root = schema.getType(type);
    return isObjectType(root) ? Object.values(root.getFields()).map((field) => ({ type, field })) : [];
  });

/** A document of one root field with every argument as a variable of its name, and every field that can be asked for. */
export const documentOf = (root: RootField): string => {
  const { field } = root;
  const variables = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`);
  const values = field.args.map(({ name }) => `${name}: $${name}`);
  return `${root.type === 'Query' ? 'query' : 'mutation'} ${brackets(variables)} { ${field.name}${brackets(values)} ${selectionOf(field.type, []) ?? ''} }`;
};

const brackets = (parts: readonly string[]): string => (parts.length > 0 ? `(${parts.join(', ')})` : '');

/** Everything below a type but a type within itself, and fields that need an argument. */
const selectionOf = (
  type: GraphQLField<unknown, unknown>['type'],
  above: readonly string[],
): string | null => {
  const named: GraphQLNamedType = getNamedType(type);
  if (isLeafType(named)) return '';
  if (above.includes(named.name) || above.length >= DEEPEST) return null;
  if (isUnionType(named)) {
    const parts = named
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member, above) ?? ''}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return null;
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((argument) => String(argument.type).endsWith('!'))) return [];
    const below = selectionOf(field.type, [...above, named.name]);
    return below === null ? [] : [`${field.name} ${below}`.trim()];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : null;
};
