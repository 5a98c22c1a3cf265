import { useMemo } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../gql';
import { MeDocument, MyAnswer, type Answer } from './me-documents';

const context = { additionalTypenames: ['Me', 'ProfileValue'] };

/** What the participant has said about herself, newest of each thing. */
export function useMe() {
  const [{ data, error, fetching }, ask] = useQuery({ query: MeDocument, context });
  const me = data?.me;
  return useMemo(
    () => ({
      me: me ?? null,
      values: (me?.values ?? []).map((value): Answer => readFragment(MyAnswer, value)),
      suggestions: (me?.suggestions ?? []).map((value): Answer => readFragment(MyAnswer, value)),
      loading: fetching && !me,
      error: me ? undefined : error,
      retry: () => ask({ requestPolicy: 'network-only' }),
    }),
    [me, error, fetching, ask],
  );
}
