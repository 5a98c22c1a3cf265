import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, readColleagues, recordRefused } from '@stegvis/access';
import { actorOf, Configuration, Database, InputCheck, type RequestContext, Uuid } from '@stegvis/platform';
import { listParticipants, type ParticipantOrder } from '../operations/list-participants';
import { ParticipantOrderEnum } from './enums';
import { namesOf } from './names-of';
import { ParticipantFilter } from './participant.inputs';
import { ParticipantConnection, toRow } from './participant-row.type';
import { Colleague, Participant } from './participant.types';
import { loadParticipant, PARTICIPANT_CLASSES } from './to-participant';
import { Vocabularies } from './vocabularies';

/** What staff read: only persons whom they are assigned to. */
@Resolver()
export class ParticipantsResolver {
  constructor(
    private readonly database: Database,
    private readonly vocabularies: Vocabularies,
    private readonly configuration: Configuration,
  ) {}

  @Query(() => ParticipantConnection, { description: 'The participants whom the reader is assigned to.' })
  @Allow({
    operation: 'participants.list',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3', 'C4'],
  })
  async participants(
    @Context() context: RequestContext,
    @Args('filter', { type: () => ParticipantFilter, nullable: true, description: 'Which.' })
    filter?: ParticipantFilter | null,
    @Args('order', {
      type: () => ParticipantOrderEnum,
      nullable: true,
      defaultValue: 'name',
      description: 'Order.',
    })
    order?: ParticipantOrder | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string | null,
  ): Promise<ParticipantConnection> {
    const actor = actorOf(context);
    const vocabulary = await this.vocabularies.of(actor);
    const page = await listParticipants(
      this.database,
      vocabulary,
      actor,
      { filter, order, first, after },
      this.configuration.participationWarningDays,
    );
    return Object.assign(new ParticipantConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toRow(node) })),
    });
  }

  @Query(() => Participant, {
    nullable: true,
    description: 'A participant; null for one who is absent and for one whom the reader is not assigned to.',
  })
  @Allow({
    operation: 'participants.read',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3', 'C4'],
  })
  async participant(
    @Args('id', { type: () => Uuid, description: 'Id of the participant.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Participant | null> {
    const action = 'participants.read';
    const found = await loadParticipant(this.database, context, id, action);
    if (!found)
      await this.database.withActor(actorOf(context), (transaction) =>
        recordRefused(transaction, { action, asked: id, classes: PARTICIPANT_CLASSES }),
      );
    return found;
  }

  @Query(() => [Colleague], { description: 'Staff of the own secrecy domain, by name, at most 50.' })
  @Allow({
    operation: 'participants.list-colleagues',
    roles: ['supervisor', 'job_consultant', 'unit_manager'],
    relation: 'domain',
    dataClasses: ['account'],
  })
  async colleagues(
    @Context() context: RequestContext,
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name.' })
    search?: string | null,
  ): Promise<Colleague[]> {
    const actor = actorOf(context);
    const check = new InputCheck();
    const wanted = check.optionalText('search', search, { max: 100 });
    check.done();
    return this.database.withActor(actor, async (transaction) => {
      const rows = await readColleagues(transaction, actor, wanted);
      const units = await namesOf(
        transaction,
        rows.map((row) => row.organisationId),
      );
      return rows.map(({ organisationId, ...row }) =>
        Object.assign(new Colleague(), row, { unit: units.get(organisationId ?? '') ?? null }),
      );
    });
  }
}
