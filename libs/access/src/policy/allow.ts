import { SetMetadata } from '@nestjs/common';
import type { Role } from '@stegvis/platform';

/** Classes of data of security.md §2 that an operation hands out or writes. */
export type DataClass =
  'C0' | 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C8' | 'C9' | 'C10' | 'account' | 'reference';

/**
 * The relation that must hold between the actor and what the operation is about, checked on the record by row-level
 * security and by the operation: `none` needs nothing but the role; `mail-link` the secret of a link that a mail carried,
 * which answers one question and opens nothing else (E4).
 */
export type Relation =
  | 'none'
  | 'self'
  | 'represented'
  | 'assigned'
  | 'unit'
  | 'own-organisation'
  | 'municipality'
  | 'domain'
  | 'break-glass'
  | 'consented'
  | 'mail-link';

export interface Permission {
  /** Stable name, `room.verb-noun`. */
  readonly operation: string;
  /** Who may call it. `anyone` includes those who are not signed in. */
  readonly roles: readonly Role[] | 'anyone' | 'signed-in';
  readonly relation: Relation | Readonly<Partial<Record<Role, Relation>>>;
  readonly dataClasses: readonly DataClass[];
}

export const PERMISSION = Symbol('stegvis:permission');

/** Declares who may call a query or mutation. An operation without it stops the process at start (security A1). */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(PERMISSION, permission);
