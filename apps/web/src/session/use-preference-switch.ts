import { useMutationWithKey } from '../data/use-mutation-with-key';
import { graphql } from '../gql';
import { setPreferences, type Preferences } from './preferences';
import { useMaybeViewer } from './viewer';

const SetPreferences = graphql(`
  mutation SetPreferences($input: SetPreferencesInput!) {
    setPreferences(input: $input) {
      __typename
      ... on SetPreferencesPayload {
        viewer {
          accountId
          language
          displayMode
        }
      }
      ...ProblemParts
    }
  }
`);

/** Changes language or mode at once on screen, and on the account when signed in (theme and text size stay in the browser). */
export function usePreferenceSwitch(): (change: Partial<Preferences>) => void {
  const [save] = useMutationWithKey(SetPreferences, 'setPreferences');
  const viewer = useMaybeViewer();
  return (change) => {
    setPreferences(change);
    if (!viewer || (!change.language && !change.mode)) return;
    // A failure loses nothing: the browser keeps the choice, and the connection notice speaks for itself.
    void save({
      ...(change.language ? { language: change.language } : {}),
      ...(change.mode ? { displayMode: change.mode } : {}),
    });
  };
}
