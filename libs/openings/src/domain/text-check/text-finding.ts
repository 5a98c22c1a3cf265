/** What a check of an opening's text can find. All are warnings: a person decides (R-056 and the law are elsewhere). */
export type FindingKind = 'diagnosis' | 'personal-number' | 'discriminating' | 'hard-text' | 'long-sentence';

/** Stable names of the messages, for tests and translation. */
export type FindingCode =
  | 'diagnosis_word'
  | 'personal_number'
  | 'discriminating_word'
  | 'hard_description'
  | 'hard_easy_text'
  | 'long_sentence';

export type TextField = 'title' | 'description' | 'easyText' | `tasks.${number}`;

export interface TextFinding {
  field: TextField;
  /** Place in the field as written, in UTF-16 units; `end` is the first unit after it. */
  start: number;
  end: number;
  kind: FindingKind;
  severity: 'warning';
  code: FindingCode;
  /** What was found; of a personal number only the date part, so that it is not spread by being warned of. */
  excerpt: string;
  /** In the language asked for. */
  message: string;
}
