import type { RetentionRuleCode } from './retention-rules';

/** Classes of security.md §2; `account`: sign-in and sessions; `reference`: lists; `technical`: ids and times alone. */
export type StoredClass =
  | 'C0'
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'C5'
  | 'C6'
  | 'C7'
  | 'C8'
  | 'C9'
  | 'C10'
  | 'account'
  | 'reference'
  | 'technical';

/** Who answers for the rows: the committee or private provider of a secrecy domain, or the municipality. */
export type Controller = 'domain' | 'municipality';

/**
 * How rows belong to a participant: by her own id, by her membership, her account, by the text `m:<membership>` of an
 * actor, by the e-mail address of her account, or because they only mention her id.
 */
export type PersonLink = 'participant' | 'membership' | 'account' | 'actor' | 'address';

/** What one table holds, who answers for it, how long it is kept, and from when the time is counted (security R1). */
export interface Retention {
  readonly holds: readonly StoredClass[];
  readonly controller: Controller;
  readonly rule: RetentionRuleCode;
  /** From when the time of the rule is counted, in words. */
  readonly from: string;
  /** The same in SQL over the row `t`: an instant, or null while the time has not begun. With it rows are thinned one by one. */
  readonly over?: string;
  /** SQL over the row `t` that gives the code of the municipality whose time holds; the default time without it. */
  readonly municipality?: string;
  /** Its key, where retention may read single columns alone and so not the place of a row. */
  readonly key?: string;
  readonly person?: {
    readonly by: PersonLink;
    readonly column: string;
    /** SQL over `t`: when this row says something of the person, as a note does; her case is kept from the newest of these. */
    readonly noted?: string;
    /**
     * What a request for erasure removes although her case file stays: SQL over `t`, or `true` for every row.
     * Left out, the rows belong to the case file and go with it alone.
     */
    readonly onRequest?: string;
  };
}

export interface TableRetention extends Retention {
  readonly table: string;
}

/** The declarations of a room, one line for each of its tables: `{ sessions: { holds: ['account'], … } }`. */
export const declareRetention = (tables: Readonly<Record<string, Retention>>): readonly TableRetention[] =>
  Object.entries(tables).map(([table, retention]) => ({ table, ...retention }));

/** Reference data, the one kind that is nobody's and everybody's. */
export const REFERENCE: Retention = {
  holds: ['reference'],
  controller: 'municipality',
  rule: 'reference',
  from: 'its replacement by a newer version',
};
