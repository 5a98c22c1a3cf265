import type { RequestLimits } from '@stegvis/platform';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Fields that are looked at before a document counts as too large whatever else it is. */
const MOST_FIELDS = 4_000;
/** One name asked for again and again in one place: comparing them is quadratic (security G4). */
const MOST_REPEATS = 100;

export interface DocumentShape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fragments: number;
  readonly repeats: number;
  /** Names of the root fields as often as they are asked for, those in fragments among them. */
  readonly rootFields: readonly string[];
  readonly operation: 'query' | 'mutation' | 'subscription' | null;
}

/**
 * What a document asks, counted as it would run: fields of fragments where they are spread, fields of one name together.
 * Takes time in proportion to what is asked and stops at a bound, before validation compares every field with every other.
 * @returns null when the document is beyond every bound, or a fragment holds itself.
 */
export const shapeOf = (document: DocumentNode): DocumentShape | null => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);
    if (part.kind === Kind.OPERATION_DEFINITION) operations.push(part);
  }
  if (holdThemselves(fragments)) return null;
  const count = { fields: 0, aliases: 0, repeats: 0, depth: 0 };
  const walk = (sets: readonly SelectionSetNode[], depth: number): readonly FieldNode[] => {
    const here = fieldsOf(sets, fragments, count);
    const names = new Map<string, SelectionSetNode[]>();
    for (const field of here) {
      if (field.alias) count.aliases += 1;
      const name = field.alias?.value ?? field.name.value;
      const known = names.get(name);
      if (known) count.repeats += 1;
      names.set(name, [...(known ?? []), ...(field.selectionSet ? [field.selectionSet] : [])]);
    }
    if (here.length > 0) count.depth = Math.max(count.depth, depth);
    for (const below of names.values()) if (below.length > 0 && !isBeyond(count)) walk(below, depth + 1);
    return here;
  };
  const roots = operations.flatMap((operation) => walk([operation.selectionSet], 1));
  if (isBeyond(count)) return null;
  let directives = 0;
  visit(document, { Directive: () => void (directives += 1) });
  return {
    depth: count.depth,
    aliases: count.aliases,
    repeats: count.repeats,
    directives,
    fragments: document.definitions.filter((part) => part.kind === Kind.FRAGMENT_DEFINITION).length,
    rootFields: roots.map((field) => field.name.value),
    operation: operations.length === 1 ? (operations[0]?.operation ?? null) : null,
  };
};

/** True when the document keeps within every limit on its shape. */
export const fits = (shape: DocumentShape, limits: RequestLimits): boolean =>
  shape.depth <= limits.depth &&
  shape.aliases <= limits.aliases &&
  shape.directives <= limits.directives &&
  shape.fragments <= limits.fragments &&
  shape.rootFields.length <= limits.rootFields &&
  shape.repeats <= MOST_REPEATS;

interface Count {
  fields: number;
  readonly depth: number;
}
const isBeyond = ({ fields, depth }: Count): boolean => fields > MOST_FIELDS || depth > 60;

/** The fields of selection sets that are merged in execution; each fragment once. */
const fieldsOf = (
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  count: { fields: number },
): readonly FieldNode[] => {
  const found: FieldNode[] = [];
  const seen = new Set<string>();
  const waiting = [...sets];
  for (let set = waiting.pop(); set; set = waiting.pop()) {
    for (const selection of set.selections) {
      count.fields += 1;
      if (count.fields > MOST_FIELDS) return found;
      if (selection.kind === Kind.FIELD) found.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) waiting.push(fragment.selectionSet);
      }
    }
  }
  return found;
};

const holdThemselves = (fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean => {
  const spreads = new Map<string, ReadonlySet<string>>();
  for (const [name, fragment] of fragments) {
    const inside = new Set<string>();
    visit(fragment, { FragmentSpread: (node) => void inside.add(node.name.value) });
    spreads.set(name, inside);
  }
  const state = new Map<string, 'open' | 'done'>();
  const turns = (name: string): boolean => {
    if (state.get(name)) return state.get(name) === 'open';
    state.set(name, 'open');
    const found = [...(spreads.get(name) ?? [])].some(turns);
    state.set(name, 'done');
    return found;
  };
  return [...fragments.keys()].some(turns);
};
