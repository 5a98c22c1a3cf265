import type { Messages } from '../message';

/** Written easy from the start, as `calm.*` is. */
export const looksSv = {
  'looks.menu': 'Vem har tittat?',
  'looks.title': 'Vem har tittat på mina sidor?',
  'looks.lead': 'Här ser du vem som har tittat, när och varför. Dina egna besök visas inte.',
  'looks.none': 'Ingen har tittat än.',
  'looks.noneWhy': 'När någon tittar på dina sidor ser du det här.',
  'looks.atUnit': '{role} på {unit}',
  'looks.page': 'Läste din sida.',
  'looks.list': 'Såg dig i en lista.',
  'looks.places': 'Letade efter platser till dig.',
  'looks.wrote': 'Skrev på din sida.',
  'looks.helpers': 'Ändrade vem som hjälper dig.',
  'looks.signedIn': 'Hjälpte dig att logga in.',
  'looks.other': 'Tittade på något annat om dig.',
  'looks.whyAssigned': 'Fick titta för att hjälpa dig.',
  'looks.whyConsent': 'Fick titta för att du sa ja.',
  'looks.whyJointMapping': 'Fick titta för att du sa ja till ett gemensamt möte om vad du kan och vill.',
  'looks.whyMeasure': 'Fick titta för att du sa ja till en insats som kan leda till jobb.',
  'looks.whyEmergency': 'Öppnade din sida i en nödsituation. Det granskas alltid.',
  'looks.whyOther': 'Fick titta i sitt arbete.',
  'looks.times': { one: '{n} gång.', other: '{n} gånger.' },
  'looks.showName': 'Visa namn',
  'looks.showNameOf': 'Visa namn på {who}, {day}',
  'looks.nameFailed': 'Namnet gick inte att hämta. Försök igen.',
  'looks.more': 'Visa äldre',
} as const satisfies Messages;
