import { type VisibilityFacts, whyNotShown } from './why-not-shown';

const seen: VisibilityFacts = {
  protection: 'none',
  wantsSuggestions: 'yes',
  presentation: 'approved',
  consents: [{ state: 'yes' }],
};
const owners = (facts: Partial<VisibilityFacts>) =>
  whyNotShown({ ...seen, ...facts }).map(({ obstacle, owner }) => `${obstacle}: ${owner}`);

describe('why nobody sees her', () => {
  it('says nothing of her who is seen', () => {
    expect(owners({})).toEqual([]);
    expect(owners({ consents: [{ state: 'no' }, { state: 'yes' }] })).toEqual([]);
  });

  it('P1: says of unknown protection that the reader can ask, and of a protected person that nobody can', () => {
    expect(owners({ protection: 'unknown' })).toEqual(['protection-unknown: you']);
    expect(owners({ protection: 'protected' })).toEqual(['protected: nobody']);
  });

  it('says who can change what stands in the way', () => {
    expect(owners({ wantsSuggestions: 'not_asked', presentation: 'missing', consents: [] })).toEqual([
      'suggestions-not-asked: you',
      'presentation-missing: you',
      'consent-not-asked: you',
    ]);
    expect(owners({ presentation: 'unapproved', consents: [{ state: 'unanswered' }] })).toEqual([
      'presentation-unapproved: someone_else',
      'consent-unanswered: someone_else',
    ]);
  });

  it('says that nobody can change a no or a stop but she, and asks nothing anew by itself', () => {
    expect(owners({ wantsSuggestions: 'no', consents: [{ state: 'no' }] })).toEqual([
      'suggestions-no: nobody',
      'consent-no: nobody',
    ]);
    expect(owners({ consents: [{ state: 'withdrawn' }] })).toEqual(['consent-withdrawn: nobody']);
    expect(owners({ consents: [{ state: 'expired' }] })).toEqual(['consent-expired: you']);
  });

  it('says nothing of a question that was taken back', () => {
    expect(owners({ consents: [{ state: 'taken_back' }] })).toEqual(['consent-not-asked: you']);
    expect(owners({ consents: [{ state: 'taken_back' }, { state: 'no' }] })).toEqual(['consent-no: nobody']);
  });

  it('takes a question that waits before an old no', () => {
    expect(owners({ consents: [{ state: 'no' }, { state: 'ask_someone' }] })).toEqual([
      'consent-ask-someone: you',
    ]);
  });
});
