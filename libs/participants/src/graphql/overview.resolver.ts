import { Context, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, Database, messageText, type RequestContext } from '@stegvis/platform';
import { countParticipants } from '../operations/count-participants';
import { Overview, SuppressedCount } from './overview.types';
import { Vocabularies } from './vocabularies';

/** Counts for a coordinator. Rooms above add theirs to `Overview` as fields of their own. */
@Resolver()
export class OverviewResolver {
  constructor(
    private readonly database: Database,
    private readonly vocabularies: Vocabularies,
  ) {}

  @Query(() => Overview, { description: 'Counts of the own secrecy domain and municipality.' })
  @Allow({ operation: 'participants.count', roles: ['coordinator'], relation: 'domain', dataClasses: ['C9'] })
  async overview(@Context() context: RequestContext): Promise<Overview> {
    const actor = actorOf(context);
    const { steps } = await this.vocabularies.of(actor);
    const counts = await this.database.withActor(actor, countParticipants);
    const shown = (code: string, count: number | null): SuppressedCount =>
      Object.assign(new SuppressedCount(), {
        code,
        count,
        text: count === null ? messageText(context.language, 'count-hidden') : String(count),
      });
    // A step without anybody is a zero that hides nobody; one that is hidden is there with null.
    const codes = [...new Set([...steps.keys(), 'none', ...counts.byStep.keys()])];
    return Object.assign(new Overview(), {
      participantsByStep: codes.map((code) => {
        const count = counts.byStep.get(code);
        return shown(code, count === undefined ? 0 : count);
      }),
      participantsTotal: shown('total', counts.total),
    });
  }
}
