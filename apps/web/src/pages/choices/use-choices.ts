import { useMemo } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../gql';
import { ConsentFacts, MyChoices } from './choices-documents';
import { readWording } from './read-wording';

const context = { additionalTypenames: ['Consent', 'PresentationVersion', 'PresentationState'] };

/** The participant's consents and wording. */
export function useChoices() {
  const [{ data, error }, ask] = useQuery({ query: MyChoices, context });
  return useMemo(() => {
    const me = data?.me ?? null;
    return {
      me,
      consents: (me?.consents ?? []).map((one) => readFragment(ConsentFacts, one)),
      ...readWording(me?.presentation),
      error: me ? undefined : error,
      again: () => ask({ requestPolicy: 'network-only' }),
    };
  }, [data, error, ask]);
}
