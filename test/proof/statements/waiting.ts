/**
 * Why a statement has no test yet, or what of it a test does not reach yet. A line goes away when its reason does.
 */
export const WAITING: Readonly<Record<string, string>> = {
  A5: 'placements are not built yet',
  M7: 'the engine is configured by the operator; the image is not started in tests',
  M9: 'no type for outsiders holds a distance or a place of hers yet',
  R5: 'statistics are not built yet',
  G6: 'there is no live channel yet',
  G8: 'files are not built yet',
};
