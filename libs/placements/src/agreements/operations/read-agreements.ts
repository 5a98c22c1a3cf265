import { unlessProtected, writerUnlessProtected } from '@stegvis/access';
import { localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { type AgreementContent, type AgreementField, changedFields } from '../domain/agreement-content';
import type { AgreementAct, AgreementState } from '../domain/agreement-life-cycle';
import { type AgreementRule, brokenRules } from '../domain/agreement-rules';
import type { AgreementParty } from '../domain/agreement-templates';
import { readFacts } from '../storage/agreement-facts';

/** One line of history as the reader may see it. */
export interface AgreementEventRow {
  readonly id: string;
  readonly agreementId: string;
  readonly act: AgreementAct;
  readonly contentVersion: number;
  readonly party: AgreementParty | null;
  readonly part: string | null;
  readonly how: string | null;
  readonly recordedReason: string | null;
  readonly witness: string | null;
  readonly helpedBy: string | null;
  readonly reasonCode: string | null;
  readonly side: string;
  readonly saidByName: string | null;
  readonly saidAt: Date;
}

/** One version of the text, and what it changed of the one before. */
export interface AgreementVersionRow {
  readonly agreementId: string;
  readonly number: number;
  readonly content: AgreementContent;
  readonly digest: string;
  readonly small: boolean;
  readonly writtenByName: string;
  readonly writtenAt: Date;
  readonly changed: readonly AgreementField[];
  readonly before: AgreementContent | null;
}

/** An agreement as those inside the secrecy domain see it, she herself, and who represents her. */
export interface AgreementFactsRow {
  readonly id: string;
  readonly participantId: string;
  readonly placementId: string;
  /** Null when the opening is out of the reader's sight. */
  readonly title: string | null;
  readonly employer: string | null;
  readonly area: string | null;
  readonly state: AgreementState;
  readonly version: number;
  readonly contentVersion: number;
  readonly parties: readonly AgreementParty[];
  readonly waitsFor: AgreementParty | null;
  readonly byMail: boolean;
  readonly replaces: boolean;
  readonly content: AgreementContent;
  /** Oldest first. */
  readonly versions: readonly AgreementVersionRow[];
  readonly events: readonly AgreementEventRow[];
}

type Row = Omit<AgreementFactsRow, 'content' | 'versions' | 'events'>;
type Text = Omit<AgreementVersionRow, 'changed' | 'before'>;

/** The agreements of several participants, newest first, at most fifty of each; three statements whatever their number. */
export const readAgreements = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AgreementFactsRow[]>> => {
  const rows = await transaction.query<Row[]>(
    `select a.id, a.participant_id as "participantId", a.placement_id as "placementId", o.title, g.name as employer,
       (select r.area from opening_areas r where r.opening_id = o.id order by r.position limit 1) as area, a.state, a.version, a.content_version as "contentVersion",
       a.parties, a.waits_for as "waitsFor", a.answer_mail is not null as "byMail", a.replaces_id is not null as replaces
     from (select *, row_number() over (partition by participant_id order by changed_at desc, id) as place_in_order from agreements where participant_id = any($1)) a
       left join openings o on o.id = a.opening_id left join organisations g on g.id = a.receiver_id
     where a.place_in_order <= 50 order by a.changed_at desc, a.id`,
    [participantIds],
  );
  const ids = rows.map(({ id }) => id);
  const texts = await transaction.query<Text[]>(
    `select v.agreement_id as "agreementId", v.content_version as number, v.content, v.digest, v.small, ${writerUnlessProtected('v', 'written_by', 'written_by_name')} as "writtenByName", v.written_at as "writtenAt"
     from agreement_versions v where v.agreement_id = any($1) order by v.content_version`,
    [ids],
  );
  const events = await transaction.query<AgreementEventRow[]>(
    `select e.id, e.agreement_id as "agreementId", e.act, e.content_version as "contentVersion", e.party, e.part, e.how, e.recorded_reason as "recordedReason",
       ${unlessProtected('e', 'witness')} as witness, ${unlessProtected('e', 'helped_by')} as "helpedBy", e.reason_code as "reasonCode", e.side,
       ${writerUnlessProtected('e', 'said_by', 'said_by_name')} as "saidByName", e.said_at as "saidAt"
     from agreement_events e where e.agreement_id = any($1) order by e.version`,
    [ids],
  );
  const whole = rows.flatMap((row) => {
    const versions = withChanges(texts.filter((one) => one.agreementId === row.id));
    const content = versions.at(-1)?.content;
    return content
      ? [{ ...row, content, versions, events: events.filter((one) => one.agreementId === row.id) }]
      : [];
  });
  return new Map(participantIds.map((id) => [id, whole.filter((row) => row.participantId === id)]));
};

/** Each version with what it changed of the one before. */
export const withChanges = (texts: readonly Text[]): readonly AgreementVersionRow[] =>
  texts.map((text, at) => {
    const before = texts[at - 1]?.content ?? null;
    return { ...text, before, changed: before ? changedFields(before, text.content) : [] };
  });

/** What the rules say of the text of an agreement that is not agreed yet, to staff; nothing of another. */
export const readBrokenRules = async (
  transaction: EntityManager,
  row: AgreementFactsRow,
): Promise<readonly AgreementRule[]> =>
  row.state === 'draft' || row.state === 'sent'
    ? brokenRules(await readFacts(transaction, row.placementId, row.content), localDate(systemClock.now()))
    : [];
