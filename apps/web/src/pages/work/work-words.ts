import type { IconName } from '../../design';
import type { WorkKind, WorkLineFragment } from '../../gql/graphql';
import type { Translate } from '../../i18n/use-translation';

export const GROUPS = [
  'answers',
  'proposals',
  'visits',
  'followUps',
  'persons',
  'openings',
  'funding',
  'review',
] as const;
export type WorkGroup = (typeof GROUPS)[number];

export const groupOf: Readonly<Record<WorkKind, WorkGroup>> = {
  consent_question: 'answers',
  proposal_question: 'answers',
  own_view: 'answers',
  correction: 'answers',
  look_question: 'answers',
  proposal_to_answer: 'proposals',
  proposal_asked: 'proposals',
  proposal_presented: 'proposals',
  proposal_silent: 'proposals',
  no_proposal: 'proposals',
  agreement_to_send: 'visits',
  agreement_to_approve: 'visits',
  agreement_not_now: 'visits',
  agreement_wonder: 'answers',
  agreement_at_workplace: 'visits',
  visit_to_book: 'visits',
  visit_coming: 'visits',
  visit_result: 'visits',
  visit_at_workplace: 'visits',
  follow_up_call: 'followUps',
  follow_up_gap: 'followUps',
  follow_up_silent: 'followUps',
  follow_up_due: 'followUps',
  call_off_to_decide: 'funding',
  call_off_asked: 'funding',
  carved_to_fund: 'openings',
  consent_ends: 'persons',
  protection_unknown: 'persons',
  participation_ends: 'persons',
  support_missing: 'persons',
  supporter_leaves: 'persons',
  support_contact: 'persons',
  wording: 'persons',
  erasure_to_propose: 'persons',
  opening_current: 'openings',
  employer_contact: 'openings',
  opening_draft: 'openings',
  opening_ends: 'openings',
  partiality: 'review',
  log_review: 'review',
  erasure_to_decide: 'review',
};

export const iconOf: Readonly<Record<WorkGroup, IconName>> = {
  answers: 'chat-text',
  proposals: 'handshake',
  persons: 'user',
  visits: 'calendar-blank',
  followUps: 'clock',
  openings: 'briefcase',
  funding: 'archive',
  review: 'shield-check',
};

/** Why the line is there, in a sentence. */
export const whyOf = (t: Translate, { kind, about }: WorkLineFragment): string => {
  const named = { about: about || t('work.somePlace') };
  switch (kind) {
    case 'consent_question':
    case 'proposal_question':
    case 'proposal_asked':
    case 'proposal_presented':
    case 'proposal_silent':
    case 'agreement_to_send':
    case 'agreement_to_approve':
    case 'agreement_not_now':
    case 'agreement_wonder':
    case 'visit_to_book':
    case 'visit_coming':
    case 'visit_result':
    case 'follow_up_call':
    case 'follow_up_gap':
    case 'follow_up_silent':
    case 'follow_up_due':
    case 'consent_ends':
      return t(`work.why.${kind}`, named);
    default:
      return t(`work.why.${kind}`);
  }
};

/** What stands first on the line: whom it is about, or what, or the sentence itself. */
export const whatOf = (t: Translate, line: WorkLineFragment): string =>
  line.participant?.name || line.about || whyOf(t, line);
