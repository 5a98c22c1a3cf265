import type { Translation } from '../message';
import type { inboxSv } from './inbox.sv';

export const inboxEn: Translation<typeof inboxSv> = {
  'inbox.title': 'Inbox',
  'inbox.sub': { zero: 'Nothing new.', one: '{n} new notice.', other: '{n} new notices.' },
  'inbox.list': 'Notices',
  'inbox.all': 'All',
  'inbox.unread': 'New',
  'inbox.show': 'Show',
  'inbox.markAll': 'Mark all as read',
  'inbox.markRead': 'Mark as read',
  'inbox.markReadFor': 'Mark as read: {text}',
  'inbox.marked': { one: '{n} notice is marked as read', other: '{n} notices are marked as read' },
  'inbox.new': 'New',
  'inbox.emptyTitle': 'The inbox is empty',
  'inbox.emptyText':
    'It tells you when a new opening may suit one of your participants, or when someone has answered.',
  'inbox.noUnreadTitle': 'Nothing new',
  'inbox.noUnreadText': 'You have read everything.',
  'inbox.showAll': 'Show all',
  'inbox.toInbox': 'To the inbox',
  'inbox.since': 'New since last time',
  'inbox.more': { one: '{n} more in the inbox', other: '{n} more in the inbox' },
  'inbox.bell': { zero: 'Notices, none new', one: 'Notices, {n} new', other: 'Notices, {n} new' },
  'inbox.helperTitle': 'Who helps you',
  'inbox.helperRead': 'I have read it',
  'inbox.today': 'Today',
  'inbox.yesterday': 'Yesterday',
};
