import { type Language, messageText, type Role } from '@stegvis/platform';
import { PlacementHours } from '../../placements/graphql/placement.types';
import { timeOf } from '../../placements/domain/week-plan';
import { type AgreementContent, type AgreementField, missingParts } from '../domain/agreement-content';
import { agreementActsOf } from '../domain/agreement-life-cycle';
import type { AgreementRule } from '../domain/agreement-rules';
import { dayInWords, easyParts, weekdayName } from '../domain/easy-parts';
import type { LinkedAgreement } from '../links/agreement-by-link';
import { hasWondered, partyStates } from '../operations/party-states';
import type { PresentedAgreementRow } from '../operations/list-presented-agreements';
import type { AgreementFactsRow, AgreementVersionRow } from '../operations/read-agreements';
import {
  Agreement,
  AgreementDifference,
  AgreementEasyPart,
  AgreementEvent,
  AgreementPartyState,
  AgreementRuleMessage,
  AgreementText,
  AgreementToMe,
  AgreementVersion,
  LinkedAgreementType,
  PresentedAgreement,
} from './agreement.types';

export const toText = (content: AgreementContent): AgreementText =>
  Object.assign(new AgreementText(), {
    ...content,
    week: content.week.map(({ weekday, from, to }) =>
      Object.assign(new PlacementHours(), { weekday, starts: timeOf(from), ends: timeOf(to) }),
    ),
  });

/** A field in words. */
export const fieldText = (language: Language, content: AgreementContent, field: AgreementField): string => {
  if (field === 'week')
    return content.week
      .map(({ weekday, from, to }) => `${weekdayName(language, weekday)} ${timeOf(from)}–${timeOf(to)}`)
      .join(', ');
  const value = content[field];
  if (value === null) return messageText(language, 'agreement-open-ended');
  if (typeof value === 'boolean') return messageText(language, value ? 'agreement-minor' : 'agreement-adult');
  return field === 'fromDay' || field === 'lastDay' ? dayInWords(language, value) : value;
};

const toDifferences = (
  language: Language,
  before: AgreementContent | null,
  after: AgreementContent,
  changed: readonly AgreementField[],
): AgreementDifference[] =>
  before
    ? changed.map((field) =>
        Object.assign(new AgreementDifference(), {
          field,
          before: fieldText(language, before, field),
          after: fieldText(language, after, field),
        }),
      )
    : [];

const toVersion = (language: Language, row: AgreementVersionRow): AgreementVersion =>
  Object.assign(new AgreementVersion(), {
    number: row.number,
    small: row.small,
    writtenBy: row.writtenByName,
    writtenAt: row.writtenAt,
    digest: row.digest,
    changes: toDifferences(language, row.before, row.content, row.changed),
  });

const toEasy = (language: Language, content: AgreementContent): AgreementEasyPart[] =>
  easyParts(language, content).map((one) => Object.assign(new AgreementEasyPart(), one));

/** To the staff who are assigned to her. */
export const toAgreement = (
  row: AgreementFactsRow,
  broken: readonly AgreementRule[],
  role: Role,
  language: Language,
): Agreement =>
  Object.assign(new Agreement(), {
    id: row.id,
    placementId: row.placementId,
    title: row.title,
    employer: row.employer,
    state: row.state,
    contentVersion: row.contentVersion,
    replaces: row.replaces,
    byMail: row.byMail,
    text: toText(row.content),
    easyParts: toEasy(language, row.content),
    missingParts: [...missingParts(row.content)],
    rules: broken.map(({ code, rule, source, from, to, stops, mender }) =>
      Object.assign(new AgreementRuleMessage(), {
        code,
        rule,
        text: messageText(language, `agreement-rule-${code}`),
        source,
        validFrom: from,
        validTo: to,
        stops,
        mender,
      }),
    ),
    parties: partyStates(row).map((one) => Object.assign(new AgreementPartyState(), one)),
    versions: row.versions.map((one) => toVersion(language, one)),
    wonders: [...hasWondered(row)],
    allowedActs: [...agreementActsOf(role, row.state)],
    events: row.events.map(({ id, act, contentVersion, party, part, saidByName, saidAt }) =>
      Object.assign(new AgreementEvent(), {
        id,
        act,
        contentVersion,
        party,
        part,
        saidBy: saidByName,
        saidAt,
      }),
    ),
  });

/** To herself, or to who represents her as the party that she is. */
export const toAgreementToMe = (
  row: AgreementFactsRow,
  role: 'participant' | 'representative',
  language: Language,
): AgreementToMe => {
  const mine = partyStates(row).find((one) => one.party === role) ?? null;
  const known = row.versions.find((one) => one.number === mine?.contentVersion);
  const last = row.versions.at(-1);
  const changed = new Set(
    known ? row.versions.filter((one) => one.number > known.number).flatMap((one) => one.changed) : [],
  );
  return Object.assign(new AgreementToMe(), {
    id: row.id,
    title: row.title,
    employer: row.employer,
    area: row.area,
    state: row.state,
    contentVersion: row.contentVersion,
    text: toText(row.content),
    easyParts: toEasy(language, row.content),
    myTurn: row.state === 'sent' && row.waitsFor === role,
    mine: mine && Object.assign(new AgreementPartyState(), mine),
    news: last ? toDifferences(language, known?.content ?? null, last.content, [...changed]) : [],
    allowedActs: [...agreementActsOf(role, row.state)].filter(
      (act) =>
        act === 'wonder' ||
        (act === 'approve' && row.waitsFor === role) ||
        (act === 'not_now' && (row.waitsFor === role || mine?.status === 'approved')),
    ),
  });
};

/** By whitelist: what is not named here cannot reach an employer. */
export const toPresentedAgreement = (row: PresentedAgreementRow): PresentedAgreement =>
  Object.assign(new PresentedAgreement(), {
    id: row.handle,
    title: row.title,
    shownName: row.shownName,
    state: row.state,
    myTurn: row.waitsFor === 'employer',
    contentVersion: row.contentVersion,
    text: toText(row.content),
  });

export const toLinkedAgreement = ({ content, ...row }: LinkedAgreement): LinkedAgreementType =>
  Object.assign(new LinkedAgreementType(), { ...row, text: toText(content) });
