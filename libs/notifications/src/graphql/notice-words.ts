import { type Language, localDate, messageText, systemClock } from '@stegvis/platform';
import {
  AGREEMENT_NOTICES,
  type AgreementNotice,
  isAgreementNotice,
  isProposalNotice,
  PROPOSAL_NOTICES,
  type ProposalNotice,
} from '../notice-kinds';
import type { NoticeRow } from '../operations/list-notices';

export interface NoticeWords {
  readonly text: string;
  readonly linkPath: string | null;
}

/** A notice in the reader's language, and where it leads. Made when it is read: it says what holds now, and never names a participant (security P6). */
export const noticeWords = (row: NoticeRow, language: Language): NoticeWords => {
  if (row.kind === 'emergency')
    return { text: messageText(language, 'notice-emergency'), linkPath: '/nodatkomst' };
  if (row.kind === 'helper') return { text: aboutHelper(row, language), linkPath: null };
  if (row.kind === 'review-question')
    return { text: messageText(language, 'notice-review-question'), linkPath: null };
  if (row.kind === 'look-question-late')
    return { text: messageText(language, 'notice-look-question-late'), linkPath: '/start' };
  if (isProposalNotice(row.kind)) return aboutProposal(row, row.kind, language);
  if (isAgreementNotice(row.kind)) return aboutAgreement(row, row.kind, language);
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

/** The question of these is answered or gone once she is no longer waited for. */
const QUESTIONS: readonly string[] = ['proposal-asked', 'proposal-reminder'] satisfies ProposalNotice[];

const aboutProposal = (row: NoticeRow, kind: ProposalNotice, language: Language): NoticeWords => {
  const { proposalState: state, participantId, title, answerBy } = row;
  const settled = QUESTIONS.includes(kind) && state !== 'asked' && state !== 'considering';
  return {
    text: messageText(language, settled ? 'notice-proposal-settled' : `notice-${kind}`, {
      title: title ?? messageText(language, 'notice-a-place'),
      day: answerBy ? inWords(language, answerBy) : '',
    }),
    linkPath: {
      herself: state && `/plats-till-mig/${row.subjectId}`,
      staff: participantId && `/deltagare/${participantId}?flik=forslag`,
      manager: '/enhet',
    }[PROPOSAL_NOTICES[kind]],
  };
};

const aboutAgreement = (row: NoticeRow, kind: AgreementNotice, language: Language): NoticeWords => ({
  text: messageText(language, `notice-${kind}`, {
    title: row.title ?? messageText(language, 'notice-a-place'),
  }),
  linkPath:
    row.participantId &&
    (AGREEMENT_NOTICES[kind] === 'herself'
      ? `/mitt-avtal/${row.subjectId}`
      : `/deltagare/${row.participantId}/avtal/${row.subjectId}`),
});
