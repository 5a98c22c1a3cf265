/** How an access need is spoken of. */
export interface AccessPhrase {
  /** Easy-read sentences: the place has it, the place lacks it. */
  readonly met: string;
  readonly missing: string;
  /** After *kan ordna* / *can arrange*. */
  readonly thing: string;
}

const access = (met: string, missing: string, thing: string): AccessPhrase => ({ met, missing, thing });

/** Own words for the catalogue's 14 access needs; others are spoken of by their label. */
export const ACCESS_PHRASES: Readonly<Record<string, Readonly<Record<'sv' | 'en', AccessPhrase>>>> = {
  step_free_access: {
    sv: access('Det finns inga trappor här.', 'Det kan finnas trappor här.', 'en väg utan trappor'),
    en: access('There are no stairs here.', 'There may be stairs here.', 'a way without stairs'),
  },
  accessible_toilet: {
    sv: access(
      'Det finns en tillgänglig toalett.',
      'Det finns ingen tillgänglig toalett här.',
      'en tillgänglig toalett',
    ),
    en: access(
      'There is an accessible toilet.',
      'There is no accessible toilet here.',
      'an accessible toilet',
    ),
  },
  quiet_room: {
    sv: access(
      'Det finns ett rum att gå undan till.',
      'Det finns inget rum att gå undan till.',
      'ett rum att gå undan till',
    ),
    en: access(
      'There is a quiet room to go to.',
      'There is no quiet room to go to.',
      'a quiet room to go to',
    ),
  },
  picture_instructions: {
    sv: access(
      'Du får bilder som visar uppgiften.',
      'Det finns inga bilder som visar uppgiften.',
      'bilder som visar uppgiften',
    ),
    en: access(
      'You get pictures that show the task.',
      'There are no pictures that show the task.',
      'pictures that show the task',
    ),
  },
  easy_language: {
    sv: access('Texterna här är lättlästa.', 'Texterna här är inte lättlästa.', 'lättlästa texter'),
    en: access('The texts here are easy to read.', 'The texts here are not easy to read.', 'easy texts'),
  },
  named_supervisor: {
    sv: access(
      'Du har en fast handledare här.',
      'Det finns ingen fast handledare här.',
      'en fast handledare',
    ),
    en: access(
      'You have a supervisor of your own.',
      'You have no supervisor of your own here.',
      'a supervisor of your own',
    ),
  },
  supervisor_same_room: {
    sv: access(
      'Handledaren är i samma rum.',
      'Handledaren är inte i samma rum.',
      'att handledaren är i samma rum',
    ),
    en: access(
      'The supervisor is in the same room.',
      'The supervisor is not in the same room.',
      'a supervisor in the same room',
    ),
  },
  flexible_start: {
    sv: access(
      'Du kan börja dagen på olika tider.',
      'Du behöver börja på samma tid varje dag.',
      'att du börjar på olika tider',
    ),
    en: access(
      'You can start the day at different times.',
      'You need to start at the same time each day.',
      'different times to start',
    ),
  },
  short_shifts: {
    sv: access('Du kan arbeta korta pass.', 'Det finns inga korta pass här.', 'korta pass'),
    en: access('You can work short shifts.', 'There are no short shifts here.', 'short shifts'),
  },
  fixed_schedule: {
    sv: access(
      'Du har samma schema varje vecka.',
      'Schemat är inte likadant varje vecka.',
      'samma schema varje vecka',
    ),
    en: access(
      'You have the same schedule every week.',
      'The schedule is not the same every week.',
      'the same schedule every week',
    ),
  },
  own_workstation: {
    sv: access('Du har en egen arbetsplats här.', 'Du har ingen egen fast plats här.', 'en egen fast plats'),
    en: access(
      'You have your own workstation here.',
      'You have no workstation of your own here.',
      'a workstation of your own',
    ),
  },
  public_transport: {
    sv: access('Buss eller tåg stannar nära.', 'Det är långt till buss eller tåg.', 'hjälp med resan'),
    en: access('The bus or train stops nearby.', 'It is far to the bus or train.', 'help with the journey'),
  },
  sign_language_support: {
    sv: access(
      'Det finns stöd för teckenspråk eller tecken.',
      'Det finns inget stöd för teckenspråk eller tecken.',
      'stöd för teckenspråk eller tecken',
    ),
    en: access('There is support for signing.', 'There is no support for signing.', 'support for signing'),
  },
  allergy_safe: {
    sv: access(
      'Här finns inget du är allergisk mot.',
      'Det kan finnas något du är allergisk mot.',
      'en plats utan det du är allergisk mot',
    ),
    en: access(
      'There is nothing here you are allergic to.',
      'There may be something you are allergic to.',
      'a place without what you are allergic to',
    ),
  },
};
