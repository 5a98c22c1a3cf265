interface Pair {
  readonly sv: string;
  readonly en: string;
}

/** After *vill* / *want to*: what one does in an interest area. Others become "arbeta med" and the label. */
export const AREA_PHRASES: Readonly<Record<string, Pair>> = {
  it: { sv: 'arbeta med datorer', en: 'work with computers' },
  media: { sv: 'arbeta med bild och film', en: 'work with images and film' },
  second_hand: { sv: 'arbeta med second hand', en: 'work with second-hand goods' },
  warehouse_packing: { sv: 'arbeta på lager', en: 'work in a warehouse' },
  library: { sv: 'arbeta på bibliotek', en: 'work in a library' },
  archive: { sv: 'arbeta med papper och arkiv', en: 'work with papers and archives' },
  kitchen_meals: { sv: 'arbeta i kök', en: 'work in a kitchen' },
  cafe_service: { sv: 'arbeta på kafé', en: 'work in a café' },
  pool_sports: { sv: 'arbeta med bad och idrott', en: 'work with pools and sports' },
  preschool: { sv: 'arbeta på förskola', en: 'work in a preschool' },
  caretaking: { sv: 'arbeta som vaktmästare', en: 'work as a caretaker' },
  office_hr: { sv: 'arbeta på kontor', en: 'work in an office' },
  reception: { sv: 'arbeta i en reception', en: 'work at a reception desk' },
  retail: { sv: 'arbeta i butik', en: 'work in a shop' },
  gardening_parks: { sv: 'arbeta i trädgård och park', en: 'work in gardens and parks' },
  animals: { sv: 'arbeta med djur', en: 'work with animals' },
  crafts_creative: { sv: 'arbeta med hantverk', en: 'work with crafts' },
  textile_laundry: { sv: 'arbeta med tvätt och textil', en: 'work with laundry and textiles' },
  vehicles_bicycles: { sv: 'arbeta med fordon och cyklar', en: 'work with vehicles and bicycles' },
  cleaning: { sv: 'arbeta med städning', en: 'do cleaning work' },
  reuse_recycling: { sv: 'arbeta med återbruk', en: 'work with reuse and recycling' },
  assembly: { sv: 'arbeta med montering', en: 'work with assembly' },
  care_support: { sv: 'arbeta med vård och omsorg', en: 'work in care' },
  culture_events: { sv: 'arbeta med kultur och evenemang', en: 'work with culture and events' },
};
