import type { RoundFactsFragment } from '../../gql/graphql';

/**
 * Lines that the reader may ask money of: a department for its employments, the holder for its own work too. A coordinator
 * has no openings of her own, so no employments.
 */
export const linesToAsk = (
  { lines, holds }: RoundFactsFragment,
  coordinator: boolean,
): RoundFactsFragment['lines'] =>
  lines.filter(
    ({ purpose, grantedKr }) => grantedKr != null && (purpose === 'employment' ? !coordinator : holds),
  );
