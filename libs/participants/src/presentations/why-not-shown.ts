import type { ConsentState } from '@stegvis/access';
import type { ProtectionState } from '../protection/domain/protection-kinds';
import type { SuggestionAnswer } from '../domain/profile-kinds';

/** Who can do something about it: the reader, somebody else, or nobody just now (design D3). */
export type Owner = 'you' | 'someone_else' | 'nobody';

export const OBSTACLES = [
  'protected',
  'protection-unknown',
  'suggestions-not-asked',
  'suggestions-no',
  'presentation-missing',
  'presentation-unapproved',
  'consent-not-asked',
  'consent-unanswered',
  'consent-ask-someone',
  'consent-no',
  'consent-withdrawn',
  'consent-expired',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export interface VisibilityFacts {
  readonly protection: ProtectionState;
  readonly wantsSuggestions: SuggestionAnswer;
  readonly presentation: 'missing' | 'unapproved' | 'approved';
  readonly consents: readonly { readonly state: ConsentState }[];
}

const OWNERS: Readonly<Record<Obstacle, Owner>> = {
  protected: 'nobody',
  'protection-unknown': 'you',
  'suggestions-not-asked': 'you',
  'suggestions-no': 'nobody',
  'presentation-missing': 'you',
  'presentation-unapproved': 'someone_else',
  'consent-not-asked': 'you',
  'consent-unanswered': 'someone_else',
  'consent-ask-someone': 'you',
  'consent-no': 'nobody',
  'consent-withdrawn': 'nobody',
  'consent-expired': 'you',
};

/** Everything that keeps a participant from being seen by an employer, with who can change it; empty when she is seen. */
export const whyNotShown = (
  facts: VisibilityFacts,
): readonly { readonly obstacle: Obstacle; readonly owner: Owner }[] => {
  const found: Obstacle[] = [];
  if (facts.protection === 'protected') found.push('protected');
  if (facts.protection === 'unknown') found.push('protection-unknown');
  if (facts.wantsSuggestions === 'not_asked') found.push('suggestions-not-asked');
  if (facts.wantsSuggestions === 'no') found.push('suggestions-no');
  if (facts.presentation === 'missing') found.push('presentation-missing');
  if (facts.presentation === 'unapproved') found.push('presentation-unapproved');
  const consent = consentObstacle(facts.consents.map(({ state }) => state));
  if (consent) found.push(consent);
  return found.map((obstacle) => ({ obstacle, owner: OWNERS[obstacle] }));
};

/** What is nearest to a yes says what to do next: a question that waits comes before an old no. */
const consentObstacle = (states: readonly ConsentState[]): Obstacle | null => {
  if (states.includes('yes')) return null;
  if (states.includes('ask_someone')) return 'consent-ask-someone';
  if (states.includes('unanswered')) return 'consent-unanswered';
  // A question that was taken back was never hers to answer.
  const [newest] = states.filter((state) => state !== 'taken_back');
  if (newest === 'no') return 'consent-no';
  if (newest === 'withdrawn') return 'consent-withdrawn';
  return newest === 'expired' ? 'consent-expired' : 'consent-not-asked';
};
