import { stateOf } from './session-clock';

const minute = 60_000;

describe('E4: a session', () => {
  it.each([
    [0, 'open'],
    [49, 'open'],
    [50, 'soon'],
    [59, 'soon'],
    [60, 'ended'],
  ])('of an hour that has rested for %d minutes is %s', (rested, state) => {
    expect(stateOf(rested * minute, 0, 60, Infinity)).toBe(state);
  });

  it('ends soon when its whole time is nearly over, however lately it was used', () => {
    expect(stateOf(709 * minute, 709 * minute, 60, 720 * minute)).toBe('open');
    expect(stateOf(711 * minute, 711 * minute, 60, 720 * minute)).toBe('soon');
    expect(stateOf(720 * minute, 720 * minute, 60, 720 * minute)).toBe('ended');
  });

  it('with a short limit is warned of at its half', () => {
    expect(stateOf(4 * minute, 0, 10, Infinity)).toBe('open');
    expect(stateOf(5 * minute, 0, 10, Infinity)).toBe('soon');
  });
});
