import { LabelTable, MatchLabels, OPENING_KINDS } from '../src';
import { ABILITY_PHRASES } from '../src/words/phrases/ability-phrases';
import { ACCESS_PHRASES } from '../src/words/phrases/access-phrases';
import { AREA_PHRASES } from '../src/words/phrases/area-phrases';
import { FACTOR_PHRASES_SV } from '../src/words/phrases/factor-phrases-sv';

const plain = (codes: readonly string[]): LabelTable =>
  Object.fromEntries(codes.map((code) => [code, { sv: `Sv ${code}`, en: `En ${code}` }]));

/** The codes of the catalogue, as the phrase tables know them. */
export const CATALOGUE_CODES = {
  abilities: Object.keys(ABILITY_PHRASES),
  environmentFactors: Object.keys(FACTOR_PHRASES_SV),
  accessNeeds: Object.keys(ACCESS_PHRASES),
  interestAreas: Object.keys(AREA_PHRASES),
};

export const LABELS: MatchLabels = {
  abilities: {
    ...plain(CATALOGUE_CODES.abilities),
    accuracy: { sv: 'Vara noggrann', en: 'Being accurate' },
    numeracy: { sv: 'Räkna och mäta', en: 'Counting and measuring' },
    lifting_carrying: { sv: 'Lyfta och bära', en: 'Lifting and carrying' },
    sustained_attention: { sv: 'Hålla fokus', en: 'Keeping focus' },
  },
  environmentFactors: {
    ...plain(CATALOGUE_CODES.environmentFactors),
    noise: { sv: 'Ljud och buller', en: 'Noise' },
    working_alone: { sv: 'Arbeta ensam', en: 'Working alone' },
  },
  accessNeeds: {
    ...plain(CATALOGUE_CODES.accessNeeds),
    quiet_room: { sv: 'Rum att gå undan till', en: 'Quiet room' },
    picture_instructions: { sv: 'Instruktioner med bilder', en: 'Picture instructions' },
  },
  interestAreas: {
    ...plain(CATALOGUE_CODES.interestAreas),
    archive: { sv: 'Arkiv och digitalisering', en: 'Archive and digitising' },
    office_hr: { sv: 'Kontor och HR', en: 'Office and HR' },
  },
  openingKinds: {
    ...plain(OPENING_KINDS),
    individual_placement: { sv: 'Enskild plats', en: 'Individual placement' },
  },
  steps: { '2': { sv: 'Arbetsinriktad gruppverksamhet', en: 'Work-directed group activity' } },
};
