/** A fault in a taxonomy folder, said so that the line can be found in any editor. */
export class TaxonomyProblem extends Error {
  constructor(
    readonly file: string,
    /** Line in the file, the header being 1; `null` when the fault is of the file as a whole. */
    readonly line: number | null,
    readonly column: string | null,
    readonly reason: string,
  ) {
    const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
    super(`${place.filter((part) => part !== null).join(', ')}: ${reason}`);
    this.name = 'TaxonomyProblem';
  }
}
