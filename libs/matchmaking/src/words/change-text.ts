import type { Counterfactual, Failure, Locale, MatchLabels } from '@stegvis/matching';

type Maker = (label: string, failure: Failure) => string;

const hours = (quarters: number | null, locale: Locale): string =>
  ((quarters ?? 0) / 4).toLocaleString(locale === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 2 });
const kilometres = (metres: number | null, locale: Locale): string =>
  (Math.ceil((metres ?? 0) / 100) / 10).toLocaleString(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    maximumFractionDigits: 1,
  });

const DAYS = {
  sv: {
    mon: 'måndag',
    tue: 'tisdag',
    wed: 'onsdag',
    thu: 'torsdag',
    fri: 'fredag',
    sat: 'lördag',
    sun: 'söndag',
  },
  en: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
} as const;

const SV: Readonly<Record<string, { readonly surroundings: Maker; readonly person: Maker }>> = {
  travel: {
    surroundings: (_l, f) => `Ordna resan, ${kilometres(f.shortfall, 'sv')} km längre än i dag`,
    person: (_l, f) => `Resa ${kilometres(f.shortfall, 'sv')} km längre`,
  },
  hours: {
    surroundings: (_l, f) => `Börja med ${hours(f.had, 'sv')} timmar i veckan`,
    person: (_l, f) => `Arbeta ${hours(f.shortfall, 'sv')} timmar mer i veckan`,
  },
  weekdays: { surroundings: (day) => `Slippa ${day}`, person: (day) => `Arbeta också på ${day}` },
  essential: {
    surroundings: (label) => `Anpassa kravet: ${label.toLowerCase()}`,
    person: (label) => `Öva: ${label.toLowerCase()}`,
  },
  support: {
    surroundings: (_l, f) =>
      ['Ingen fast hjälp', 'Någon att fråga', 'Hjälp en stund varje dag', 'Någon nära nästan hela tiden'][
        f.needed ?? 3
      ] ?? 'Mer stöd',
    person: () => 'Klara sig med mindre stöd',
  },
  access: {
    surroundings: (label) => `Ordna: ${label.toLowerCase()}`,
    person: (label) => `Klara sig utan: ${label.toLowerCase()}`,
  },
  'time-of-day': {
    surroundings: () => 'Börja senare eller sluta tidigare',
    person: () => 'Börja tidigare eller sluta senare',
  },
  licence: {
    surroundings: (label) => `Ta bort kravet på körkort ${label}`,
    person: (label) => `Ta körkort ${label}`,
  },
  language: {
    surroundings: (label) => `Ta bort språkkravet ${label}`,
    person: (label) => `Lära sig ${label}`,
  },
};

const EN: typeof SV = {
  travel: {
    surroundings: (_l, f) => `Arrange the journey, ${kilometres(f.shortfall, 'en')} km longer than today`,
    person: (_l, f) => `Travel ${kilometres(f.shortfall, 'en')} km further`,
  },
  hours: {
    surroundings: (_l, f) => `Start with ${hours(f.had, 'en')} hours a week`,
    person: (_l, f) => `Work ${hours(f.shortfall, 'en')} hours more a week`,
  },
  weekdays: { surroundings: (day) => `Do without ${day}`, person: (day) => `Also work on ${day}` },
  essential: {
    surroundings: (label) => `Adapt the demand: ${label.toLowerCase()}`,
    person: (label) => `Practise: ${label.toLowerCase()}`,
  },
  support: {
    surroundings: (_l, f) =>
      ['No regular help', 'Someone to ask', 'Some help every day', 'Someone near nearly all the time'][
        f.needed ?? 3
      ] ?? 'More support',
    person: () => 'Manage with less support',
  },
  access: {
    surroundings: (label) => `Arrange: ${label.toLowerCase()}`,
    person: (label) => `Manage without: ${label.toLowerCase()}`,
  },
  'time-of-day': {
    surroundings: () => 'Start later or end earlier',
    person: () => 'Start earlier or end later',
  },
  licence: {
    surroundings: (label) => `Drop the demand for licence ${label}`,
    person: (label) => `Get licence ${label}`,
  },
  language: { surroundings: (label) => `Drop the demand for ${label}`, person: (label) => `Learn ${label}` },
};

const labelOf = (failure: Failure, locale: Locale, labels: MatchLabels): string => {
  const code = failure.subject ?? '';
  if (failure.code === 'weekdays') return DAYS[locale][code as keyof typeof DAYS.sv] ?? code;
  return (
    (labels.abilities[code] ??
      labels.accessNeeds[code] ??
      labels.licences?.[code] ??
      labels.languages?.[code])?.[locale] ?? code
  );
};

/** A change as an act of whoever could make it: what *Nästan* and "what would open more doors" say (ux.md `NearMiss`). */
export const changeText = (
  failure: Failure,
  changedBy: Counterfactual['changedBy'],
  locale: Locale,
  labels: MatchLabels,
): string => {
  const maker = (locale === 'sv' ? SV : EN)[failure.code];
  if (!maker) return failure.code;
  const label = labelOf(failure, locale, labels);
  return changedBy === 'participant' ? maker.person(label, failure) : maker.surroundings(label, failure);
};
