/** What somebody looked at, so coarse that a sentence can say it. */
export const LOOK_KINDS = [
  'page',
  'number',
  'list',
  'presentation',
  'places',
  'wrote',
  'helpers',
  'signed_in',
  'other',
] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

/** Kind by operation; what is not here is `other`. */
export const KIND_OF_ACTIONS: Readonly<Record<string, LookKind>> = {
  'participants.read': 'page',
  'participants.read-with-reason': 'page',
  'participants.list': 'list',
  'participants.list-unit': 'list',
  'worklist.read-work': 'list',
  'participants.read-disclosed': 'presentation',
  'participants.list-disclosed': 'presentation',
  'placements.list-presented': 'presentation',
  'placements.list-presented-visits': 'presentation',
  'placements.list-placed-here': 'presentation',
  'placements.reply-to-proposal': 'presentation',
  'placements.reply-by-link': 'presentation',
  'placements.read-link': 'presentation',
  'matchmaking.list-participants-for-opening': 'list',
  'matchmaking.list-openings-for-participant': 'places',
  'matchmaking.list-nearly-for-participant': 'places',
  'matchmaking.list-declined-by-participant': 'places',
  'matchmaking.read-match': 'places',
  'placements.read-draft': 'places',
  'placements.propose': 'wrote',
  'placements.withdraw-proposal': 'wrote',
  'placements.book-visit': 'wrote',
  'placements.read-board': 'list',
  'placements.plan-placement': 'wrote',
  'placements.start-placement': 'wrote',
  'placements.end-placement': 'wrote',
  'placements.move-end': 'wrote',
  'pathway.change-step': 'wrote',
  'pathway.open-support': 'wrote',
  'pathway.record-contact': 'wrote',
  'pathway.hand-over-support': 'wrote',
  'pathway.close-support': 'wrote',
  'placements.change-visit': 'wrote',
  'placements.record-visit': 'wrote',
  'participants.open-personal-number': 'number',
  'rights.read-preservation': 'page',
  'participants.register': 'wrote',
  'participants.record-participation': 'wrote',
  'participants.change-participation': 'wrote',
  'participants.keep-personal-number': 'wrote',
  'participants.ask-correction': 'wrote',
  'participants.answer-correction': 'wrote',
  'participants.write-dissent': 'wrote',
  'participants.edit': 'wrote',
  'participants.record-values': 'wrote',
  'participants.answer-suggestion': 'wrote',
  'participants.assign-staff': 'helpers',
  'participants.end-assignment': 'helpers',
  'participants.start-assisted-sign-in': 'signed_in',
};

/** The kinds of some operations, each once, in the order of the list above; an operation that nobody placed is `other`. */
export const kindsOf = (actions: readonly string[]): readonly LookKind[] => {
  const found = new Set(actions.map((action) => KIND_OF_ACTIONS[action] ?? 'other'));
  return LOOK_KINDS.filter((kind) => found.has(kind));
};
