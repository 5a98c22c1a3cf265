/** Who may speak for a participant (glossary 37; FB 11:4 and 11:7, FB 6:11). The legal terms stay untranslated. */
export const REPRESENTATION_KINDS = ['god_man', 'forvaltare', 'guardian'] as const;
export type RepresentationKind = (typeof REPRESENTATION_KINDS)[number];

/**
 * What a representation covers (FB 11:4): `person` sörja för person, `rights` bevaka rätt, `property` förvalta egendom.
 * What is said about her, and answers for her, are `person`; consents and who has looked are `rights`; `property` opens
 * no more than her name.
 */
export const REPRESENTATION_SCOPES = ['person', 'rights', 'property'] as const;
export type RepresentationScope = (typeof REPRESENTATION_SCOPES)[number];
