import { readFragment, type FragmentType } from '../../gql';
import type { WordingFactsFragment } from '../../gql/graphql';
import { WordingFacts, WordingState } from './choices-documents';

/** The wording that is shown and a newer one that waits for her; both null before there is an answer. */
export function readWording(presentation: FragmentType<typeof WordingState> | undefined): {
  readonly shown: WordingFactsFragment | null;
  readonly waiting: WordingFactsFragment | null;
} {
  const state = readFragment(WordingState, presentation);
  return {
    shown: readFragment(WordingFacts, state?.shown) ?? null,
    waiting: readFragment(WordingFacts, state?.waiting) ?? null,
  };
}
