/** What is added to a key, and how long the window of the key lasts. */
export interface Addition {
  readonly key: string;
  readonly amount: number;
  readonly windowSeconds: number;
}

/** What a key has used of its window, and what is left of it. */
export interface Used {
  readonly key: string;
  readonly amount: number;
  readonly secondsLeft: number;
}

/** Adds to keys, each of which occurs once, and tells what they are now. A window begins with the first that is counted. */
export interface RateStore {
  add(additions: readonly Addition[]): Promise<readonly Used[]>;
}
