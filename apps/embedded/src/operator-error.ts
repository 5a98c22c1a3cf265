/**
 * A failure whose message is one sentence for the person who runs Stegvis: what is wrong and what to do.
 * It is printed alone, without a stack; every other error is a defect and is printed in full.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
