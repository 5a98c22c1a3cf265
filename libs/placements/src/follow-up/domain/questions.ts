/** The three questions, the same to both: the tasks, being there together, and the help. */
export const FOLLOW_UP_QUESTIONS = ['tasks', 'together', 'support'] as const;
export type FollowUpQuestion = (typeof FOLLOW_UP_QUESTIONS)[number];

/** What the participant may say to each: a face, that she does not know, or nothing. Neither of the last two is low. */
export const HER_FOLLOW_UP_ANSWERS = ['good', 'so_so', 'bad', 'dont_know', 'skipped'] as const;
export type HerFollowUpAnswer = (typeof HER_FOLLOW_UP_ANSWERS)[number];

/** Who can take part in a follow-up. */
export const TAKING_PART = [
  'participant',
  'supervisor',
  'job_consultant',
  'workplace',
  'fk',
  'af',
  'asf',
  'representative',
  'someone_else',
] as const;
export type TakingPart = (typeof TAKING_PART)[number];

/** Why staff are to talk with both: they want a call, they are apart, one is unhappy, or nobody answered in time. */
export const FOLLOW_UP_GAPS = ['call_me', 'apart', 'unhappy', 'silent'] as const;
export type FollowUpGap = (typeof FOLLOW_UP_GAPS)[number];
