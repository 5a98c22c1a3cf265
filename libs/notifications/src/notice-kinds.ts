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
] as const;

/** Their codes, as input is held against them. */
export const KNOWN_NOTICE_KINDS: ReadonlySet<string> = new Set(NOTICE_KINDS);
