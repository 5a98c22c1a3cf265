import { RuleError } from '@stegvis/platform';

/** What is decided about a request for erasure. */
export const ERASURE_OUTCOMES = ['part', 'all', 'refused'] as const;
export type ErasureOutcome = (typeof ERASURE_OUTCOMES)[number];

/** What the decision rests on. */
export const ERASURE_GROUNDS = ['case_file_kept', 'archive_exception', 'registered_by_mistake'] as const;
export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/**
 * A case file of the social services is thinned by law and not erased on request: what is not of it may go, all
 * of it only when there should have been none. An archive exception stops every removal, and is the ground exactly while it
 * holds. The ground is said by who decides: it is never made up from the outcome.
 * @throws RuleError.
 */
export const checkErasureOutcome = (
  outcome: ErasureOutcome,
  ground: ErasureGround,
  preserved: boolean,
): void => {
  if (preserved && outcome !== 'refused') throw new RuleError('R-070', 'archive-exception');
  if ((outcome === 'all') !== (ground === 'registered_by_mistake'))
    throw new RuleError('R-067', 'case-file-kept');
  if ((ground === 'archive_exception') !== preserved)
    throw new RuleError('R-070', preserved ? 'archive-exception' : 'no-archive-exception');
};
