import { isId } from '@stegvis/platform';

/** What somebody can have to do, and whether it answers a person who waits for a word. */
export const WORK_KINDS = {
  consent_question: 'answer',
  proposal_question: 'answer',
  own_view: 'answer',
  correction: 'answer',
  look_question: 'answer',
  proposal_to_answer: 'answer',
  opening_current: 'answer',
  call_off_to_decide: 'answer',
  proposal_asked: 'act',
  proposal_presented: 'act',
  agreement_to_approve: 'answer',
  agreement_wonder: 'answer',
  agreement_at_workplace: 'answer',
  visit_to_book: 'answer',
  proposal_silent: 'act',
  agreement_not_now: 'act',
  agreement_to_send: 'act',
  visit_coming: 'act',
  visit_result: 'act',
  visit_at_workplace: 'act',
  follow_up_call: 'answer',
  follow_up_gap: 'answer',
  follow_up_silent: 'act',
  follow_up_due: 'act',
  call_off_asked: 'act',
  carved_to_fund: 'act',
  consent_ends: 'act',
  protection_unknown: 'act',
  participation_ends: 'act',
  support_missing: 'act',
  supporter_leaves: 'act',
  support_contact: 'act',
  wording: 'act',
  no_proposal: 'act',
  partiality: 'act',
  log_review: 'act',
  employer_contact: 'act',
  opening_draft: 'act',
  opening_ends: 'act',
  erasure_to_propose: 'act',
  erasure_to_decide: 'act',
} as const satisfies Readonly<Record<string, 'answer' | 'act'>>;

export type WorkKind = keyof typeof WORK_KINDS;

export const isWorkKind = (code: string): code is WorkKind => Object.hasOwn(WORK_KINDS, code);

/** Whether a text can be the id of a line: its kind and the id of what it is about. */
export const isWorkId = (text: string): boolean => {
  const [kind = '', subject = '', ...more] = text.split('.');
  return isWorkKind(kind) && isId(subject) && more.length === 0;
};
