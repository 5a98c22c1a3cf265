import { type FoundPlace, placesOf, searchable, withoutInner } from './searchable-text';

/** Nouns: any case, number and definite form, and the usual compounds (`autismdiagnos`, `adhd-problematik`). */
const nouns = [
  // neuropsychiatric and intellectual
  'autism',
  'aspergers?',
  'adhd',
  'npf',
  'utvecklingsstörning',
  'begåvningshandikapp',
  'begåvningsnedsättning',
  'förståndshandikapp',
  'tourettes?',
  'dyslexi',
  'dyskalkyli',
  'dyspraxi',
  'språkstörning',
  'fasd',
  // mental health
  'schizofreni',
  'psykos',
  'depression',
  'ångest',
  'ångestsyndrom',
  'panikångest',
  'panikattack',
  'personlighetsstörning',
  'personlighetssyndrom',
  'tvångssyndrom',
  'ätstörning',
  'anorexi',
  'bulimi',
  'ptsd',
  'ocd',
  'utmattningssyndrom',
  'utmattningsdepression',
  'självskadebeteende',
  'missbruk',
  'missbruksproblem',
  'alkoholism',
  'narkomani',
  'beroendesjukdom',
  'könsdysfori',
  'fobi',
  // body and brain
  'cp-?skad(?:a|an|or|orna)',
  'hjärnskad(?:a|an|or|orna)',
  'ryggmärgsskad(?:a|an|or|orna)',
  'synskad(?:a|an|or|orna)',
  'epilepsi',
  'demens',
  'alzheimers?',
  'parkinsons?',
  'afasi',
  'fibromyalgi',
  'muskeldystrofi',
  'muskelsjukdom',
  'ryggmärgsbråck',
  'reumatism',
  'diabetes',
  'hiv',
  'hepatit',
  'cancer',
  'crohns?',
  'narkolepsi',
  'dövblindhet',
  'förlamning',
  'personkrets',
  // English
  'epilepsy',
  'schizophrenia',
  'psychosis',
  'psychoses',
  'dementia',
  'dyslexia',
  'dyscalculia',
  'aphasia',
  'anorexia',
  'bulimia',
  'alcoholism',
  'paralysis',
  'cerebral palsy',
  'bipolar disorder',
  'multiple sclerosis',
  'spina bifida',
  'hepatitis',
] as const;

/** Adjectives and words for persons, with their inflections. */
const adjectives = [
  'autist',
  'autistisk',
  'schizofren',
  'psykotisk',
  'bipolär',
  'deprimerad',
  'deprimerade',
  'manodepressiv',
  'dyslektiker',
  'dyslektisk',
  'epileptiker',
  'epileptisk',
  'utvecklingsstörd',
  'förståndshandikappad',
  'förståndshandikappade',
  'cp-?skadad',
  'cp-?skadade',
  'hjärnskadad',
  'hjärnskadade',
  'synskadad',
  'synskadade',
  'hörselskadad',
  'hörselskadade',
  'dövblind',
  'dement',
  'anorektiker',
  'anorektisk',
  'alkoholist',
  'missbrukare',
  'narkoman',
  'utbränd',
  'förlamad',
  'förlamade',
  'diabetiker',
  'psykiskt sjuk',
  'psykiskt störd',
  'utmattningsdeprimerad',
  'neurotisk',
  'hiv-positiv',
  'hivpositiv',
  'autistic',
  'schizophrenic',
  'psychotic',
  'depressive',
  'dyslexic',
  'epileptic',
  'bipolar',
  'paraplegic',
  'mentally ill',
  'brain-?damaged',
] as const;

/** Phrases that are spelled out whole. */
const phrases = [
  '(?:en|haft|har|efter|had a|after a) stroke',
  'stroke(?:patient|drabbad)\\p{L}*',
  "down'?s? syndrom(?:e|et)?",
  '(?<=(?:med|har) )downs',
  "asperger'?s syndrome",
  "tourette'?s? syndrome?",
  'cerebral pares',
  'multipel skleros',
  'intellektuell(?:a|t)? funktions(?:nedsättning|hinder|variation)\\p{L}*',
  'psykisk(?:a|t)? (?:sjukdom|störning|ohälsa)\\p{L}*',
  'psykisk(?:a|t)? funktions(?:nedsättning|hinder)\\p{L}*',
  'neuropsykiatrisk(?:a|t)? (?:funktions\\p{L}+|diagnos\\p{L}*|tillstånd\\p{L}*)',
  'social fobi',
  'bipolär(?:t)? (?:sjukdom|syndrom)\\p{L}*',
  'reumatoid artrit',
  'kroniskt trötthetssyndrom',
  'fragil[et]?[ -]x',
  'prader-willi\\p{L}*',
  '(?:williams|retts?|angelmans?)[ -]syndrom\\p{L}*',
  'fetal(?:t)? alko(?:hol|l)\\p{L}*',
  '(?:learning|intellectual|developmental) disabilit(?:y|ies)',
  'mental(?:ly)? (?:illness(?:es)?|retard\\p{L}*|disorders?)',
  '(?:personality|eating|anxiety|panic|obsessive[ -]compulsive) disorders?',
  '(?:acquired |traumatic )?brain injur(?:y|ies)',
  'substance abuse',
  'drug addict(?:s|ion)?',
  'asperger syndrome',
  'fragile x',
  'muscular dystrophy',
] as const;

/** Short forms that are ordinary words in small letters (English add, damp): only as capitals. MS is left out: MS Office. */
const capitals = ['ADD', 'DAMP', 'CP', 'ME/CFS', 'EIPS', 'GAD'] as const;

const compound = '(?:-?(?:diagnos|spektrum|tillstånd|syndrom|sjukdom|störning|problematik|sjuk)\\p{L}*)';
const nounEnding = "(?:[:'-]?(?:e?n|e?t|a|ar|arna|er|erna|or|orna|ens|ets|ernas|arnas|s))?";
const adjectiveEnding = '(?:t|a|e|s|n|en|er|erna|na|as|es)?';
const notALetter = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };

const anyCase = [
  ...phrases,
  ...nouns.map((noun) => `${noun}(?:${compound}|${nounEnding})`),
  ...adjectives.map((adjective) => `${adjective}${adjectiveEnding}`),
];

/** How many stems are known, for the record and the tests. */
export const diagnosisStemCount = nouns.length + adjectives.length + phrases.length + capitals.length;

/**
 * Words that name a diagnosis, or a person by one, in Swedish and English. An opening describes what the work needs and
 * never who somebody is; the word `funktionsnedsättning` alone is not a diagnosis and is left in peace.
 */
const diagnosisPatterns: readonly RegExp[] = [
  new RegExp(`${notALetter.before}(?:${anyCase.join('|')})${notALetter.after}`, 'giu'),
  new RegExp(`${notALetter.before}(?:${capitals.join('|')})(?:-\\p{L}+)?${notALetter.after}`, 'gu'),
];

/** Where a text names a diagnosis, or a person by one. */
export const findDiagnosisWords = (text: string): FoundPlace[] => {
  const ready = searchable(text);
  return withoutInner(diagnosisPatterns.flatMap((pattern) => placesOf(pattern, ready)));
};
