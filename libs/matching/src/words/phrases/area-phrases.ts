interface Pair {
  readonly sv: string;
  readonly en: string;
}

/** After *vill* / *want to*: what one does in an interest area. Others become "arbeta med" and the label. */
export const AREA_PHRASES: Readonly<Record<string, Pair>> = {
  it: { sv: 'arbeta med datorer', en: 'work with computers' },
  media: { sv: 'arbeta med bild och film', en: 'work with images and film' },
  second_hand: { sv: 'arbeta med second hand', en: 'work with second hand' },
  warehouse_packing: { sv: 'arbeta på lager', en: 'work in a warehouse' },
  library: { sv: 'arbeta på bibliotek', en: 'work in a library' },
  archive: { sv: 'arbeta med papper och arkiv', en: 'work with papers and archives' },
  kitchen_meals: { sv: 'arbeta i kök', en: 'work in a kitchen' },
  cafe_service: { sv: 'arbeta på kafé', en: 'work in a café' },
  pool_sports: { sv: 'arbeta med bad och idrott', en: 'work with pools and sports' },
  preschool: { sv: 'arbeta på förskola', en: 'work in a preschool' },
  caretaking: { sv: 'arbeta som vaktmästare', en: 'work as a caretaker' },
  office_hr: { sv: 'arbeta på kontor', en: 'work in an office' },
  reception: { sv: 'arbeta i reception', en: 'work in a reception' },
  retail: { sv: 'arbeta i butik', en: 'work in a shop' },
  gardening_parks: { sv: 'arbeta i trädgård och park', en: 'work in gardens and parks' },
  animals: { sv: 'arbeta med djur', en: 'work with animals' },
  crafts_creative: { sv: 'arbeta med hantverk', en: 'work with crafts' },
  textile_laundry: { sv: 'arbeta med tvätt och textil', en: 'work with laundry and textiles' },
  vehicles_bicycles: { sv: 'arbeta med fordon och cyklar', en: 'work with vehicles and bicycles' },
  cleaning: { sv: 'arbeta med städning', en: 'work with cleaning' },
  reuse_recycling: { sv: 'arbeta med återbruk', en: 'work with reuse' },
  assembly: { sv: 'arbeta med montering', en: 'work with assembly' },
  care_support: { sv: 'arbeta med vård och omsorg', en: 'work with care' },
  culture_events: { sv: 'arbeta med kultur', en: 'work with culture' },
};

/** An access need that the place meets, as an easy-read sentence. */
export const ACCESS_PHRASES: Readonly<Record<string, Pair>> = {
  step_free_access: { sv: 'Det finns inga trappor här.', en: 'There are no stairs here.' },
  accessible_toilet: { sv: 'Det finns en tillgänglig toalett.', en: 'There is an accessible toilet.' },
  quiet_room: { sv: 'Det finns ett rum att gå undan till.', en: 'There is a quiet room to go to.' },
  picture_instructions: {
    sv: 'Du får bilder som visar uppgiften.',
    en: 'You get pictures that show the task.',
  },
  easy_language: { sv: 'Texterna här är lättlästa.', en: 'The texts here are easy to read.' },
  named_supervisor: { sv: 'Du har en fast handledare här.', en: 'You have a supervisor of your own.' },
  supervisor_same_room: { sv: 'Handledaren är i samma rum.', en: 'The supervisor is in the same room.' },
  flexible_start: {
    sv: 'Du kan börja dagen på olika tider.',
    en: 'You can start the day at different times.',
  },
  short_shifts: { sv: 'Du kan arbeta korta pass.', en: 'You can work short shifts.' },
  fixed_schedule: { sv: 'Du har samma schema varje vecka.', en: 'You have the same schedule every week.' },
  own_workstation: { sv: 'Du har en egen arbetsplats här.', en: 'You have your own workstation here.' },
  public_transport: { sv: 'Buss eller tåg stannar nära.', en: 'The bus or train stops nearby.' },
  sign_language_support: {
    sv: 'Det finns stöd för teckenspråk eller tecken.',
    en: 'There is support for signing.',
  },
  allergy_safe: {
    sv: 'Här finns inget du är allergisk mot.',
    en: 'There is nothing here you are allergic to.',
  },
};
