import { Args, Context, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { Viewer } from '@stegvis/identity';
import { actorOf, answer, Database, type Language, type RequestContext } from '@stegvis/platform';
import { countUnread } from '../operations/count-unread';
import { listNotices, type NoticeRow } from '../operations/list-notices';
import { markNoticesRead } from '../operations/mark-notices-read';
import {
  MARK_NOTICES_READ,
  MarkNoticesReadInput,
  MarkNoticesReadPayload,
  MarkNoticesReadResult,
  Notice,
  NoticeConnection,
} from './notice.types';
import { noticeWords } from './notice-words';

/** The inbox, and the count on the bell. */
@Resolver(() => Viewer)
export class InboxResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => Int, { description: 'Unread notices.' })
  unreadNotices(@Context() context: RequestContext): Promise<number> | number {
    return context.actor ? countUnread(this.database, context.actor) : 0;
  }

  @Query(() => NoticeConnection, { description: 'The inbox, newest first.' })
  @Allow({
    operation: 'notifications.list-notices',
    roles: 'signed-in',
    relation: 'self',
    dataClasses: ['C1'],
  })
  async notices(
    @Context() context: RequestContext,
    @Args('unreadOnly', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Leave out what has been read.',
    })
    unreadOnly?: boolean,
    @Args('kind', { type: () => String, nullable: true, description: 'Of one kind alone.' }) kind?: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<NoticeConnection> {
    const page = await listNotices(this.database, actorOf(context), { unreadOnly, kind, first, after });
    return Object.assign(new NoticeConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toNotice(node, context.language) })),
    });
  }

  @Mutation(() => MarkNoticesReadResult, { description: 'Marks notices of the own inbox as read.' })
  @Allow({
    operation: 'notifications.mark-read',
    roles: 'signed-in',
    relation: 'self',
    dataClasses: ['account'],
  })
  markNoticesRead(
    @Args('input', { description: 'Which.' }) input: MarkNoticesReadInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, MARK_NOTICES_READ, async () => {
      await markNoticesRead(this.database, actorOf(context), input);
      return Object.assign(new MarkNoticesReadPayload(), {
        unreadCount: await countUnread(this.database, actorOf(context)),
      });
    });
  }
}

const toNotice = (row: NoticeRow, language: Language): Notice =>
  Object.assign(new Notice(), {
    id: row.id,
    kind: row.kind,
    ...noticeWords(row, language),
    createdAt: row.createdAt,
    readAt: row.readAt,
  });
