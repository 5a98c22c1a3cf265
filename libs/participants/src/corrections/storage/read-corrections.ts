import { PROTECTED_NAME, unlessProtected, writerUnlessProtected } from '@stegvis/access';
import type { EntityManager } from 'typeorm';
import type { ValueKind } from '../../domain/profile-kinds';
import {
  type CorrectionField,
  type CorrectionKind,
  type CorrectionSource,
  type CorrectionState,
  IDENTITY_FIELDS,
} from '../domain/correction-fields';

/** A question with what has become of it. */
export interface Correction {
  readonly id: string;
  readonly participantId: string;
  readonly field: CorrectionField;
  readonly kind: ValueKind | null;
  readonly code: string | null;
  /** What she says should stand there. */
  readonly wish: string;
  readonly source: CorrectionSource;
  readonly helpedBy: string | null;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly state: CorrectionState;
  /** Why it was declined, or what was done. */
  readonly reason: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  /** Her own note beside what stayed (avvikande mening). */
  readonly dissent: string | null;
  readonly dissentAt: Date | null;
}

interface Raw {
  readonly participantId: string;
  readonly requestId: string;
  readonly said: CorrectionKind;
  readonly field: CorrectionField;
  readonly kind: ValueKind | null;
  readonly code: string | null;
  readonly text: string | null;
  readonly source: CorrectionSource;
  readonly helpedBy: string | null;
  readonly saidBy: string;
  readonly saidAt: Date;
}

const ABOUT_IDENTITY = IDENTITY_FIELDS.map((field) => `'${field}'`).join(', ');

/** Her own words about her name or number are for handlers alone when she is protected, as the name and the number are (P2). */
const TEXT = `case when c.field in (${ABOUT_IDENTITY}) and c.participant_id is distinct from (select stegvis.actor_participant())
    and c.source <> 'staff' and not (select stegvis.actor_handles_protected())
    and exists (select 1 from participants whose where whose.id = c.participant_id and whose.protected)
  then '${PROTECTED_NAME}' else c.text end`;

/** What several participants say is wrong, newest first, in one statement; at most 200 of each. */
export const readCorrections = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Correction[]>> => {
  const rows = await transaction.query<Raw[]>(
    `select n.* from unnest($1::uuid[]) one(id) cross join lateral (
       select c.participant_id as "participantId", c.request_id as "requestId", c.said, c.field, c.kind, c.code, ${TEXT} as text, c.source,
         ${unlessProtected('c', 'helped_by')} as "helpedBy", ${writerUnlessProtected('c', 'said_by', 'said_by_name')} as "saidBy", c.said_at as "saidAt"
       from correction_statements c where c.participant_id = one.id order by c.sequence desc limit 800) n`,
    [ids],
  );
  const found = new Map<string, Correction[]>(ids.map((id) => [id, []]));
  for (const asked of rows.filter(({ said }) => said === 'asked')) {
    const list = found.get(asked.participantId);
    if (list && list.length < 200)
      list.push(
        fold(
          asked,
          rows.filter(({ requestId }) => requestId === asked.requestId),
        ),
      );
  }
  return found;
};

/** @param rows of one question, newest first. */
const fold = (asked: Raw, rows: readonly Raw[]): Correction => {
  const answer = rows.find(({ said }) => said === 'corrected' || said === 'declined');
  const last = rows.find(({ said }) => said === 'dissent' || said === 'dissent_withdrawn');
  const dissent = last?.said === 'dissent' ? last : null;
  return {
    id: asked.requestId,
    participantId: asked.participantId,
    field: asked.field,
    kind: asked.kind,
    code: asked.code,
    wish: asked.text ?? '',
    source: asked.source,
    helpedBy: asked.helpedBy,
    askedBy: asked.saidBy,
    askedAt: asked.saidAt,
    state: answer?.said === 'corrected' || answer?.said === 'declined' ? answer.said : 'waiting',
    reason: answer?.text ?? null,
    answeredBy: answer?.saidBy ?? null,
    answeredAt: answer?.saidAt ?? null,
    dissent: dissent?.text ?? null,
    dissentAt: dissent?.saidAt ?? null,
  };
};

/** One question that the actor may see, or null: absent and another's are one answer. */
export const readCorrection = async (
  transaction: EntityManager,
  requestId: string,
): Promise<Correction | null> => {
  const [row] = await transaction.query<{ participantId: string }[]>(
    `select participant_id as "participantId" from correction_statements where id = $1 and said = 'asked'`,
    [requestId],
  );
  if (!row) return null;
  const all = (await readCorrections(transaction, [row.participantId])).get(row.participantId) ?? [];
  return all.find(({ id }) => id === requestId) ?? null;
};
