/** A file as rows of text: what stands in its first line of headings, and every line below that holds anything. */
export interface FileTable {
  readonly headings: readonly string[];
  /** As many cells as there are headings; `line` is where it stands in the file, from 1. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}
