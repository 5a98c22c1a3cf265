import fc from 'fast-check';
import { findPersonalNumbers } from './find-personal-numbers';

/** Numbers that the tax agency uses as examples; nobody has them. */
const examples = [
  '811218-9876',
  '8112189876',
  '811218 9876',
  '811218+9876',
  '19811218-9876',
  '198112189876',
  '19811218 - 9876',
  '1981-12-18-9876',
  '1981-12-18 9876',
  '81.12.18-9876',
  '811218\u20139876',
  '811218\u00A09876',
  '8112\u00AD18-98\u200B76',
  '191212121212',
  '701063-2391',
  '19701063-2391',
];

describe('findPersonalNumbers', () => {
  it.each(examples)('finds %s in a sentence, whole', (number) => {
    const text = `Ring ${number}, tack.`;
    expect(findPersonalNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([number]);
  });

  it.each([
    ['a wrong check figure', '811218-9875'],
    ['an organisation number', '212000-1124'],
    ['a month that does not exist', '811318-9875'],
    ['a day that does not exist', '810231-9872'],
    ['a date', '2026-11-22'],
    ['a date and a time', '2026-11-22 10:30'],
    ['a telephone number with blanks', '070-174 06 35'],
    ['part of a longer number', '98112189876543'],
    ['part of a word', 'A811218-9876B'],
    ['a number that goes on', '811218-9876-1'],
  ])('leaves %s in peace', (_, text) => expect(findPersonalNumbers(text)).toEqual([]));

  it('finds every number with a right check figure, and none with a wrong one', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 0, max: 999 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        (day, serial, coordination, off) => {
          const [year, month, ofMonth] = day.toISOString().slice(0, 10).split('-') as [
            string,
            string,
            string,
          ];
          const shownDay = String(Number(ofMonth) + (coordination ? 60 : 0)).padStart(2, '0');
          const nine = `${year.slice(2)}${month}${shownDay}${String(serial).padStart(3, '0')}`;
          const check = checkFigure(nine);
          const full = (figure: number) => `${year}${month}${shownDay}-${nine.slice(6)}${figure}`;
          expect(findPersonalNumbers(full(check))).toEqual([{ start: 0, end: 13 }]);
          expect(findPersonalNumbers(full((check + off) % 10))).toEqual([]);
        },
      ),
    );
  });
});

/** Luhn by the doubling table, another way than the code under test. */
function checkFigure(nine: string): number {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = [...nine].reduce(
    (total, figure, index) => total + (index % 2 ? Number(figure) : doubled[Number(figure)]!),
    0,
  );
  return (10 - (sum % 10)) % 10;
}
