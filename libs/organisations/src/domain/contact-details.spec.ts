import { InputCheck, InputError } from '@stegvis/platform';
import fc from 'fast-check';
import { checkContactEmail, checkContactPhone } from './contact-details';

const faultsOf = (work: (check: InputCheck) => unknown): readonly string[] => {
  const check = new InputCheck();
  work(check);
  try {
    check.done();
    return [];
  } catch (error) {
    return (error as InputError).fields.map(({ path, code }) => `${path} ${code}`);
  }
};

describe('contact details', () => {
  it.each(['anna@example.org', 'ANNA.Karlsson+plats@malmo.example.se', 'å@exempel.se'])(
    'takes the address %s',
    (email) => {
      const check = new InputCheck();
      expect(checkContactEmail(check, 'email', email)).toBe(email.toLowerCase());
      expect(() => check.done()).not.toThrow();
    },
  );

  it.each([
    'anna',
    'anna@',
    '@example.org',
    'a b@example.org',
    'anna@example',
    'a@b..se',
    '<a@b.se>',
    'a@b.se\r\nBcc: c@d.se',
  ])('refuses the address %j', (email) => {
    expect(faultsOf((check) => checkContactEmail(check, 'email', email))).toContain(
      'email contact-email-malformed',
    );
  });

  it.each(['040-34 10 00', '+46 (0)70 123 45 67', '112 33'])('takes the number %s', (phone) => {
    expect(faultsOf((check) => checkContactPhone(check, 'phone', phone))).toEqual([]);
  });

  it.each(['1234', '1234567890123456', 'ring mig', '040+341000', '<script>12345'])(
    'refuses the number %j',
    (phone) => {
      expect(faultsOf((check) => checkContactPhone(check, 'phone', phone))).toContain(
        'phone phone-malformed',
      );
    },
  );

  it('makes nothing of an empty text', () => {
    const check = new InputCheck();
    expect(checkContactEmail(check, 'email', '  ')).toBeNull();
    expect(checkContactPhone(check, 'phone', null)).toBeNull();
    expect(() => check.done()).not.toThrow();
  });

  it('never throws anything but a named fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const fault of faultsOf((check) => [
          checkContactEmail(check, 'email', text),
          checkContactPhone(check, 'phone', text),
        ]))
          expect(fault).toMatch(/^(email|phone) [a-z-]+$/);
      }),
    );
  });
});
