/** How an ability is spoken of. `{dig}` becomes *dig* when speaking to her and *sig* when speaking of her. */
export interface AbilityPhrase {
  /** After *du* / *you*: "är noggrann". */
  readonly you: string;
  /** After a name. */
  readonly other: string;
  /** After *att* / *to*: "vara noggrann". */
  readonly doing: string;
  readonly chip: string;
}

const sv = (predicate: string, doing: string, chip: string): AbilityPhrase => ({
  you: predicate,
  other: predicate,
  doing,
  chip,
});
const en = (you: string, other: string, doing: string, chip: string): AbilityPhrase => ({
  you,
  other,
  doing,
  chip,
});
/** English "can …" serves both persons. */
const can = (doing: string, chip: string): AbilityPhrase => en(`can ${doing}`, `can ${doing}`, doing, chip);

/** Abilities of body and senses: an aid or a pause helps, practice does not. */
export const EASED_BY_AIDS: ReadonlySet<string> = new Set([
  'standing_walking',
  'lifting_carrying',
  'hand_dexterity',
  'work_endurance',
  'vision',
  'hearing',
]);

/** Own words for the catalogue's 26 abilities; others are spoken of by their label. */
export const ABILITY_PHRASES: Readonly<
  Record<string, { readonly sv: AbilityPhrase; readonly en: AbilityPhrase }>
> = {
  standing_walking: {
    sv: sv('kan stå, gå och böja {dig}', 'stå, gå och böja {dig}', 'Står och går'),
    en: can('stand, walk and bend', 'Stands and walks'),
  },
  lifting_carrying: {
    sv: sv('kan lyfta och bära', 'lyfta och bära', 'Lyfter och bär'),
    en: can('lift and carry', 'Lifts and carries'),
  },
  hand_dexterity: {
    sv: sv('är bra med händerna', 'använda händerna', 'Bra med händerna'),
    en: en('are good with your hands', 'is good at handwork', 'use the hands', 'Good with hands'),
  },
  work_endurance: {
    sv: sv('orkar ett arbetspass', 'orka ett arbetspass', 'Orkar ett pass'),
    en: can('manage a whole shift', 'Manages a shift'),
  },
  vision: { sv: sv('ser bra', 'se bra', 'Ser bra'), en: can('see well', 'Sees well') },
  hearing: { sv: sv('hör bra', 'höra bra', 'Hör bra'), en: can('hear well', 'Hears well') },
  sustained_attention: {
    sv: sv('håller fokus', 'hålla fokus', 'Håller fokus'),
    en: can('keep focus', 'Keeps focus'),
  },
  learning_memory: {
    sv: sv('kan lära {dig} och komma ihåg', 'lära {dig} och komma ihåg', 'Kommer ihåg'),
    en: can('learn and remember', 'Remembers'),
  },
  task_sequencing: {
    sv: sv('gör saker i rätt ordning', 'göra saker i rätt ordning', 'Rätt ordning'),
    en: can('do things in the right order', 'Right order'),
  },
  problem_solving: {
    sv: sv('kan lösa problem', 'lösa problem', 'Löser problem'),
    en: can('solve problems', 'Solves problems'),
  },
  accuracy: {
    sv: sv('är noggrann', 'vara noggrann', 'Noggrann'),
    en: en('are accurate', 'is accurate', 'be accurate', 'Accurate'),
  },
  understanding_instructions: {
    sv: sv('förstår instruktioner', 'förstå instruktioner', 'Förstår instruktioner'),
    en: can('understand instructions', 'Understands instructions'),
  },
  expressing_oneself: {
    sv: sv('uttrycker {dig} tydligt', 'uttrycka {dig}', 'Uttrycker sig tydligt'),
    en: can('say what is needed', 'Says what is needed'),
  },
  reading: { sv: sv('kan läsa', 'läsa', 'Läser'), en: can('read', 'Reads') },
  writing: { sv: sv('kan skriva', 'skriva', 'Skriver'), en: can('write', 'Writes') },
  numeracy: {
    sv: sv('kan räkna och mäta', 'räkna och mäta', 'Räknar och mäter'),
    en: can('count and measure', 'Counts and measures'),
  },
  digital_skills: {
    sv: sv('kan använda dator, platta och telefon', 'använda dator, platta och telefon', 'Van vid dator'),
    en: can('use a computer, tablet and phone', 'Used to computers'),
  },
  teamwork: {
    sv: sv('arbetar bra med andra', 'arbeta tillsammans med andra', 'Arbetar bra med andra'),
    en: can('work well with others', 'Works well with others'),
  },
  meeting_people: {
    sv: sv('kan möta kunder och nya människor', 'möta kunder och nya människor', 'Möter nya människor'),
    en: can('meet customers and new people', 'Meets new people'),
  },
  receiving_feedback: {
    sv: sv('kan ta emot råd', 'ta emot råd', 'Tar emot råd'),
    en: can('take advice', 'Takes advice'),
  },
  punctuality: {
    sv: sv('passar tider', 'passa tider', 'Passar tider'),
    en: en('are on time', 'is on time', 'be on time', 'On time'),
  },
  independent_work: {
    sv: sv('kan arbeta självständigt', 'arbeta självständigt', 'Självständig'),
    en: can('work independently', 'Independent'),
  },
  work_pace: {
    sv: sv('kan arbeta i tempo', 'arbeta i tempo', 'Håller tempo'),
    en: can('keep up the pace', 'Keeps the pace'),
  },
  adaptability: {
    sv: sv('klarar ändringar', 'klara ändringar', 'Klarar ändringar'),
    en: can('handle changes', 'Handles changes'),
  },
  stress_tolerance: {
    sv: sv('kan hantera stress', 'hantera stress', 'Hanterar stress'),
    en: can('handle stress', 'Handles stress'),
  },
  safety_hygiene: {
    sv: sv('följer regler för säkerhet och hygien', 'följa regler för säkerhet och hygien', 'Följer regler'),
    en: can('follow safety and hygiene rules', 'Follows the rules'),
  },
};
