import { requiredWeekdays } from './required-weekdays';

describe('required weekdays', () => {
  const days = { weekdays: ['mon', 'tue'] as const, minHoursQuarters: 40, maxHoursQuarters: 40 };

  it('are those that are marked', () => {
    expect(requiredWeekdays({ ...days, requiredWeekdays: ['tue'] })).toEqual(['tue']);
  });
  it('are all listed days when the hours are fixed', () => {
    expect(requiredWeekdays({ ...days, requiredWeekdays: [] })).toEqual(['mon', 'tue']);
  });
  it('are none when one may start with fewer hours', () => {
    expect(requiredWeekdays({ ...days, minHoursQuarters: 16, requiredWeekdays: [] })).toEqual([]);
  });
});
