import { createContext, useContext } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ViewerFactsFragment } from '../gql/graphql';

export const ViewerFacts = graphql(`
  fragment ViewerFacts on Viewer {
    accountId
    name
    email
    role
    membershipId
    language
    displayMode
    participantId
    unreadNotices
    permissions
    demo
    sessionIdleMinutes
    sessionEndsAt
    assistedBy
    organisation {
      id
      name
    }
    roles {
      membershipId
      role
      organisation {
        id
        name
      }
    }
  }
`);

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      ...ViewerFacts
    }
  }
`);

export type Viewer = ViewerFactsFragment;
export type Role = Viewer['role'];
export type ViewerReference = FragmentType<typeof ViewerFacts>;
export const readViewer = (reference: ViewerReference): Viewer => readFragment(ViewerFacts, reference);

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Only inside signed-in pages; throws elsewhere, where useMaybeViewer is meant. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is for signed-in pages');
  return viewer;
}

export const useMaybeViewer = (): Viewer | null => useContext(ViewerContext);
