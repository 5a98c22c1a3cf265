import { InputCheck, InputError } from '@stegvis/platform';
import fc from 'fast-check';
import { checkOrganisationNumber } from './organisation-number';

const read = (text: string): string | null => {
  const check = new InputCheck();
  const number = checkOrganisationNumber(check, 'organisationNumber', text);
  check.done();
  return number;
};
const codeOf = (text: string): string => {
  try {
    read(text);
    return 'taken';
  } catch (error) {
    return (error as InputError).fields[0]!.code;
  }
};

describe('an organisation number', () => {
  // Malmö stad's public number, and the example of a limited company that many registers print.
  it.each([
    ['212000-1124', '212000-1124'],
    ['2120001124', '212000-1124'],
    ['16212000-1124', '212000-1124'],
    [' 556036-0793 ', '556036-0793'],
    ['', null],
  ])('%j is read as %j', (text, number) => {
    expect(read(text)).toBe(number);
  });

  it.each([
    ['212000-1125', 'organisation-number-wrong-digit'],
    ['811218-9876', 'organisation-number-personal'],
    ['212000-112', 'organisation-number-malformed'],
    ['21 2000-1124', 'organisation-number-malformed'],
    ['212000-1124x', 'organisation-number-malformed'],
    ['２１２０００-1124', 'organisation-number-malformed'],
  ])('%j is refused: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('has exactly one right last digit, and one wrong digit anywhere is noticed', () => {
    const nine = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
      .filter((digits) => digits[2]! >= 3);
    fc.assert(
      fc.property(nine, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const right = [...'0123456789'].filter((last) => codeOf(digits.join('') + last) === 'taken');
        expect(right).toHaveLength(1);
        const number = [...digits, Number(right[0])];
        number[place] = (number[place]! + shift) % 10;
        expect(codeOf(number.join(''))).not.toBe('taken');
      }),
    );
  });
});
