interface Pair {
  readonly sv: string;
  readonly en: string;
}

/**
 * What the work asks, as an easy-read sentence about the place: it is the work that may be hard, not she who lacks
 * something. *Man* where *du* would say of her what she may not be able to do.
 */
export const DEMAND_PHRASES: Readonly<Record<string, Pair>> = {
  standing_walking: { sv: 'Man står och går en del här.', en: 'There is some standing and walking here.' },
  lifting_carrying: { sv: 'Man lyfter och bär saker här.', en: 'There is some lifting and carrying here.' },
  hand_dexterity: {
    sv: 'Man arbetar mycket med händerna här.',
    en: 'There is a lot of handwork here.',
  },
  work_endurance: { sv: 'Arbetspassen kan kännas långa.', en: 'The shifts may feel long.' },
  vision: { sv: 'Man behöver se bra i arbetet.', en: 'Some of the work depends on good sight.' },
  hearing: { sv: 'Man behöver höra en del i arbetet.', en: 'Some of the work depends on hearing.' },
  sustained_attention: { sv: 'Du behöver hålla fokus här.', en: 'You need to keep focus here.' },
  learning_memory: {
    sv: 'Det finns en del att lära sig.',
    en: 'There are some new things to learn.',
  },
  task_sequencing: {
    sv: 'Du gör flera saker i rätt ordning.',
    en: 'You do several things in the right order.',
  },
  problem_solving: {
    sv: 'Ibland behöver man lösa små problem.',
    en: 'Sometimes there are small problems to solve.',
  },
  accuracy: { sv: 'Det är viktigt att det blir rätt.', en: 'It is important to get it right.' },
  understanding_instructions: {
    sv: 'Du får flera instruktioner i arbetet.',
    en: 'You get several instructions at work.',
  },
  expressing_oneself: { sv: 'Du behöver berätta och svara här.', en: 'You need to tell and answer here.' },
  reading: { sv: 'Det ingår att läsa i arbetet.', en: 'There is some reading in the work.' },
  writing: { sv: 'Det ingår att skriva i arbetet.', en: 'There is some writing in the work.' },
  numeracy: {
    sv: 'Det ingår att räkna och mäta.',
    en: 'There is some counting and measuring.',
  },
  digital_skills: {
    sv: 'Du använder dator, platta eller telefon här.',
    en: 'You use a computer, tablet or phone here.',
  },
  teamwork: { sv: 'Du arbetar tillsammans med andra.', en: 'You work together with others.' },
  meeting_people: { sv: 'Du möter nya människor här.', en: 'You meet new people here.' },
  receiving_feedback: { sv: 'Du får råd när du arbetar.', en: 'You get advice while you work.' },
  punctuality: { sv: 'Det är viktigt att komma i tid.', en: 'It is important to be on time.' },
  independent_work: { sv: 'Du arbetar en del på egen hand.', en: 'You work partly on your own.' },
  work_pace: { sv: 'Du behöver hålla ett jämnt tempo.', en: 'You need to keep a steady pace.' },
  adaptability: { sv: 'Det blir ändringar ibland.', en: 'There are changes sometimes.' },
  stress_tolerance: { sv: 'Det kan bli stressigt ibland.', en: 'It can be stressful sometimes.' },
  safety_hygiene: {
    sv: 'Du behöver följa regler för säkerhet och hygien.',
    en: 'You need to follow safety and hygiene rules.',
  },
};
