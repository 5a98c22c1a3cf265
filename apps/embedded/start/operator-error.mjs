/** An error whose message alone is shown: one sentence that says what to do. */
export function operatorError(message) {
  return Object.assign(new Error(message), { operator: true });
}
