import { KNOWN_FAULTS, REVIEWED } from './known-faults';

describe('the list of known faults (R-111)', () => {
  it('has a day, a criterion and a way around for each, the newest first', () => {
    for (const fault of KNOWN_FAULTS) {
      expect(new Date(`${fault.found}T00:00:00Z`).toISOString().slice(0, 10)).toBe(fault.found);
      expect(fault.criterion).toMatch(/^(WCAG \d\.\d{1,2}\.\d{1,2}|EN 301 549 [\d.]+)$/);
      expect(fault.instead).not.toBe(fault.text);
    }
    const days = KNOWN_FAULTS.map(({ found }) => found);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('was gone through after the last fault was found', () => {
    expect(KNOWN_FAULTS.every(({ found }) => found <= REVIEWED)).toBe(true);
  });
});
