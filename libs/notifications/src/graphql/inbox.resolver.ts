import { Args, Context, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { Viewer } from '@stegvis/identity';
import {
  actorOf,
  answer,
  Database,
  type Language,
  localDate,
  messageText,
  type RequestContext,
  systemClock,
} from '@stegvis/platform';
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
    ...about(row, language),
    createdAt: row.createdAt,
    readAt: row.readAt,
  });

const about = (row: NoticeRow, language: Language) => {
  if (row.kind === 'emergency')
    return { text: messageText(language, 'notice-emergency'), linkPath: '/nodatkomst' };
  if (row.kind === 'helper') return { text: aboutHelper(row, language), linkPath: null };
  if (row.kind === 'review-question')
    return { text: messageText(language, 'notice-review-question'), linkPath: null };
  if (row.kind === 'look-question-late')
    return { text: messageText(language, 'notice-look-question-late'), linkPath: '/start' };
  return row.kind.startsWith('consent-') ? aboutConsent(row, language) : aboutOpening(row, language);
};

/** In short words, for the participant herself. */
const aboutHelper = ({ helper, helpsFrom }: NoticeRow, language: Language): string => {
  if (!helper || !helpsFrom) return messageText(language, 'notice-helper-gone');
  const today = localDate(systemClock.now());
  return helpsFrom > today
    ? messageText(language, 'notice-helper-from', { helper, day: inWords(language, helpsFrom) })
    : messageText(language, 'notice-helper', { helper });
};

const inWords = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

const aboutOpening = (row: NoticeRow, language: Language) => ({
  text:
    row.title && row.employer
      ? messageText(language, 'notice-opening-suits', { title: row.title, employer: row.employer })
      : messageText(language, 'notice-opening-gone'),
  linkPath: row.title ? `/platser/${row.subjectId}?flik=personer` : null,
});

/** Names nobody (security P6); the link leads to whom it is about, for those who may open her. */
const aboutConsent = (row: NoticeRow, language: Language) => ({
  text: messageText(language, `notice-${row.kind}`),
  linkPath:
    row.kind === 'consent-asked'
      ? '/mina-val'
      : row.participantId
        ? `/deltagare/${row.participantId}?flik=samtycken`
        : null,
});
