import { type Database, InputCheck, localDate, type MemberActor, systemClock } from '@stegvis/platform';
import { daysAfter } from '../../operations/propose';
import { agreementOfStart } from '../../agreements/storage/agreement-row';
import { anySubject, consentHolds, decidePlacementAct, movePlacement } from '../storage/move-placement';
import { actOnPlacement, type PlacementStep } from './act-on-placement';

/** Days back and ahead that something may be dated. */
const FURTHEST = 3650;

export interface PlacementStart extends PlacementStep {
  /** When the workplace introduced her, and when risks were looked at; by day one. */
  readonly introducedOn?: string | null;
  readonly riskCheckedOn?: string | null;
  /** Whom to turn to when something happens. */
  readonly incidentContact?: string | null;
  /** When an extract from the criminal records was shown: that, and nothing of what it says. */
  readonly extractShownOn?: string | null;
}

/**
 * Staff confirm that a planned placement starts. What must be there by day one is dated and kept with it.
 * @returns the id of the placement. @throws as `actOnPlacement`; RuleError.
 */
export const startPlacement = async (
  database: Database,
  actor: MemberActor,
  input: PlacementStart,
): Promise<string> => {
  const check = new InputCheck();
  const today = localDate(systemClock.now());
  const day = (path: 'introducedOn' | 'riskCheckedOn' | 'extractShownOn') => {
    const said = input[path];
    if (!said) return null;
    const noted = check.date(path, said);
    if (!check.has(path) && (noted < daysAfter(today, -FURTHEST) || noted > daysAfter(today, FURTHEST)))
      check.fault(path, 'placement-day-far');
    return noted;
  };
  const dated = {
    introducedOn: day('introducedOn'),
    riskCheckedOn: day('riskCheckedOn'),
    extractShownOn: day('extractShownOn'),
  };
  const incidentContact = check.optionalText('incidentContact', input.incidentContact, { max: 200 }) ?? '';
  check.done();
  return actOnPlacement(database, actor, 'placements.start-placement', input, async (transaction, row) => {
    const { participantId, receiverId, step: kind, withChildren, fromDay } = row;
    const agreement = await agreementOfStart(transaction, row.id);
    const to = decidePlacementAct('start', row, actor, {
      ...anySubject(fromDay),
      ...dated,
      consentHolds: await consentHolds(transaction, { participantId, receiverId, kind }),
      agreementSettled: agreement?.agreed ?? true,
      contact: row.contact || (agreement?.contact ?? ''),
      incidentContact,
      withChildren,
    });
    await movePlacement(
      transaction,
      actor,
      row,
      { act: 'start', to },
      {
        incident_contact: incidentContact,
        introduced_on: dated.introducedOn,
        risk_checked_on: dated.riskCheckedOn,
        extract_shown_on: dated.extractShownOn,
      },
    );
  });
};
