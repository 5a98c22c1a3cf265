/** Who does something to an opening; without a membership when she has no account. */
export interface Author {
  readonly membershipId: string | null;
  readonly name: string;
}
