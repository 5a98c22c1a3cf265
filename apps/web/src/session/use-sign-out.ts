import { useMutationWithKey } from '../data/use-mutation-with-key';
import { graphql } from '../gql';

const SignOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      __typename
      ... on SignOutPayload {
        signedOut
        providerAddress
      }
      ...ProblemParts
    }
  }
`);

const ChooseMembership = graphql(`
  mutation ChooseMembership($input: ChooseMembershipInput!) {
    chooseMembership(input: $input) {
      __typename
      ... on SignInPayload {
        viewer {
          accountId
          role
        }
      }
      ...ProblemParts
    }
  }
`);

/**
 * Ends the session and loads the sign-in page anew, so that nothing of the signed-in person stays in memory. Who came from a
 * provider ends her sign-in there first, and comes back from it.
 */
export function useSignOut(): () => Promise<void> {
  const [signOut] = useMutationWithKey(SignOut, 'signOut');
  return async () => {
    const outcome = await signOut({});
    if (outcome.state === 'done') window.location.assign(outcome.payload.providerAddress ?? '/logga-in');
  };
}

/** After signing in again: goes on in the role that the page was opened in. */
export function useResumeMembership(): (membershipId: string) => Promise<void> {
  const [choose] = useMutationWithKey(ChooseMembership, 'chooseMembership');
  return async (membershipId) => {
    await choose({ membershipId });
  };
}

/** Takes up another of one's assignments; everything is loaded anew for it. */
export function useChooseMembership(): (membershipId: string) => Promise<void> {
  const [choose] = useMutationWithKey(ChooseMembership, 'chooseMembership');
  return async (membershipId) => {
    const outcome = await choose({ membershipId });
    if (outcome.state === 'done') window.location.assign('/');
  };
}
