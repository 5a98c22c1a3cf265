/**
 * What helps when a demand is higher than what somebody can today, ability by ability: for staff and for the workplace.
 * It says what the surroundings do, never what somebody lacks (docs/matching-model.md, "Three voices").
 */
export interface HelpPhrase {
  /** What helps, as a noun: "information som syns". */
  readonly need: string;
  /** How it is done at the workplace, as a sentence. */
  readonly how: string;
}

type Both = Readonly<Record<'sv' | 'en', HelpPhrase>>;

const help = (needSv: string, howSv: string, needEn: string, howEn: string): Both => ({
  sv: { need: needSv, how: howSv },
  en: { need: needEn, how: howEn },
});

/** For the catalogue's 26 abilities; others are spoken of by their label. */
export const HELP_PHRASES: Readonly<Record<string, Both>> = {
  standing_walking: help(
    'arbete som går att göra sittande',
    'En stol, ett bord i rätt höjd, eller en kollega som går.',
    'work that can be done sitting',
    'A chair, a table at the right height, or a colleague who does the walking.',
  ),
  lifting_carrying: help(
    'hjälp med lyft',
    'En vagn, lättare lådor, eller en kollega som lyfter.',
    'help with lifting',
    'A trolley, lighter boxes, or a colleague who lifts.',
  ),
  hand_dexterity: help(
    'enklare handgrepp',
    'En mall, ett verktyg, eller en kollega som tar det svåraste.',
    'simpler handwork',
    'A jig, a tool, or a colleague who does the hardest part.',
  ),
  work_endurance: help(
    'kortare pass eller fler pauser',
    'Börja med korta pass, och kom överens om när pauserna är.',
    'shorter shifts or more breaks',
    'Start with short shifts, and agree on when the breaks are.',
  ),
  vision: help(
    'information som går att höra eller känna',
    'Större text, bättre ljus, eller någon som läser upp.',
    'information that can be heard or felt',
    'Larger text, better light, or someone who reads aloud.',
  ),
  hearing: help(
    'information som syns',
    'Visa, skriv eller teckna, och använd signaler som syns.',
    'information that can be seen',
    'Show, write or sign, and use signals that can be seen.',
  ),
  sustained_attention: help(
    'en uppgift i taget, i korta moment',
    'Dela upp arbetet, och välj en plats där det är lugnt.',
    'one task at a time, in short parts',
    'Divide the work, and choose a calm place for it.',
  ),
  learning_memory: help(
    'god tid att lära sig arbetet',
    'Visa flera gånger, och ha bilder eller en lista på plats.',
    'plenty of time to learn the work',
    'Show it several times, and keep pictures or a list at hand.',
  ),
  task_sequencing: help(
    'en lista över stegen',
    'Sätt upp stegen i bild eller text där arbetet görs.',
    'a list of the steps',
    'Put up the steps in pictures or text where the work is done.',
  ),
  problem_solving: help(
    'någon att fråga när något går fel',
    'Bestäm vem det är, och vad man gör medan man väntar.',
    'someone to ask when something goes wrong',
    'Decide who it is, and what to do while waiting.',
  ),
  accuracy: help(
    'en mall att jämföra med',
    'Visa hur det ska se ut, och titta på resultatet tillsammans.',
    'a model to compare with',
    'Show what it should look like, and look at the result together.',
  ),
  understanding_instructions: help(
    'korta instruktioner, en i taget',
    'Visa samtidigt som ni berättar, och låt bilden finnas kvar.',
    'short instructions, one at a time',
    'Show while you tell, and leave the picture in place.',
  ),
  expressing_oneself: help(
    'tid och andra sätt att svara',
    'Vänta in svaret. Det går bra att peka, visa eller skriva.',
    'time and other ways to answer',
    'Wait for the answer. Pointing, showing or writing is fine.',
  ),
  reading: help(
    'bilder eller uppläst text',
    'Märk med bild och färg, eller låt någon läsa upp.',
    'pictures or text read aloud',
    'Mark things with pictures and colours, or let someone read aloud.',
  ),
  writing: help(
    'mindre att skriva',
    'Kryss, klistermärken eller en kollega som skriver.',
    'less writing',
    'Ticks, stickers or a colleague who writes.',
  ),
  numeracy: help(
    'hjälp med att räkna och mäta',
    'En låda med fack, en måttbit, eller en lista att kryssa i.',
    'help with counting and measuring',
    'A box with compartments, a gauge, or a list to tick.',
  ),
  digital_skills: help(
    'hjälp i början med dator eller platta',
    'Visa få program, ett i taget, och skriv upp stegen.',
    'help at first with the computer or tablet',
    'Show few programs, one at a time, and write down the steps.',
  ),
  teamwork: help(
    'att arbeta bredvid en person i taget',
    'Bestäm en kollega som är samma varje dag.',
    'working beside one person at a time',
    'Decide on one colleague who is the same every day.',
  ),
  meeting_people: help(
    'en kollega som tar kundkontakten',
    'Hälsa tillsammans i början, och låt en kollega svara.',
    'a colleague who meets the customers',
    'Greet together at first, and let a colleague answer.',
  ),
  receiving_feedback: help(
    'råd från en och samma person',
    'Ge råd enskilt och lugnt, och säg vad som är bra.',
    'advice from one and the same person',
    'Give advice calmly and in private, and say what is good.',
  ),
  punctuality: help(
    'samma tider och en påminnelse',
    'Håll tiderna lika, och kom överens om hur man påminner.',
    'the same times and a reminder',
    'Keep the times the same, and agree on how to remind.',
  ),
  independent_work: help(
    'någon i närheten att arbeta tillsammans med',
    'Börja tillsammans, och lämna en stund i taget.',
    'someone nearby to work with',
    'Start together, and step away a little at a time.',
  ),
  work_pace: help(
    'arbete i lugn takt',
    'Låt det ta den tid det tar, och mät inte mot andra.',
    'work at a calm pace',
    'Let it take the time it takes, and do not compare with others.',
  ),
  adaptability: help(
    'besked i god tid när något ändras',
    'Säg till dagen före, och visa det nya på schemat.',
    'early notice when something changes',
    'Tell the day before, and show the change on the schedule.',
  ),
  stress_tolerance: help(
    'lugn när det blir mycket att göra',
    'En uppgift i taget, och någonstans att gå undan en stund.',
    'calm when there is a lot to do',
    'One task at a time, and somewhere to withdraw for a while.',
  ),
  safety_hygiene: help(
    'genomgång av reglerna, med bilder',
    'Gå igenom reglerna tillsammans, och påminn på plats.',
    'the rules explained, with pictures',
    'Go through the rules together, and remind on the spot.',
  ),
};
