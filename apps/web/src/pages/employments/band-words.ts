import type { NeedBand } from '../../gql/graphql';
import type { PlainKey } from '../../i18n/use-translation';

/** A band of the need meter in words; null is an answer that the day has not left. */
export const bandWord = (band: NeedBand | null | undefined): PlainKey =>
  band ? (`meter.${band}` as const) : 'carving.bandTomorrow';
