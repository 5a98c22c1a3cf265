import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { largestPage } from '@stegvis/platform';

/** Rows that a list without `first` is reckoned to have. */
const USUAL_ROWS = 3;
const DEFAULT_PAGE = 20;

/**
 * What an operation may cost, in objects: one for each object that it can give, as many as the page where a list takes
 * `first`, and three where it does not (security §8, list-aware). A leaf costs nothing; a list of leaves one.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);

  // A fragment that is spread in many places is reckoned once for each page around it: refusing stays cheap (security G4).
  const known = new Map<string, number>();
  const fragmentCost = (name: string, rows: number): number => {
    const key = `${name} ${rows}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const cost = fragment ? setCost(fragment.selectionSet, fragment.typeCondition.name.value, rows) : 0;
    known.set(key, cost);
    return cost;
  };

  const setCost = (set: SelectionSetNode, typeName: string, rows: number): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + fieldCost(selection, typeName, rows);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + fragmentCost(selection.name.value, rows);
      return sum + setCost(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, rows);
    }, 0);

  /** `rows` is the page that the connection around was asked for; its `edges` are that many. */
  const fieldCost = (node: FieldNode, typeName: string, rows: number): number => {
    const type = schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    const asked = field.args.some(({ name }) => name === 'first') ? pageOf(node, variables) : null;
    const many = isMany(field.type);
    const times = many ? (asked ?? (node.name.value === 'edges' ? rows : USUAL_ROWS)) : 1;
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || !node.selectionSet) return many ? 1 : 0;
    return times * (1 + setCost(node.selectionSet, named.name, asked ?? USUAL_ROWS));
  };

  return document.definitions.reduce((sum, part) => {
    if (part.kind !== Kind.OPERATION_DEFINITION) return sum;
    if (operationName && part.name?.value !== operationName) return sum;
    const root = schema.getRootType(part.operation);
    return root ? sum + setCost(part.selectionSet, root.name, USUAL_ROWS) : sum;
  }, 0);
};

const isMany = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** The page that is asked for. What no list gives is reckoned as a page and refused by the operation, which names the field. */
const pageOf = (node: FieldNode, variables: Readonly<Record<string, unknown>>): number => {
  const argument = node.arguments?.find(({ name }) => name.value === 'first');
  if (!argument) return DEFAULT_PAGE;
  const { value } = argument;
  const given =
    value.kind === Kind.VARIABLE
      ? variables[value.name.value]
      : value.kind === Kind.INT
        ? Number(value.value)
        : DEFAULT_PAGE;
  return typeof given === 'number' && given > 0 ? Math.min(given, largestPage()) : DEFAULT_PAGE;
};
