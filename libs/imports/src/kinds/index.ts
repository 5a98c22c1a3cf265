import type { ImportKind, KindOfImport } from './kind';
import { organisationsKind } from './organisations';
import { participantsKind } from './participants';

/** Every kind of file that can be brought in. */
export const KINDS: Readonly<Record<ImportKind, KindOfImport>> = {
  organisations: organisationsKind,
  participants: participantsKind,
};
