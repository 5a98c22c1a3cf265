import { pictureOf } from './picture-of';

describe('the picture of a sentence', () => {
  it('is that of the subject, whatever list its code is from', () => {
    expect(pictureOf('archive', 'fits')).toBe('area.archive');
    expect(pictureOf('working_alone', 'hard')).toBe('environment.working_alone');
    expect(pictureOf('travel', 'hard')).toBe('travel.distance');
  });

  it('falls back on what the sentence says', () => {
    expect(pictureOf(null, 'helps')).toBe('support.help');
    expect(pictureOf('unheard_of', 'fits')).toBe('me.can');
    expect(pictureOf(undefined, 'other')).toBe('rule.info');
  });
});
