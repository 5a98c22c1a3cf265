import { LIFE_CYCLE, OPENING_ACTS, type OpeningAct, type OpeningStatus } from './life-cycle';
import { LIFE_CYCLE_GUARDS, type OfferSubject } from './life-cycle-guards';

/**
 * The acts that a reader may take now, in the order of the table's acts. An act whose guard she can mend herself (fill in
 * what is missing, give a reason) is offered; one that leads nowhere is not.
 */
export const allowedActs = (status: OpeningStatus, subject: OfferSubject): readonly OpeningAct[] =>
  OPENING_ACTS.filter((act) =>
    LIFE_CYCLE.some(
      (line) =>
        line.act === act &&
        line.from.includes(status) &&
        line.who.includes(subject.role) &&
        line.guards.every((name) => LIFE_CYCLE_GUARDS[name].offered(subject)),
    ),
  );
