import type { CatalogueSnapshot } from '@stegvis/catalogue';
import type { Database, FieldError, KeyRing, MemberActor, Role } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export const IMPORT_KINDS = ['organisations', 'participants'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A field that a column can fill. */
export interface FieldOfKind {
  readonly code: string;
  readonly required: boolean;
  /** Message that says what it means when no column is chosen for it, where that must be known. */
  readonly leftOut?: string;
  /** Words that a column with it is known by, in any letters. */
  readonly headings: readonly string[];
}

/** What a row means for the operations: its text by field, and ids of its own, so that it is done once. */
export interface RowToBring {
  readonly importId: string;
  readonly number: number;
  readonly text: (field: string) => string;
}

/** Things of other rooms that a row made, by what they are; nothing is in it when all was there already. */
export interface Made {
  readonly organisationId?: string;
  readonly workplaceId?: string;
  /** A person is registered. Nothing kept of the import says who. */
  readonly registered?: true;
}

/** What a row came to: what it made, and what the reader should know of it. */
export interface RowOutcome {
  readonly made: Made;
  readonly notes: readonly FieldError[];
}

/** What the background brings to the rows: keys of the service, a setting, and the lists that are in force. */
export interface Ground {
  readonly keys: KeyRing;
  /** Whole years from which no case is opened. */
  readonly upperAge: number;
  readonly catalogue: (transaction: EntityManager) => Promise<CatalogueSnapshot>;
}

/** What every kind works with; all of it happens in the caller's transaction, as she whose import it is. */
export interface RowWork {
  readonly database: Database;
  readonly transaction: EntityManager;
  readonly actor: MemberActor;
  readonly ground: Ground;
  /** Participants whom a row that is refused was held against, for the access log. */
  readonly seen: Set<string>;
}

/** One kind of file: who may bring it in, what its columns mean, and which operations of which room a row calls. */
export interface KindOfImport {
  readonly kind: ImportKind;
  /** Those who may do by hand what a row does. */
  readonly roles: readonly Role[];
  readonly fields: readonly FieldOfKind[];
  /** Does what the row says. @throws an expected error, whose fields are fields of the kind, when it is refused. */
  readonly bringIn: (work: RowWork, row: RowToBring) => Promise<RowOutcome>;
  /** Takes back what a row made; null where nothing is. @throws ConflictError when it has been changed or is used since. */
  readonly takeBack: ((work: RowWork, made: Made) => Promise<void>) | null;
}
