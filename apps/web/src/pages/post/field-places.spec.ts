import { addressOfField, placeOfField, readStep } from './field-places';

describe('where a field stands in the form', () => {
  it('leads to the step and the field', () => {
    expect(addressOfField('7', 'content.schedule.maxHoursQuarters')).toBe(
      '/platser/7/andra?steg=2&falt=falt-timmar',
    );
    expect(placeOfField('input.content.title')).toEqual({ step: 1, field: 'falt-titel' });
    expect(placeOfField('content.tasks.3.text').step).toBe(1);
    expect(placeOfField('content.supportRole').step).toBe(3);
  });

  it('begins at the first step when the address says nothing sensible', () => {
    expect(
      ['', 'steg=0', 'steg=5', 'steg=x', 'steg=3'].map((text) => readStep(new URLSearchParams(text))),
    ).toEqual([1, 1, 1, 1, 3]);
  });
});
