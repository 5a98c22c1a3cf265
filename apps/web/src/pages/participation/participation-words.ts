import type { ParticipationChange, ParticipationGround, ParticipationState } from '../../gql/graphql';
import type { PlainKey, useTranslation } from '../../i18n/use-translation';
import { lastDayOf } from './days';

type Translation = Pick<ReturnType<typeof useTranslation>, 't' | 'format'>;

export const groundWord: Readonly<Record<ParticipationGround, PlainKey>> = {
  lss_decision: 'participation.lss',
  school_track: 'participation.school',
};

export const changeWord: Readonly<Record<ParticipationChange, PlainKey>> = {
  recorded: 'participation.recorded',
  corrected: 'participation.corrected',
  ended: 'participation.ended',
  mistaken: 'participation.mistaken',
};

export type Standing = Readonly<{
  state: ParticipationState;
  beginsOn: string | null;
  endsOn: string | null;
  stepConflict: boolean;
}>;

/** True when somebody should look at the decision: it is missing, over, ends soon, or the step speaks against it. */
export const isDue = ({ state, stepConflict }: Standing): boolean => state !== 'active' || stepConflict;

/** How the right stands, in a few words for staff. */
export const standingLine = (of: Standing, { t, format }: Translation): string => {
  const last = of.endsOn ? format.shortDate(lastDayOf(of.endsOn)) : '';
  const first = of.beginsOn ? format.shortDate(of.beginsOn) : '';
  if (of.state === 'none') return t('participation.none');
  if (of.state === 'not_begun') return t('participation.notBegun', { date: first });
  if (of.state === 'ended') return t('participation.over', { date: last });
  if (of.state === 'ending') return t('participation.ending', { date: last });
  return last ? t('participation.until', { date: last }) : t('participation.open');
};
