/** How somebody was in touch with an employer. */
export const CONTACT_KINDS = ['phone', 'mail', 'visit', 'met'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What came of it, one tap. */
export const CONTACT_OUTCOMES = ['talked', 'interested', 'not_now', 'no_answer', 'asked_to_wait'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** Why somebody is in touch although the employer has been asked enough. */
export const OVER_REASONS = ['they_asked', 'agreed_before', 'ongoing_placement', 'other'] as const;
export type OverReason = (typeof OVER_REASONS)[number];

/** Contacts a month that an employer meets when nothing else is agreed with it, whoever of the municipality makes them. */
export const USUAL_LIMIT = 4;

/** The most that a limit may be set to. */
export const MOST_A_MONTH = 50;
