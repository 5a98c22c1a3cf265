import type { ProtectionKind } from '@stegvis/participants';
import type { FieldOfKind } from './kind';

/** What a column of a list of participants may hold, with the headings that case systems and people use. */
export const PARTICIPANT_FIELDS: readonly FieldOfKind[] = [
  { code: 'givenName', required: true, headings: ['Förnamn', 'Tilltalsnamn', 'Given name', 'First name'] },
  { code: 'familyName', required: true, headings: ['Efternamn', 'Family name', 'Last name', 'Surname'] },
  {
    code: 'personalNumber',
    required: false,
    headings: ['Personnummer', 'Personnr', 'Pnr', 'Samordningsnummer', 'Personal number'],
  },
  {
    code: 'protection',
    required: false,
    leftOut: 'import-protection-left-out',
    headings: [
      'Skyddade personuppgifter',
      'Skyddad identitet',
      'Skyddad',
      'Skydd',
      'Sekretess',
      'Protected identity',
    ],
  },
  { code: 'unit', required: false, headings: ['Enhet', 'Verksamhet', 'Daglig verksamhet', 'Unit'] },
  { code: 'step', required: false, headings: ['Steg', 'Nuvarande steg', 'Step'] },
  {
    code: 'wantsSuggestions',
    required: false,
    headings: ['Vill ha förslag', 'Förslag', 'Wants suggestions'],
  },
  {
    code: 'staff',
    required: false,
    headings: ['Handledare', 'Arbetskonsulent', 'Ansvarig', 'Kontaktperson', 'Supervisor', 'Staff'],
  },
];

/** What people write about protected identity, folded. A bare yes does not say which kind, so it stays unknown: protected (P1). */
export const PROTECTION_WORDS: Readonly<Record<string, ProtectionKind>> = {
  nej: 'none',
  no: 'none',
  ingen: 'none',
  inga: 'none',
  none: 'none',
  ja: 'unknown',
  yes: 'unknown',
  okant: 'unknown',
  vetej: 'unknown',
  unknown: 'unknown',
  sekretess: 'sekretessmarkering',
  sekretessmarkering: 'sekretessmarkering',
  sekretessmarkerad: 'sekretessmarkering',
  skyddadfolkbokforing: 'skyddad_folkbokforing',
  kvarskrivning: 'skyddad_folkbokforing',
  fingerade: 'fingerade',
  fingeradepersonuppgifter: 'fingerade',
};

/** Her answer about suggestions, folded. */
export const ANSWER_WORDS: Readonly<Record<string, 'yes' | 'no' | 'not_asked'>> = {
  '': 'not_asked',
  ja: 'yes',
  yes: 'yes',
  j: 'yes',
  nej: 'no',
  no: 'no',
  n: 'no',
  intefragad: 'not_asked',
};
