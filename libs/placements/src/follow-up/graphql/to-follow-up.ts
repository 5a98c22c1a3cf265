import { dayNumber, type Role } from '@stegvis/platform';
import { followUpActsOf } from '../domain/follow-up-life-cycle';
import { FOLLOW_UP_QUESTIONS, HER_FOLLOW_UP_ANSWERS } from '../domain/questions';
import type { FollowUpAnswerRow, FollowUpFacts } from '../operations/read-follow-ups';
import { FollowUp, FollowUpRecord, FollowUpSaid, FollowUpToMe } from './follow-up.types';

const dayBefore = (day: string): string =>
  new Date((dayNumber(day) - 1) * 86_400_000).toISOString().slice(0, 10);

/** In the order of the questions; a wish to be called is no answer to any of them. */
const saidBy = (row: FollowUpFacts, side: FollowUpAnswerRow['side']): FollowUpSaid[] =>
  FOLLOW_UP_QUESTIONS.flatMap((question) =>
    row.answers
      .filter((one) => one.side === side && one.question === question)
      .flatMap(({ answer: said, helpedBy, saidAt }) => {
        const answer = HER_FOLLOW_UP_ANSWERS.find((one) => one === said);
        return answer ? [Object.assign(new FollowUpSaid(), { question, answer, helpedBy, saidAt })] : [];
      }),
  );

const termsOf = (row: FollowUpFacts) => ({
  id: row.id,
  placementId: row.placementId,
  occasion: row.occasion,
  title: row.title,
  employer: row.employer,
  opensOn: row.opens,
  lastDay: dayBefore(row.closes),
  state: row.state,
  hers: saidBy(row, 'participant'),
});

/** To the staff who are assigned to her: both sides beside each other. */
export const toFollowUp = (row: FollowUpFacts, role: Role): FollowUp => {
  const { record } = row;
  return Object.assign(new FollowUp(), {
    ...termsOf(row),
    version: row.version,
    workplace: saidBy(row, 'employer'),
    gaps: [...row.gaps],
    record:
      record &&
      Object.assign(new FollowUpRecord(), {
        heldOn: record.heldOn,
        tookPart: [...record.tookPart],
        face: record.face,
        howItGoes: record.howItGoes,
        nextStep: record.nextStep,
        recordedBy: record.recordedByName,
        recordedAt: record.recordedAt,
      }),
    allowedActs: [...followUpActsOf(role, row.state)],
  });
};

/** To herself. What the workplace said is no field of it. */
export const toFollowUpToMe = (row: FollowUpFacts): FollowUpToMe =>
  Object.assign(new FollowUpToMe(), { ...termsOf(row), area: row.area });
