import type { DoorGroup, Locale, MatchLabels } from '@stegvis/matching';
import { changeText } from '../words/change-text';
import { Door } from './match-list.types';

/** Groups of doors as acts; a group of two changes is two acts joined. */
export const toDoors = (groups: readonly DoorGroup[], locale: Locale, labels: MatchLabels): Door[] =>
  groups.flatMap((group) => {
    const [door] = group.doors;
    const [part] = group.parts;
    if (!door || !part) return [];
    const texts = group.parts.flatMap(({ code, subject, changedBy }) => {
      const failure = door.failures.find((f) => f.code === code && f.subject === subject);
      return failure ? [changeText(failure, changedBy, locale, labels)] : [];
    });
    const text = texts
      .map((t, i) => (i === 0 ? t : t.charAt(0).toLowerCase() + t.slice(1)))
      .join(locale === 'sv' ? ' och ' : ' and ');
    return [Object.assign(new Door(), { text, changedBy: part.changedBy, opens: group.count })];
  });
