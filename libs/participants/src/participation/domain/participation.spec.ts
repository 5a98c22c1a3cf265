import { ageOn } from './participation';

it.each([
  ['1960-05-17', '2027-05-16', 66],
  ['1960-05-17', '2027-05-17', 67],
  ['1960-05-17', '2027-12-31', 67],
  ['1960-02-29', '2027-02-28', 66],
  ['1960-02-29', '2027-03-01', 67],
  ['2000-01-01', '2000-01-01', 0],
])('R-003: who is born on %s is on %s of the age %s', (bornOn, day, age) => {
  expect(ageOn(bornOn, day)).toBe(age);
});
