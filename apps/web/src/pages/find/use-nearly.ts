import { useQuery } from 'urql';
import { matchContext, NearlyForParticipant } from './find-documents';

/** Nästan of one participant; asked for when its tab is first opened. */
export function useNearly(participantId: string, wanted: boolean) {
  const [{ data, fetching, error }, ask] = useQuery({
    query: NearlyForParticipant,
    variables: { participantId },
    context: matchContext,
    pause: !wanted,
  });
  return {
    matches: data?.nearlyForParticipant.matches ?? [],
    doors: data?.nearlyForParticipant.doors ?? [],
    loading: fetching && !data,
    error: data ? undefined : error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
