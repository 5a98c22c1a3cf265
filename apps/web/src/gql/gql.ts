/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ProblemParts on Problem {\n    __typename\n    code\n    message\n    requestId\n    ... on InputProblem {\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on RuleProblem {\n      rule\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on ConflictProblem {\n      currentVersion\n    }\n    ... on RateLimitedProblem {\n      retryAfterSeconds\n    }\n  }\n": typeof types.ProblemPartsFragmentDoc,
    "\n  query Catalogue {\n    catalogue {\n      version\n      lists {\n        list\n        entries {\n          code\n          position\n          parent\n          level\n          label\n          easyLabel\n          texts {\n            field\n            text\n            easyText\n          }\n          attributes {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  query Origins {\n    catalogue {\n      version\n      origins {\n        name\n        version\n        licence\n        note\n      }\n    }\n  }\n": typeof types.OriginsDocument,
    "\n  query HelpPeople {\n    me {\n      participantId\n      supportPeople {\n        name\n        role\n      }\n    }\n  }\n": typeof types.HelpPeopleDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      demo\n      notice\n      demoAccounts {\n        email\n        name\n        role\n        about\n      }\n    }\n  }\n": typeof types.SignInOptionsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInPayload {\n        viewer {\n          accountId\n        }\n      }\n      ...ProblemParts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SetPreferences($input: SetPreferencesInput!) {\n    setPreferences(input: $input) {\n      __typename\n      ... on SetPreferencesPayload {\n        viewer {\n          accountId\n          language\n          displayMode\n        }\n      }\n      ...ProblemParts\n    }\n  }\n": typeof types.SetPreferencesDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignOutPayload {\n        signedOut\n      }\n      ...ProblemParts\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChooseMembership($input: ChooseMembershipInput!) {\n    chooseMembership(input: $input) {\n      __typename\n      ... on SignInPayload {\n        viewer {\n          accountId\n          role\n        }\n      }\n      ...ProblemParts\n    }\n  }\n": typeof types.ChooseMembershipDocument,
    "\n  fragment ViewerFacts on Viewer {\n    accountId\n    name\n    email\n    role\n    membershipId\n    language\n    displayMode\n    participantId\n    unreadNotices\n    permissions\n    demo\n    organisation {\n      id\n      name\n    }\n    roles {\n      membershipId\n      role\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ViewerFactsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  fragment ProblemParts on Problem {\n    __typename\n    code\n    message\n    requestId\n    ... on InputProblem {\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on RuleProblem {\n      rule\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on ConflictProblem {\n      currentVersion\n    }\n    ... on RateLimitedProblem {\n      retryAfterSeconds\n    }\n  }\n": types.ProblemPartsFragmentDoc,
    "\n  query Catalogue {\n    catalogue {\n      version\n      lists {\n        list\n        entries {\n          code\n          position\n          parent\n          level\n          label\n          easyLabel\n          texts {\n            field\n            text\n            easyText\n          }\n          attributes {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n": types.CatalogueDocument,
    "\n  query Origins {\n    catalogue {\n      version\n      origins {\n        name\n        version\n        licence\n        note\n      }\n    }\n  }\n": types.OriginsDocument,
    "\n  query HelpPeople {\n    me {\n      participantId\n      supportPeople {\n        name\n        role\n      }\n    }\n  }\n": types.HelpPeopleDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      demo\n      notice\n      demoAccounts {\n        email\n        name\n        role\n        about\n      }\n    }\n  }\n": types.SignInOptionsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInPayload {\n        viewer {\n          accountId\n        }\n      }\n      ...ProblemParts\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SetPreferences($input: SetPreferencesInput!) {\n    setPreferences(input: $input) {\n      __typename\n      ... on SetPreferencesPayload {\n        viewer {\n          accountId\n          language\n          displayMode\n        }\n      }\n      ...ProblemParts\n    }\n  }\n": types.SetPreferencesDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignOutPayload {\n        signedOut\n      }\n      ...ProblemParts\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation ChooseMembership($input: ChooseMembershipInput!) {\n    chooseMembership(input: $input) {\n      __typename\n      ... on SignInPayload {\n        viewer {\n          accountId\n          role\n        }\n      }\n      ...ProblemParts\n    }\n  }\n": types.ChooseMembershipDocument,
    "\n  fragment ViewerFacts on Viewer {\n    accountId\n    name\n    email\n    role\n    membershipId\n    language\n    displayMode\n    participantId\n    unreadNotices\n    permissions\n    demo\n    organisation {\n      id\n      name\n    }\n    roles {\n      membershipId\n      role\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.ViewerFactsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProblemParts on Problem {\n    __typename\n    code\n    message\n    requestId\n    ... on InputProblem {\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on RuleProblem {\n      rule\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on ConflictProblem {\n      currentVersion\n    }\n    ... on RateLimitedProblem {\n      retryAfterSeconds\n    }\n  }\n"): (typeof documents)["\n  fragment ProblemParts on Problem {\n    __typename\n    code\n    message\n    requestId\n    ... on InputProblem {\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on RuleProblem {\n      rule\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on ConflictProblem {\n      currentVersion\n    }\n    ... on RateLimitedProblem {\n      retryAfterSeconds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue {\n    catalogue {\n      version\n      lists {\n        list\n        entries {\n          code\n          position\n          parent\n          level\n          label\n          easyLabel\n          texts {\n            field\n            text\n            easyText\n          }\n          attributes {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Catalogue {\n    catalogue {\n      version\n      lists {\n        list\n        entries {\n          code\n          position\n          parent\n          level\n          label\n          easyLabel\n          texts {\n            field\n            text\n            easyText\n          }\n          attributes {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Origins {\n    catalogue {\n      version\n      origins {\n        name\n        version\n        licence\n        note\n      }\n    }\n  }\n"): (typeof documents)["\n  query Origins {\n    catalogue {\n      version\n      origins {\n        name\n        version\n        licence\n        note\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpPeople {\n    me {\n      participantId\n      supportPeople {\n        name\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query HelpPeople {\n    me {\n      participantId\n      supportPeople {\n        name\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInOptions {\n    signInOptions {\n      demo\n      notice\n      demoAccounts {\n        email\n        name\n        role\n        about\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInOptions {\n    signInOptions {\n      demo\n      notice\n      demoAccounts {\n        email\n        name\n        role\n        about\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInPayload {\n        viewer {\n          accountId\n        }\n      }\n      ...ProblemParts\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInPayload {\n        viewer {\n          accountId\n        }\n      }\n      ...ProblemParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPreferences($input: SetPreferencesInput!) {\n    setPreferences(input: $input) {\n      __typename\n      ... on SetPreferencesPayload {\n        viewer {\n          accountId\n          language\n          displayMode\n        }\n      }\n      ...ProblemParts\n    }\n  }\n"): (typeof documents)["\n  mutation SetPreferences($input: SetPreferencesInput!) {\n    setPreferences(input: $input) {\n      __typename\n      ... on SetPreferencesPayload {\n        viewer {\n          accountId\n          language\n          displayMode\n        }\n      }\n      ...ProblemParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignOutPayload {\n        signedOut\n      }\n      ...ProblemParts\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignOutPayload {\n        signedOut\n      }\n      ...ProblemParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMembership($input: ChooseMembershipInput!) {\n    chooseMembership(input: $input) {\n      __typename\n      ... on SignInPayload {\n        viewer {\n          accountId\n          role\n        }\n      }\n      ...ProblemParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseMembership($input: ChooseMembershipInput!) {\n    chooseMembership(input: $input) {\n      __typename\n      ... on SignInPayload {\n        viewer {\n          accountId\n          role\n        }\n      }\n      ...ProblemParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFacts on Viewer {\n    accountId\n    name\n    email\n    role\n    membershipId\n    language\n    displayMode\n    participantId\n    unreadNotices\n    permissions\n    demo\n    organisation {\n      id\n      name\n    }\n    roles {\n      membershipId\n      role\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerFacts on Viewer {\n    accountId\n    name\n    email\n    role\n    membershipId\n    language\n    displayMode\n    participantId\n    unreadNotices\n    permissions\n    demo\n    organisation {\n      id\n      name\n    }\n    roles {\n      membershipId\n      role\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;