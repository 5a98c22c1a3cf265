/** A fault in the reference data, said so that its author can go straight to the place. */
export class CatalogueProblem extends Error {
  constructor(
    readonly file: string,
    readonly entry: string | null,
    readonly field: string | null,
    readonly reason: string,
  ) {
    super([file, entry, field].filter((part) => part !== null && part !== '').join(' › ') + `: ${reason}`);
    this.name = 'CatalogueProblem';
  }
}
