import { lix, readCatalogue } from '@stegvis/catalogue';
import fc from 'fast-check';
import { checkText, type TextFinding, type TextsToCheck } from './index';

const kindsIn = (text: string) => checkText({ title: text }, 'sv').findings.map((finding) => finding.kind);
const textOf = (texts: TextsToCheck, field: TextFinding['field']) =>
  field.startsWith('tasks.')
    ? texts.tasks![Number(field.slice('tasks.'.length))]!
    : texts[field as 'title' | 'description' | 'easyText']!;

describe('checkText', () => {
  it('says in which field and where, in the reader’s language', () => {
    const texts = {
      title: 'Passar dig med autism',
      description: 'Packa.',
      easyText: 'Du packar.',
      tasks: ['Lyfta', 'En ADHD-coach'],
    };
    expect(checkText(texts, 'sv').findings).toEqual([
      {
        field: 'title',
        start: 15,
        end: 21,
        kind: 'diagnosis',
        severity: 'warning',
        code: 'diagnosis_word',
        excerpt: 'autism',
        message: '”autism” är en diagnos. Beskriv vad uppgiften kräver, inte vem personen är.',
      },
      expect.objectContaining({ field: 'tasks.1', start: 3, end: 7, excerpt: 'ADHD' }),
    ]);
    expect(checkText(texts, 'en').findings[0]?.message).toBe(
      '“autism” is a diagnosis. Describe what the task needs, not who the person is.',
    );
  });

  it('gives the reading level of the two long texts', () => {
    expect(checkText({ description: 'Katten sover. Hunden springer fort.', easyText: '' }, 'sv')).toEqual({
      findings: [],
      descriptionLix: 23,
      easyTextLix: null,
    });
    expect(checkText({}, 'sv')).toEqual({ findings: [], descriptionLix: null, easyTextLix: null });
  });

  it('warns of a hard description at its hardest sentence', () => {
    const description = 'Du packar. Iordningställande av materialförråd samt dokumentationsansvar.';
    const [finding, ...others] = checkText({ description }, 'sv').findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      field: 'description',
      start: 11,
      end: description.length,
      code: 'hard_description',
    });
    expect(finding?.message).toContain(`LIX ${Math.ceil(lix(description)!)}`);
  });

  it('holds an easy text to LIX 30 and 12 words a sentence', () => {
    const long = 'Du går runt i huset och du tar med dig en vagn och en påse.';
    expect(checkText({ easyText: long }, 'en').findings).toMatchObject([
      { code: 'long_sentence', start: 0, end: long.length, message: expect.stringContaining('has 15 words') },
    ]);
    expect(checkText({ easyText: 'Du går runt i huset och du tar med dig en vagn.' }, 'sv').findings).toEqual(
      [],
    );
    const hard = checkText({ easyText: 'Du sorterar materialet.' }, 'sv').findings;
    expect(hard.map(({ code }) => code)).toEqual(['hard_easy_text']);
    expect(checkText({ description: long }, 'sv').findings).toEqual([]);
  });

  it('finds nothing to warn of in the catalogue’s own role templates', () => {
    const findings = readCatalogue().roleTemplates.flatMap(
      ({ code, title, description, easyText, tasks }) => [
        ...checkText(
          {
            title: title.sv,
            description: description.sv,
            easyText: easyText.sv,
            tasks: tasks.map((task) => task.sv),
          },
          'sv',
        ).findings.map((finding) => ({ template: code, ...finding })),
        ...checkText({ title: `${title.en}. ${description.en}`, tasks: tasks.map((task) => task.en) }, 'en')
          .findings,
      ],
    );
    expect(findings).toEqual([]);
  });

  it('gives places that lie in the text, for any text', () => {
    const piece = fc.constantFrom(
      'autism',
      'Downs syndrom',
      '811218-9876',
      'handikappad',
      ' ',
      '.',
      '\n',
      'a\u0308',
      '\u00AD',
      '😀',
      'och',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (title, easyText, tasks) => {
        const texts = { title, description: title, easyText, tasks };
        for (const { field, start, end, kind, excerpt, message } of checkText(texts, 'en').findings) {
          const found = textOf(texts, field).slice(start, end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(kind === 'personal-number' ? excerpt.length : excerpt).toBe(
            kind === 'personal-number' ? found.length : found,
          );
          expect(message).not.toBe('');
        }
      }),
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(checkText({ title }, 'sv')).toEqual(checkText({ title }, 'sv'));
      }),
    );
  });
});

describe('discriminating words', () => {
  it.each([
    'Vi söker en stark kille',
    'Vi söker dig som är ung',
    'Bara tjejer',
    'Du är högst 30 år',
    'Aged 20-30',
    'Perfekt svenska krävs',
    'No headscarf',
    'Du är fullt frisk',
    'Inga utlänningar',
    'handikappade personer',
    'able-bodied',
    'Vi söker  en\u00A0stark kille',
  ])('are found in "%s"', (text) => expect(kindsIn(text)).toEqual(['discriminating']));

  it.each([
    'Vi söker en person som vill packa. Man behöver lyfta.',
    'Du pratar med äldre på boendet',
    'För unga och gamla, kvinnor och män',
    'För alla, med och utan funktionsnedsättning',
    'Vi har funnits i över 20 år',
    'Skriv en lapp. Vik flata paket.',
    'Test invalid input',
    'Du ska vara minst 18 år',
  ])('are not seen in "%s"', (text) => expect(kindsIn(text)).toEqual([]));
});

describe('a personal number', () => {
  it('does not repeat the four last figures', () => {
    const [finding] = checkText({ title: 'Kalle 19811218-9876' }, 'sv').findings;
    expect(finding).toMatchObject({ kind: 'personal-number', start: 6, end: 19, excerpt: '19811218-••••' });
    expect(JSON.stringify(finding)).not.toContain('9876');
  });
});
