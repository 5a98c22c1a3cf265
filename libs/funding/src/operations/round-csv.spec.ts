import '../messages';
import { roundAsCsv } from './round-csv';

it('E8: a round goes to a spreadsheet with the numbers of the screen, and a name that would be run as a formula stays text', () => {
  const line = { id: '', roundId: '', purpose: 'activity' as const };
  const csv = roundAsCsv(
    {
      lines: [
        { ...line, name: '=SUM(A1)', appliedKr: 100, grantedKr: 90, committedKr: 10, calledOffKr: 20 },
        { ...line, name: 'Grupp', appliedKr: 50, grantedKr: null, committedKr: 0, calledOffKr: 0 },
      ],
    },
    'sv',
  );
  expect(csv.replace('\ufeff', '').split('\r\n')).toEqual([
    'Budgetpost;Sökt (kr);Beviljat (kr);Avropat (kr);Begärt (kr);Kvar (kr)',
    `'=SUM(A1);100;90;20;10;60`,
    'Grupp;50;;0;0;0',
    'Summa;150;90;20;10;60',
    '',
  ]);
});
