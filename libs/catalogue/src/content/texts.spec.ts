import { entriesOf, languages, lix, readCatalogue, sentencesOf, wordsOf } from './index';

const content = readCatalogue();
const all = content.lists.flatMap(({ list, entries }) =>
  entries.flatMap((entry) =>
    Object.entries(entry.texts).map(([field, texts]) => ({
      place: `${list} ${entry.code} ${field}`,
      field,
      texts,
    })),
  ),
);
/** Labels, adaptations, tasks and answers to choose among are phrases; LIX measures running text. */
const isPhrase = (field: string) => /^(label|value|task|adaptation)\b/.test(field);
const faultsOf = (place: string, text: string, phrase: boolean, limit: number) => [
  ...sentencesOf(text)
    .filter((sentence) => wordsOf(sentence.text).length > 12)
    .map((sentence) => `${place}: more than 12 words: ${sentence.text}`),
  ...(!phrase && (lix(text) ?? 0) > limit ? [`${place}: LIX ${lix(text)}: ${text}`] : []),
];

describe('the texts of the catalogue', () => {
  it('exist in all three languages', () => {
    const missing = all.flatMap(({ place, texts }) =>
      languages.filter((language) => texts[language].trim() === '').map((language) => `${place} ${language}`),
    );
    expect(missing).toEqual([]);
    expect(all.length).toBeGreaterThan(500);
  });

  it('are short and plain in the easy version', () => {
    const faults = all.flatMap(({ place, field, texts }) => faultsOf(place, texts.easy, isPhrase(field), 40));
    expect(faults).toEqual([]);
  });

  it('have no abbreviations in the easy version', () => {
    // Without the look-around, å, ä and ö would count as the end of a word.
    const abbreviation = /(?<!\p{L})(t\.?\s?ex|bl\.?\s?a|m\.?\s?m|osv|dvs|ca|kg|tim|nr)(?!\p{L})/iu;
    expect(all.filter(({ texts }) => abbreviation.test(texts.easy)).map(({ place }) => place)).toEqual([]);
  });

  it('call the person "du" in the easy demand and exposure levels, never "personen"', () => {
    const about = all.filter(({ field }) => /^(demand|exposure)\./.test(field));
    expect(about.filter(({ texts }) => /\bpersonen\b/i.test(texts.easy)).map(({ place }) => place)).toEqual(
      [],
    );
  });

  it('do not leave Swedish in the English version', () => {
    const swedish = /[åäö]|\b(och|inte|eller|hela|behövs)\b/iu;
    expect(
      all.filter(({ texts }) => swedish.test(texts.en)).map(({ place, texts }) => `${place}: ${texts.en}`),
    ).toEqual([]);
  });
});

describe('the role templates', () => {
  it('cover every interest area', () => {
    const covered = new Set(content.roleTemplates.map((template) => template.area));
    expect(entriesOf(content, 'interest-areas').filter(({ code }) => !covered.has(code))).toEqual([]);
  });

  it('mark few demands as essential, and only those that are needed often', () => {
    for (const { code, demands } of content.roleTemplates) {
      const essential = demands.filter((demand) => demand.essential);
      expect({ code, few: essential.length >= 1 && essential.length <= 3 }).toEqual({ code, few: true });
      expect({ code, low: essential.filter(({ level }) => level < 2) }).toEqual({ code, low: [] });
    }
  });

  it('have something that can be taken away', () => {
    const fixed = content.roleTemplates.filter(({ tasks }) => !tasks.some((task) => task.removable));
    expect(fixed.map(({ code }) => code)).toEqual([]);
  });

  it('have an easy text that could be approved as it stands, and a description that is not hard', () => {
    const faults = content.roleTemplates.flatMap(({ code, easyText, description }) => [
      ...faultsOf(code, easyText.sv, false, 30),
      ...((lix(description.sv) ?? 0) > 45 ? [`${code}: LIX ${lix(description.sv)}: ${description.sv}`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  it('name an occupation by its label', () => {
    const labels = new Map(
      entriesOf(content, 'occupations').map(({ code, texts }) => [code, texts.label?.sv]),
    );
    for (const { occupation } of content.roleTemplates)
      expect(labels.get(occupation.code)).toBe(occupation.label);
  });
});

describe('the synonyms', () => {
  it('are each there once, in small letters', () => {
    const words = content.synonyms.map(({ synonym }) => synonym);
    expect(words.filter((found, index) => words.indexOf(found) !== index)).toEqual([]);
    expect(words.filter((found) => found !== found.toLowerCase())).toEqual([]);
  });

  it.each([
    ['fika-jobb', 'cafe_service'],
    ['datajobb', 'it'],
    ['vaktis', 'caretaking'],
    ['städa', 'cleaning'],
    ['bibblan', 'library'],
    ['loppis', 'second_hand'],
    ['dagis', 'preschool'],
  ])('know %s', (synonym, area) => {
    expect(content.synonyms).toContainEqual({ synonym, area });
  });
});
