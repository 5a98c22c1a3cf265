import { createContext, useContext } from 'react';
import type { Saving } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import type { Problem } from '../../data/problems';
import type { FragmentType } from '../../gql';
import type { ParticipantProfileFragment, RatingSource, ValueKind } from '../../gql/graphql';
import type { ParticipantProfile } from './participant-documents';
import type { ProfileValue, Saying } from './profile-value';

/** The thing whose history stands open. */
export type HistoryOf = Readonly<{ kind: ValueKind; code: string; name: string }>;

/** What every tab of the person page works with. */
export type Profile = Readonly<{
  participant: ParticipantProfileFragment;
  words: CatalogueWords;
  /** The confirmed value in force; null when nothing was said. */
  value: (kind: ValueKind, code: string) => ProfileValue | null;
  /** What the screen shows: what was just chosen, else the value in force. */
  shown: (kind: ValueKind, code: string) => Saying | null;
  fault: (kind: ValueKind, code: string) => string | undefined;
  /** Autosave of one statement; `now` without the pause that scales have. */
  record: (kind: ValueKind, code: string, saying: Saying, name: string, now?: boolean) => void;
  /** Says one statement and waits for the answer: for a form with its own button. */
  recordNow: (kind: ValueKind, code: string, saying: Saying, name: string) => Promise<Problem | null>;
  source: RatingSource;
  setSource: (source: RatingSource) => void;
  openHistory: (of: HistoryOf) => void;
  /** Takes over the participant that a mutation answered with. */
  onAnswer: (participant: FragmentType<typeof ParticipantProfile>) => void;
  setSaving: (saving: Saving) => void;
}>;

export const ProfileContext = createContext<Profile | null>(null);

/** Only inside the person page; throws elsewhere. */
export function useProfile(): Profile {
  const profile = useContext(ProfileContext);
  if (!profile) throw new Error('useProfile is for the person page');
  return profile;
}
