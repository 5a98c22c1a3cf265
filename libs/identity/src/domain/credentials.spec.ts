import { InputCheck } from '@stegvis/platform';
import fc from 'fast-check';
import { checkEmail } from './email';
import { checkNewPassword, hashPassword, isRightPassword } from './password';
import { idleLimit, SESSION_LENGTH } from './session-limits';
import { newToken, tokenHash } from './tokens';

const faults = (work: (check: InputCheck) => void): boolean => {
  const check = new InputCheck();
  work(check);
  try {
    check.done();
    return false;
  } catch {
    return true;
  }
};

describe('a password', () => {
  it('is kept as argon2id with memory that costs, and a salt of its own', async () => {
    const [a, b] = [await hashPassword('ett långt lösenord'), await hashPassword('ett långt lösenord')];
    expect(a).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(a).not.toBe(b);
    expect(await isRightPassword('ett långt lösenord', a)).toBe(true);
    expect(await isRightPassword('ett långt lösenord ', a)).toBe(false);
    expect(await isRightPassword('Ett långt lösenord', a)).toBe(false);
  });

  it('is wrong where there is none, and where what is stored is broken', async () => {
    expect(await isRightPassword('', null)).toBe(false);
    expect(await isRightPassword('ett långt lösenord', null)).toBe(false);
    expect(await isRightPassword('ett långt lösenord', 'not-a-hash')).toBe(false);
  });

  it.each([
    ['eleven characters', 'x'.repeat(11), true],
    ['twelve', 'x'.repeat(12), false],
    ['twelve that are two units each', '🙂'.repeat(12), false],
    ['200', 'x'.repeat(200), false],
    ['201', 'x'.repeat(201), true],
  ])('of %s', (_what, password, refused) => {
    expect(faults((check) => checkNewPassword(check, 'password', password))).toBe(refused);
  });
});

describe('an address', () => {
  it.each(['a@b.se', 'Anna.Ek+x@Malmö.example', 'o-brien@sub.domain.example'])(
    '%s is taken in small letters',
    (value) => {
      const check = new InputCheck();
      expect(checkEmail(check, 'email', ` ${value} `)).toBe(value.toLowerCase());
      expect(() => check.done()).not.toThrow();
    },
  );

  it.each([
    '',
    'a',
    'a@b',
    '@b.se',
    'a@.se',
    'a@b.se, c@d.se',
    'a b@c.se',
    '<a@b.se>',
    'a@b.se\nBcc: c@d.se',
    'a@[127.0.0.1]',
    `${'a'.repeat(250)}@b.se`,
    'a\u202e@b.se',
  ])('%j is refused', (value) => {
    expect(faults((check) => checkEmail(check, 'email', value))).toBe(true);
  });

  it('never lets a line break or a second address through', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = `a@b.se${text}`;
        const check = new InputCheck();
        const email = checkEmail(check, 'email', value);
        return check.has('email') || /^[^\s@,<>]+@[^\s@,<>]+$/.test(email);
      }),
    );
  });
});

it('a token is 256 random bits, and only its hash is known to the database', () => {
  const tokens = new Set(Array.from({ length: 1000 }, newToken));
  expect(tokens.size).toBe(1000);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  expect(tokenHash('a')).toHaveLength(32);
  expect(tokenHash('a')).not.toEqual(tokenHash('b'));
});

it('a session rests at most an hour, a participant’s eight, and none lasts longer than twelve', () => {
  const hour = 3_600_000;
  const times = { idle: { staff: 60, employer: 60, participant: 480, assisted: 10 }, length: 720 };
  expect(
    (
      [
        'supervisor',
        'job_consultant',
        'employer_contact',
        'hr_officer',
        'coordinator',
        'administrator',
      ] as const
    ).map((role) => idleLimit(role, times)),
  ).toEqual(Array.from({ length: 6 }, () => hour));
  expect(idleLimit('participant', times)).toBe(8 * hour);
  expect(idleLimit('participant', times, { chosen: 30 })).toBe(hour / 2);
  const shorter = { ...times, idle: { ...times.idle, participant: 60 } };
  expect(idleLimit('participant', shorter, { chosen: 480 })).toBe(hour);
  expect(idleLimit('participant', times, { assisted: true, chosen: 480 })).toBe(hour / 6);
  expect(SESSION_LENGTH).toBe(12 * hour);
});
