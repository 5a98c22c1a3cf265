/** What is proposed or decided, in words. */
export const outcomeWord = {
  part: 'erasures.part',
  all: 'erasures.all',
  refused: 'erasures.refused',
} as const;
