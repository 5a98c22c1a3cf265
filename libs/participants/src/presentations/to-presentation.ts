import { type Language, messageText } from '@stegvis/platform';
import { CandidatePresentation, PresentationState, PresentationVersionType } from './presentation.types';
import type { DisclosedRow } from './read-disclosed';
import type { PresentationPair, PresentationVersion } from './read-presentations';

/** By whitelist: what is not named here cannot reach an outsider. */
export const toCandidatePresentation = (row: DisclosedRow, language: Language): CandidatePresentation =>
  Object.assign(new CandidatePresentation(), {
    id: row.handle,
    shownName: row.shownName,
    interests: row.interests,
    skills: row.skills,
    needs: row.needs,
    purpose: row.purpose,
    purposeText: messageText(language, `consent-purpose-${row.purpose}-full`),
    validTo: row.validTo,
  });

const toVersion = (row: PresentationVersion): PresentationVersionType =>
  Object.assign(new PresentationVersionType(), {
    id: row.id,
    shownName: row.shownName,
    interests: row.interests,
    skills: row.skills,
    needs: row.needs,
    writtenBy: row.writtenByName,
    writtenAt: row.writtenAt,
    approvedAt: row.approvedAt,
  });

export const toPresentationState = (pair: PresentationPair | null): PresentationState =>
  Object.assign(new PresentationState(), {
    shown: pair?.shown ? toVersion(pair.shown) : null,
    waiting: pair?.newest && pair.newest.id !== pair.shown?.id ? toVersion(pair.newest) : null,
  });
