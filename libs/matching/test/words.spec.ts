import * as fc from 'fast-check';
import {
  employerNote,
  Level,
  Locale,
  MatchRecord,
  OPENING_KINDS,
  OpeningProfile,
  ParticipantProfile,
  participantSentences,
  reasonChips,
  scorePair,
  staffText,
  Vocabulary,
} from '../src';
import { openingArbitrary, participantArbitrary, VOCABULARY } from './arbitrary-profiles';
import { ARCHIVE, ELIN, EXAMPLE_TODAY } from './example-pair';
import { CATALOGUE_CODES, LABELS } from './match-labels';

const CATALOGUE: Vocabulary = CATALOGUE_CODES;

const elin: ParticipantProfile = {
  ...ELIN,
  interests: { archive: 3, office_hr: 2 },
  capacities: { accuracy: 3, sustained_attention: 2, lifting_carrying: 1 },
  tolerances: { noise: 0, working_alone: 1 },
  accessNeeds: { quiet_room: true, picture_instructions: true },
};
const archive: OpeningProfile = {
  ...ARCHIVE,
  areas: ['archive', 'office_hr'],
  demands: {
    accuracy: { level: 3, essential: true },
    sustained_attention: { level: 2, essential: true },
    lifting_carrying: { level: 2, essential: false },
    numeracy: { level: 2, essential: true },
  },
  exposures: { working_alone: 2 },
};
const score = (p: Partial<ParticipantProfile> = {}, o: Partial<OpeningProfile> = {}): MatchRecord =>
  scorePair(CATALOGUE, { ...elin, ...p }, { ...archive, ...o }, EXAMPLE_TODAY);

/** Random profiles with the codes of the catalogue in place of the numbered ones. */
const translate = <T>(value: T): T => {
  const names = Object.fromEntries(
    (Object.keys(VOCABULARY) as (keyof Vocabulary)[]).flatMap((key) =>
      VOCABULARY[key].map((code, i) => [code, CATALOGUE[key][i] as string]),
    ),
  );
  return JSON.parse(
    JSON.stringify(value).replace(/"((?:ability|factor|access|area)\d+)"/g, (_, code: string) =>
      JSON.stringify(names[code]),
    ),
  ) as T;
};
const anyRecord = fc
  .tuple(participantArbitrary(), openingArbitrary())
  // An id that no word ends in, so that it can be looked for in the texts.
  .map(([p, o]) => scorePair(CATALOGUE, { ...translate(p), id: 'id-of-hers' }, translate(o), 20_000));
const LOCALES: Locale[] = ['sv', 'en'];

describe('the three voices of one pair', () => {
  it('speaks to the participant in three short sentences', () => {
    const say = (record: MatchRecord, locale: Locale, supervisorFirstName: string | null): string[] =>
      participantSentences(record, { supervisorFirstName }, locale, LABELS).map(
        (s) => `${s.heading}: ${s.sentence}`,
      );
    expect(say(score(), 'sv', 'Karin')).toEqual([
      'Det här passar: Du vill gärna arbeta med papper och arkiv.',
      'Det här kan vara svårt: Du arbetar ofta ensam här.',
      'Det här kan hjälpa: Karin är nära och kan hjälpa dig.',
    ]);
    expect(say(score(), 'en', null)).toEqual([
      'This fits: You really want to work with papers and archives.',
      'This may be hard: You often work alone here.',
      'This can help: There is a quiet room to go to.',
    ]);
    expect(say(score({ maxTravelMinutes: 15 }), 'sv', null)[1]).toBe(
      'Det här kan vara svårt: Resan är längre än du vill.',
    );
  });

  it('gives staff every reason, and points that add up', () => {
    const text = staffText(score(), 'sv', LABELS, { firstName: 'Elin' });
    expect(text.verdict).toBe('Passar med anpassning');
    expect(text.summary).toBe(
      'Elin vill arbeta med papper och arkiv och är noggrann. Att tänka på: arbetar ofta ensam; hjälp med lyft behövs; färre timmar än önskat. Fråga före start: räkna och mäta; tider på dagen.',
    );
    expect(text.criteria.map((line) => [line.label, line.points, line.maximum])).toEqual([
      ['Intresse', 31, 35],
      ['Förmåga', 21, 25],
      ['Miljö', 7, 15],
      ['Tid', 6, 8],
      ['Resa', 5, 7],
      ['Steg', 10, 10],
    ]);
    expect(text.total).toEqual({ points: 80, maximum: 100 });
    const abilities = text.criteria[1]?.facts.map((fact) => [
      fact.label,
      fact.opening,
      fact.person,
      fact.note,
    ]);
    expect(abilities).toContainEqual(['Räkna och mäta', 'Måste 2', 'inte bedömt än', 'Fråga']);
    expect(abilities).toContainEqual(['Lyfta och bära', 'Bör 2', '1', 'Kan underlättas']);
    expect(text.scoreLine).toBe('80 poäng, säkert mellan 77 och 84');
  });

  it('tells the employer what helps and who gives it', () => {
    const note = employerNote(score(), 'sv', LABELS);
    expect(note.lines.map((line) => [line.need, line.help, line.giverText])).toEqual([
      ['Någon som hjälper till', 'Handledaren hos er ger stödet.', 'Ni på arbetsplatsen'],
      ['Rum att gå undan till', 'Finns redan på arbetsplatsen.', 'Ni på arbetsplatsen'],
      ['Instruktioner med bilder', 'Behöver ordnas före start.', 'Ni på arbetsplatsen'],
      ['Hjälp med lyft', 'En vagn, lättare lådor, eller en kollega som lyfter.', 'Ni på arbetsplatsen'],
      ['Någon i närheten', 'Kom överens om hur det kan ordnas på platsen.', 'Ni och kommunen tillsammans'],
    ]);
  });

  it('names what is missing, what can be arranged and what to ask, and says of the work that it may be hard', () => {
    const said = (p: Partial<ParticipantProfile>, o: Partial<OpeningProfile> = {}): string[] =>
      participantSentences(score(p, o), { supervisorFirstName: null }, 'sv', LABELS).map(
        (s) => `${s.heading}: ${s.sentence}`,
      );
    expect(said({ accessNeeds: { sign_language_support: true } })[1]).toBe(
      'Det här kan vara svårt: Det finns inget stöd för teckenspråk eller tecken.',
    );
    expect(said({ accessNeeds: { picture_instructions: true } })[2]).toBe(
      'Det här kan hjälpa: Arbetsplatsen kan ordna bilder som visar uppgiften.',
    );
    const calm = { exposures: {}, maxHoursQuarters: 48 };
    const onlyHearing = { demands: { hearing: { level: 1, essential: false } } } as const;
    expect(said({ capacities: { hearing: 0 } }, { ...calm, ...onlyHearing })[1]).toBe(
      'Det här kan vara svårt: Man behöver höra en del i arbetet.',
    );
    expect(said({ capacities: {} }, { ...calm, ...onlyHearing })[1]).toBe(
      'Det här vill vi fråga om: Vi vill prata om att höra bra.',
    );
  });

  it('gives the employer no long list of small gaps, and never leaves out a large one', () => {
    const demands = Object.fromEntries(
      CATALOGUE.abilities.map((ability) => [ability, { level: 2, essential: false }] as const),
    ) as OpeningProfile['demands'];
    const small = Object.fromEntries(CATALOGUE.abilities.map((ability) => [ability, 1])) as Record<
      string,
      Level
    >;
    const count = (capacities: Record<string, Level>): number =>
      employerNote(score({ capacities }, { demands, exposures: {}, access: {} }), 'sv', LABELS).lines.filter(
        (line) => CATALOGUE.abilities.includes(line.subject),
      ).length;
    expect(count(small)).toBe(3);
    expect(count({ ...small, reading: 0, writing: 0 })).toBe(5);
  });

  it('shows chips: what fits, what may be hard, what to ask', () => {
    expect(reasonChips(score(), 'sv', LABELS).map((chip) => [chip.kind, chip.text])).toEqual([
      ['fits', 'Vill: arkiv och digitalisering'],
      ['fits', 'Noggrann'],
      ['fits', 'Tyst miljö'],
      ['hard', 'Arbetar ofta ensam'],
      ['ask', 'Räkna och mäta: fråga'],
    ]);
  });
});

describe('any pair', () => {
  it('gets exactly three sentences of at most twelve words, without points or placeholders', () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(null, 'Karin'),
        (record, locale, name) => {
          const sentences = participantSentences(record, { supervisorFirstName: name }, locale, LABELS);
          expect(sentences.map((s) => s.part)).toEqual(['fits', 'hard', 'helps']);
          for (const { sentence } of sentences) {
            expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(12);
            expect(sentence).toMatch(/^[A-ZÅÄÖ][^.]*\.$/);
            expect(sentence).not.toMatch(/[0-9{}_]|undefined|poäng|points?\b/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('says nothing of levels, points, hours or distance to the employer', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...LOCALES), (record, locale) => {
        const note = employerNote(record, locale, LABELS);
        const text = JSON.stringify(note.lines.map(({ need, help, giverText }) => [need, help, giverText]));
        expect(text).not.toMatch(/[0-9]|poäng|nivå|level|undefined/);
        expect(text).not.toContain(record.participantId);
        const subjects = note.lines.map((line) => line.subject);
        const wishes = [...record.areas.map((area) => area.area), 'travel', 'hours', 'weekdays'];
        expect(subjects.filter((subject) => wishes.includes(subject))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('gets at most three chips of what fits and two of the others, and a staff table that adds up', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...LOCALES), (record, locale) => {
        const kinds = reasonChips(record, locale, LABELS).map((chip) => chip.kind);
        expect(kinds.filter((kind) => kind === 'fits').length).toBeLessThanOrEqual(3);
        expect(kinds.filter((kind) => kind !== 'fits').length).toBeLessThanOrEqual(2);
        expect([...kinds].sort((a, b) => Number(a !== 'fits') - Number(b !== 'fits'))).toEqual(kinds);
        const text = staffText(record, locale, LABELS);
        expect(text.total).toEqual({ points: record.shownScore, maximum: 100 });
        expect(text.obstacles).toHaveLength(record.failures.length);
        expect(text.toClarify).toHaveLength(record.toClarify.length);
        expect(text.criteria[1]?.facts).toHaveLength(record.abilities.length);
        expect(text.criteria[2]?.facts).toHaveLength(record.environment.length);
        expect(JSON.stringify(text)).not.toMatch(/undefined|\{dig\}|\b(hon|han|hen|he|she)\b/);
      }),
      { numRuns: 500 },
    );
  });

  it('has a word for every code, level and kind', () => {
    const full = (level: Level, codes: readonly string[]): Record<string, Level> =>
      Object.fromEntries(codes.map((code) => [code, level]));
    for (const kind of OPENING_KINDS)
      for (const level of [0, 1, 2, 3] as const) {
        const record = score(
          { tolerances: full(0, CATALOGUE.environmentFactors), capacities: full(level, CATALOGUE.abilities) },
          { kind, exposures: full(level, CATALOGUE.environmentFactors) },
        );
        for (const locale of LOCALES)
          expect(JSON.stringify(staffText(record, locale, LABELS))).not.toContain('undefined');
      }
  });
});
