import { type Database, InputCheck, type MemberActor } from '@stegvis/platform';
import { actOnVisit, type VisitStep } from './act-on-visit';
import { instantOf } from './book-visit';
import { checkVisit, type VisitTerms } from './check-visit';

export type VisitChange = VisitStep & VisitTerms;

/**
 * Staff move a visit to another time or place; it stays the same visit, also in a calendar.
 * @returns the id of the visit. @throws as `actOnVisit`; RuleError when the new time is over.
 */
export const changeVisit = (database: Database, actor: MemberActor, input: VisitChange): Promise<string> => {
  const check = new InputCheck();
  const terms = checkVisit(check, input);
  check.done();
  return actOnVisit(database, actor, 'placements.change-visit', input, {
    act: 'change',
    columns: terms,
    startsAt: (transaction) => instantOf(transaction, terms),
  });
};
