import { type AgreementParty, hasApproved } from '../domain/agreement-templates';
import type { AgreementFactsRow } from './read-agreements';

/** A party and where it stands; what it said last, of which version, and by whose hand: the evidence. */
export interface PartyState {
  readonly party: AgreementParty;
  readonly status: 'approved' | 'waits' | 'not_now' | 'later';
  readonly by: string | null;
  readonly at: Date | null;
  readonly contentVersion: number | null;
  readonly digest: string | null;
  readonly how: string | null;
  readonly recordedReason: string | null;
  readonly witness: string | null;
  readonly helpedBy: string | null;
}

/** The parties of an agreement in their order. An approval of a text that was changed greatly afterwards counts no longer. */
export const partyStates = (row: AgreementFactsRow): readonly PartyState[] =>
  row.parties.map((party) => {
    const said = row.events.findLast((one) => one.party === party);
    const over = row.state !== 'sent';
    const approved = hasApproved(row.parties, over ? null : row.waitsFor, party) && said?.act !== 'not_now';
    const waits = row.waitsFor === party;
    return {
      party,
      status:
        approved && said ? 'approved' : waits ? (said?.act === 'not_now' ? 'not_now' : 'waits') : 'later',
      by: said?.saidByName ?? null,
      at: said?.saidAt ?? null,
      contentVersion: said?.contentVersion ?? null,
      digest: row.versions.find((one) => one.number === said?.contentVersion)?.digest ?? null,
      how: said?.how ?? null,
      recordedReason: said?.recordedReason ?? null,
      witness: said?.witness ?? null,
      helpedBy: said?.helpedBy ?? null,
    };
  });

/** What she wonders about since somebody last talked with her about it. */
export const hasWondered = ({ events }: AgreementFactsRow): readonly string[] => {
  const talked = events.findLastIndex((one) => one.act === 'talk');
  return [...new Set(events.slice(talked + 1).flatMap((one) => (one.part ? [one.part] : [])))];
};
