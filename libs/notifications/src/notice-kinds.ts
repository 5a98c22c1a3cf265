/** What somebody can be told of about a proposal, and who: it decides the words and where the notice leads. */
export const PROPOSAL_NOTICES = {
  'proposal-asked': 'herself',
  'proposal-reminder': 'herself',
  'proposal-welcome': 'herself',
  'proposal-not-this': 'herself',
  'proposal-filled': 'herself',
  'proposal-gone': 'herself',
  'proposal-over': 'herself',
  'proposal-said-for-you': 'herself',
  'proposal-made': 'staff',
  'proposal-yes': 'staff',
  'proposal-maybe': 'staff',
  'proposal-ask-someone': 'staff',
  'proposal-no': 'staff',
  'proposal-accepted': 'staff',
  'proposal-turned-down': 'staff',
  'proposal-seat-filled': 'staff',
  'proposal-closed': 'staff',
  'proposal-unanswered': 'staff',
  'proposal-talk': 'staff',
  'proposal-waits': 'staff',
  'proposal-silent': 'staff',
  'proposal-nobody': 'manager',
} as const;
export type ProposalNotice = keyof typeof PROPOSAL_NOTICES;

/** What somebody can be told of about an agreement, and who. */
export const AGREEMENT_NOTICES = {
  'agreement-sent': 'herself',
  'agreement-said-for-you': 'herself',
  'agreement-done': 'herself',
  'agreement-agreed': 'staff',
  'agreement-yes': 'staff',
  'agreement-not-now': 'staff',
  'agreement-wonder': 'staff',
} as const;
export type AgreementNotice = keyof typeof AGREEMENT_NOTICES;

/** What somebody can be told of. */
export const NOTICE_KINDS = [
  'opening-suits',
  'opening-gone',
  'consent-asked',
  'consent-answered',
  'consent-question',
  'consent-withdrawn',
  'helper',
  'review-question',
  'look-question-late',
  'emergency',
  ...(Object.keys(PROPOSAL_NOTICES) as ProposalNotice[]),
  ...(Object.keys(AGREEMENT_NOTICES) as AgreementNotice[]),
] as const;

/** Their codes, as input is held against them. */
export const KNOWN_NOTICE_KINDS: ReadonlySet<string> = new Set(NOTICE_KINDS);

/** Whether a kind of notice is about a proposal. */
export const isProposalNotice = (kind: string): kind is ProposalNotice =>
  Object.hasOwn(PROPOSAL_NOTICES, kind);

/** Whether a kind of notice is about an agreement. */
export const isAgreementNotice = (kind: string): kind is AgreementNotice =>
  Object.hasOwn(AGREEMENT_NOTICES, kind);
