import { askWhileSeen } from './ask-while-seen';

describe('what an open page asks by itself', () => {
  const listeners = new Set<() => void>();
  const page = {
    visibilityState: 'visible',
    addEventListener: (_event: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_event: string, listener: () => void) => void listeners.delete(listener),
  };
  const turn = (state: 'visible' | 'hidden') => {
    page.visibilityState = state;
    listeners.forEach((listener) => listener());
  };
  let asked = 0;
  const after = (seconds: number): number => {
    asked = 0;
    jest.advanceTimersByTime(seconds * 1000);
    return asked;
  };
  let end: () => void;
  beforeEach(() => {
    jest.useFakeTimers();
    turn('visible');
    asked = 0;
    end = askWhileSeen(page, 3000, () => (asked += 1));
  });
  afterEach(() => {
    end();
    jest.useRealTimers();
  });

  it('A3: is asked within five seconds while the page is seen', () => {
    expect(after(9)).toBe(3);
  });

  it('rests in a hidden tab, and asks at once and goes on when it is shown again', () => {
    turn('hidden');
    expect(after(60)).toBe(0);
    turn('visible');
    expect(asked).toBe(1);
    turn('visible');
    expect(after(9)).toBe(3);
  });

  it('begins at rest in a tab that was opened hidden, and is over when the page is left', () => {
    end();
    turn('hidden');
    end = askWhileSeen(page, 3000, () => (asked += 1));
    expect(after(60)).toBe(0);
    turn('visible');
    end();
    expect(after(60)).toBe(0);
    expect(listeners.size).toBe(0);
  });
});
