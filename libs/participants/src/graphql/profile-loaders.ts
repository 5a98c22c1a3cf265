import { Injectable } from '@nestjs/common';
import { type AssignmentRow, readAssignments } from '@stegvis/access';
import { actorOf, Database, localDate, type RequestContext, requestLoader } from '@stegvis/platform';
import type { SuggestionAnswer, ValueKind } from '../domain/profile-kinds';
import { currentAndWaiting, type ValueRow } from '../storage/current-values';
import { ProfileValue } from './profile-value.type';

/** Gives a statement its GraphQL class. */
export const toProfileValue = ({ participantId: _of, ...value }: ValueRow): ProfileValue =>
  Object.assign(new ProfileValue(), value);

/** What is said about participants, loaded once a request: one statement for all persons of a page. */
@Injectable()
export class ProfileLoaders {
  constructor(private readonly database: Database) {}

  /** The current values, of some kinds or of all. */
  async current(
    context: RequestContext,
    id: string,
    kinds?: readonly ValueKind[] | null,
  ): Promise<readonly ValueRow[]> {
    const values = (await this.said(context, id)).filter(({ status }) => status !== 'suggested');
    return kinds ? values.filter((value) => kinds.includes(value.kind)) : values;
  }

  /** Her own suggestions that nobody has answered, newest first. */
  async suggestions(context: RequestContext, id: string): Promise<readonly ValueRow[]> {
    const waiting = (await this.said(context, id)).filter(({ status }) => status === 'suggested');
    return waiting.sort((a, b) => b.saidAt.getTime() - a.saidAt.getTime());
  }

  private async said(context: RequestContext, id: string): Promise<readonly ValueRow[]> {
    const actor = actorOf(context);
    const loader = requestLoader(context, 'participants.said', (ids) =>
      this.database.withActor(actor, (transaction) => currentAndWaiting(transaction, ids)),
    );
    return (await loader.load(id)) ?? [];
  }

  async assignments(context: RequestContext, id: string): Promise<readonly AssignmentRow[]> {
    const actor = actorOf(context);
    const loader = requestLoader(context, 'participants.assignments', (ids) =>
      this.database.withActor(actor, (transaction) => readAssignments(transaction, ids)),
    );
    return (await loader.load(id)) ?? [];
  }

  async step(context: RequestContext, id: string): Promise<{ code: string; since: string } | null> {
    const [step] = await this.current(context, id, ['step']);
    return step ? { code: step.code, since: localDate(step.saidAt) } : null;
  }

  async workGoal(context: RequestContext, id: string): Promise<string | null> {
    const [goal] = await this.current(context, id, ['work_goal']);
    return goal?.text ?? null;
  }

  async wantsSuggestions(context: RequestContext, id: string): Promise<SuggestionAnswer> {
    const [answer] = await this.current(context, id, ['wants_suggestions']);
    if (answer?.state !== 'answered') return 'not_asked';
    return answer.flag ? 'yes' : 'no';
  }
}
