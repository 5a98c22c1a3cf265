import type { Messages } from '../message';

export const inboxSv = {
  'inbox.title': 'Inkorg',
  'inbox.sub': { zero: 'Inget nytt.', one: '{n} ny notis.', other: '{n} nya notiser.' },
  'inbox.list': 'Notiser',
  'inbox.all': 'Alla',
  'inbox.unread': 'Nya',
  'inbox.show': 'Visa',
  'inbox.markAll': 'Märk alla som lästa',
  'inbox.markRead': 'Märk som läst',
  'inbox.markReadFor': 'Märk som läst: {text}',
  'inbox.marked': { one: '{n} notis är märkt som läst', other: '{n} notiser är märkta som lästa' },
  'inbox.new': 'Ny',
  'inbox.emptyTitle': 'Inkorgen är tom',
  'inbox.emptyText':
    'Här står det när en ny plats kan passa någon av dina deltagare, eller när någon har svarat.',
  'inbox.noUnreadTitle': 'Inget nytt',
  'inbox.noUnreadText': 'Du har läst allt.',
  'inbox.showAll': 'Visa alla',
  'inbox.toInbox': 'Till inkorgen',
  'inbox.since': 'Nytt sedan sist',
  'inbox.more': { one: '{n} till i inkorgen', other: '{n} till i inkorgen' },
  'inbox.bell': { zero: 'Notiser, inga nya', one: 'Notiser, {n} ny', other: 'Notiser, {n} nya' },
  'inbox.helperTitle': 'Den som hjälper dig',
  'inbox.helperRead': 'Jag har läst',
  'inbox.today': 'I dag',
  'inbox.yesterday': 'I går',
} as const satisfies Messages;
