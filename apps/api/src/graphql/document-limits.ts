import { ApolloArmor } from '@escape.tech/graphql-armor';
import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Limits of security.md §8 on the shape of a document. */
export const DOCUMENT_LIMITS = {
  tokens: 2000,
  depth: 12,
  aliases: 15,
  directives: 10,
  rootFields: 5,
  fragments: 60,
} as const;

/** Validation rules and plugins for the limits but tokens, which the parser counts. */
export const documentArmor = () => {
  const armor = new ApolloArmor({
    // Its own parse throws before an error can be worded; the parser of graphql-js counts just as well.
    maxTokens: { enabled: false },
    maxDepth: { n: DOCUMENT_LIMITS.depth, flattenFragments: true, ignoreIntrospection: true },
    maxAliases: { n: DOCUMENT_LIMITS.aliases },
    maxDirectives: { n: DOCUMENT_LIMITS.directives },
    blockFieldSuggestion: { enabled: true },
    costLimit: { enabled: false },
  }).protect();
  return { ...armor, validationRules: [...armor.validationRules, limitDocuments] };
};

/** A validation rule for the limits that graphql-armor has none for. Fields in fragments at the root count as root fields. */
const limitDocuments = (context: ValidationContext): ASTVisitor => {
  const { rootFields, fragments } = DOCUMENT_LIMITS;
  const count = (set: SelectionSetNode, seen: ReadonlySet<string>): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet, seen);
      const { value } = selection.name;
      const fragment = seen.has(value) ? null : context.getFragment(value);
      return sum + (fragment ? count(fragment.selectionSet, new Set([...seen, value])) : 0);
    }, 0);
  return {
    Document: (node) => {
      const defined = node.definitions.filter((part) => part.kind === Kind.FRAGMENT_DEFINITION).length;
      if (defined > fragments) context.reportError(new GraphQLError('The document has too many fragments'));
    },
    OperationDefinition: (node) => {
      if (count(node.selectionSet, new Set()) > rootFields)
        context.reportError(new GraphQLError('The operation has too many root fields'));
    },
  };
};
