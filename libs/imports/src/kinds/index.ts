import type { ImportKind, KindOfImport } from './kind';
import { organisationsKind } from './organisations';

/** Every kind of file that can be brought in. */
export const KINDS: Readonly<Record<ImportKind, KindOfImport>> = { organisations: organisationsKind };
