type Words = { readonly sv: string; readonly en: string };

/** One list of what a room holds about a person, as she gets it in the copy of her own data (security R4, R-066, R-068). */
export interface OwnDataPart {
  readonly code: string;
  readonly heading: Words;
  /** Column of the query to its heading. */
  readonly columns: Readonly<Record<string, Words>>;
  /**
   * Rows about the participant $1, read as she herself, so that she gets what she may read and no more: the columns above
   * and `given`, true for what she gave herself (portability). Other persons are named by their role, never by name: $2 is
   * the language of the reader.
   */
  readonly sql: string;
  /** Columns of codes, which the readable page shows in words. */
  readonly coded?: readonly string[];
  /** Columns in which her own address or name stands, which are not masked. */
  readonly own?: readonly string[];
  /** Names of other persons who stand in her texts, as the column `name`; they are masked in every list. */
  readonly others?: string;
}

/** SQL that names a member by her role: `du`/`you` for the reader herself. */
export const roleInWords = (role: string, isHerself: string): string =>
  `case when ${isHerself} then case $2 when 'sv' then 'du' else 'you' end else case $2
     when 'sv' then case ${role} when 'supervisor' then 'handledare' when 'job_consultant' then 'arbetskonsulent' when 'unit_manager' then 'enhetschef'
       when 'coordinator' then 'samordnare' when 'log_reviewer' then 'loggranskare' when 'representative' then 'ställföreträdare' when 'participant' then 'du' else 'personal' end
     else case ${role} when 'supervisor' then 'supervisor' when 'job_consultant' then 'job consultant' when 'unit_manager' then 'unit manager'
       when 'coordinator' then 'coordinator' when 'log_reviewer' then 'log reviewer' when 'representative' then 'representative' when 'participant' then 'you' else 'staff' end end end`;
