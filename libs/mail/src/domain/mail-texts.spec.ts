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

it('refuses an unknown kind, a missing link, and a link where none belongs', () => {
  registerMail('test-with', words('Hej', '{link}'));
  registerMail('test-without', words('Hej', 'Klart.'));
  expect(() => writeMailText('test-none', 'sv', null)).toThrow('no mail');
  expect(() => writeMailText('test-with', 'sv', null)).toThrow('missing or too much');
  expect(() => writeMailText('test-without', 'en', 'http://x')).toThrow('missing or too much');
});
