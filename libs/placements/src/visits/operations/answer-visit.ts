import { type Database, InputCheck, type MemberActor } from '@stegvis/platform';
import { FACES, type Face } from '../domain/visit-life-cycle';
import { actOnVisit, type VisitStep } from './act-on-visit';

export const VISIT_ANSWERS = [...FACES, 'decline'] as const;
export type VisitAnswer = (typeof VISIT_ANSWERS)[number];

export interface VisitReply extends VisitStep {
  readonly answer: VisitAnswer;
  readonly helpedBy?: string | null;
}

/**
 * The participant says that she does not want to go, without a why, or afterwards how it was, with one of three faces. What
 * she says last counts; all of it is kept.
 * @returns the id of the visit. @throws as `actOnVisit`.
 */
export const answerVisit = (database: Database, actor: MemberActor, input: VisitReply): Promise<string> => {
  const check = new InputCheck();
  check.code('answer', input.answer, new Set(VISIT_ANSWERS));
  const said = check.optionalText('helpedBy', input.helpedBy, { max: 200 });
  check.done();
  const helpedBy = actor.assistedBy?.name ?? said;
  const face = FACES.find((one: Face) => one === input.answer) ?? null;
  return actOnVisit(database, actor, 'placements.answer-visit', input, {
    act: face ? 'tell' : 'decline',
    note: face ? { face, helpedBy } : { reasonCode: 'her_wish', helpedBy },
  });
};
