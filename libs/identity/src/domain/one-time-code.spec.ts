import { codeAt, newCodeSecret, newRecoveryCodes, recoveryHash, stepOfCode } from './one-time-code';

/** The secret of RFC 6238, appendix B, in base32. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [20_000_000_000, '353130'],
])('E4: a code is that of RFC 6238 at second %d', (second, code) => {
  expect(codeAt(SECRET, second * 1000)).toBe(code);
});

it('E4: a code counts in its half minute, the one before and the one after', () => {
  const now = 1_111_111_109_000;
  const step = Math.floor(now / 30_000);
  for (const apart of [-1, 0, 1])
    expect(stepOfCode(SECRET, codeAt(SECRET, now + apart * 30_000), now)).toBe(step + apart);
  for (const apart of [-2, 2])
    expect(stepOfCode(SECRET, codeAt(SECRET, now + apart * 30_000), now)).toBeNull();
  for (const text of ['', '08180', '0818040', '081 04', 'abcdef', '٠٨١٨٠٤'])
    expect(stepOfCode(SECRET, text, now)).toBeNull();
});

it('secrets and recovery codes are not guessed and not mixed up', () => {
  expect(new Set(Array.from({ length: 100 }, newCodeSecret)).size).toBe(100);
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/);
  const [code = ''] = codes;
  expect(recoveryHash('a', ` ${code.toUpperCase().replaceAll('-', '')} `)).toEqual(recoveryHash('a', code));
  expect(recoveryHash('b', code)).not.toEqual(recoveryHash('a', code));
});
