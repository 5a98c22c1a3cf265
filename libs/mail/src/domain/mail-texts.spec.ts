import { registerMail, writeMailText } from './mail-texts';

const words = (subject: string, body: string) => ({ sv: { subject, body }, en: { subject, body } });

it('P6: a subject can hold no value, and a body none but a link', () => {
  expect(() => registerMail('test-name', words('Hej {name}', 'x'))).toThrow('fixed words');
  expect(() => registerMail('test-lines', words('Hej\nBcc: a@b.se', 'x'))).toThrow('fixed words');
  expect(() => registerMail('test-body', words('Hej', 'Till {name}: {link}'))).toThrow(
    'no value but the link',
  );
  expect(() => registerMail('test-good', words('Hej', 'Öppna {link}'))).not.toThrow();
});

it('writes the link as it is, also one with signs that a replacement would read', () => {
  registerMail('test-link', words('Hej', 'Öppna {link}.'));
  const { subject, text } = writeMailText('test-link', 'sv', 'http://x/$&$1');
  expect(subject).toBe('Hej');
  expect(text.startsWith('Öppna http://x/$&$1.\n')).toBe(true);
});

it('writes two links where two are given, each in its place', () => {
  const two = { subject: 'Hej', body: '{link}', bodyOfTwo: 'Först {link}, sedan {otherLink}.' };
  registerMail('test-two', { sv: two, en: two });
  const { text } = writeMailText('test-two', 'sv', ['http://x/{otherLink}', 'http://x/$&']);
  expect(text.startsWith('Först http://x/{otherLink}, sedan http://x/$&.\n')).toBe(true);
  expect(writeMailText('test-two', 'sv', 'http://x/1').text.startsWith('http://x/1\n')).toBe(true);
  const named = { ...two, bodyOfTwo: '{link} {otherLink} {name}' };
  expect(() => registerMail('test-named', { sv: named, en: named })).toThrow('no value but the link');
});

it('refuses an unknown kind, a missing link, and a link where none belongs', () => {
  registerMail('test-with', words('Hej', '{link}'));
  registerMail('test-without', words('Hej', 'Klart.'));
  expect(() => writeMailText('test-none', 'sv', null)).toThrow('no mail');
  expect(() => writeMailText('test-with', 'sv', null)).toThrow('missing or too much');
  expect(() => writeMailText('test-without', 'en', 'http://x')).toThrow('missing or too much');
  expect(() => writeMailText('test-with', 'en', ['http://x', 'http://y'])).toThrow('missing or too much');
});
