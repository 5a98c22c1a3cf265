/** What is proposed or decided, in words. */
export const outcomeWord = {
  part: 'erasures.part',
  all: 'erasures.all',
  refused: 'erasures.refused',
} as const;

/** What a decision rests on, in words. */
export const groundWord = {
  case_file_kept: 'erasures.groundCaseFile',
  archive_exception: 'erasures.groundArchive',
  registered_by_mistake: 'erasures.groundMistake',
} as const;
