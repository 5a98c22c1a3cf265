import { addressOfMove } from './address-of-move';

const participant = { __typename: 'ParticipantRow' as const, id: 'p', givenName: 'Elin', familyName: 'S' };

it('a visit comes from the proposal only when the employer has said yes', () => {
  const of = (proposalState: 'accepted' | 'presented') =>
    addressOfMove('book_visit', { participant, proposalId: 'f', proposalState }, 'o');
  expect(of('accepted')).toBe('/deltagare/p?flik=besok&plats=o&forslag=f');
  expect(of('presented')).toBe('/deltagare/p?flik=besok&plats=o');
});

it('each act leads to where it is done', () => {
  const to = (act: Parameters<typeof addressOfMove>[0]) =>
    addressOfMove(act, { participant, proposalId: null, proposalState: null }, 'o');
  expect((['propose', 'hear', 'book_try_out', 'place'] as const).map(to)).toEqual([
    '/deltagare/p/foresla?plats=o',
    '/deltagare/p?flik=forslag',
    '/deltagare/p?flik=besok&plats=o&vad=provdag',
    '/deltagare/p?flik=besok&placera=o',
  ]);
});
