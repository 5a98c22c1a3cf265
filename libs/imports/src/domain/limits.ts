/** What a file may hold. An upload is refused beyond this before anything of it is kept (security G8). */
export const IMPORT_LIMITS = {
  /** Bytes as they are sent. */
  file: 2_000_000,
  /** Bytes of a workbook when it is unpacked, all its parts together. */
  unpacked: 20_000_000,
  /** Parts of a workbook. */
  parts: 200,
  rows: 2000,
  columns: 60,
  /** Characters of one cell. */
  cell: 2000,
} as const;

/** Minutes in which the address for a file takes one. */
export const UPLOAD_MINUTES = 15;

/** Days from when a file was sent in, in which its import can be undone; what is kept of it is kept as long. */
export const UNDO_DAYS = 14;
