import type { SuggestionAnswer } from './profile-kinds';

/** A participant as lists show her. */
export interface ParticipantRowData {
  readonly id: string;
  /** Her name is not in the row (security P2). */
  readonly protected: boolean;
  readonly givenName: string;
  readonly familyName: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly step: string | null;
  readonly wantsSuggestions: SuggestionAnswer;
  /** Up to three areas that interest her most and that she has not excluded. */
  readonly topAreas: readonly string[];
  readonly abilitiesAssessed: number;
  readonly abilitiesTotal: number;
  readonly suggestionsWaiting: number;
  readonly lastChangedAt: Date;
}
