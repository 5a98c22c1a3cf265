import { readColleagues, recordShown } from '@stegvis/access';
import type { CatalogueSnapshot } from '@stegvis/catalogue';
import { accountName } from '@stegvis/identity';
import { findOrganisations } from '@stegvis/organisations';
import {
  checkPersonalNumber,
  findAlike,
  handOverCaseload,
  isNumberHere,
  type PersonalNumber,
  type ProtectionKind,
  registerParticipant,
  type SuggestionAnswer,
  vocabularyOf,
} from '@stegvis/participants';
import { type FieldError, InputCheck, InputError } from '@stegvis/platform';
import { settleConstraints } from '../storage/settle-constraints';
import { foldHeading } from '../domain/fold-heading';
import { rowKey } from '../domain/row-key';
import type { KindOfImport, RowToBring, RowWork } from './kind';
import { ANSWER_WORDS, PARTICIPANT_FIELDS, PROTECTION_WORDS } from './participant-fields';

/**
 * Participants with the member of staff whom each is with. A row registers a person as by hand and, where it names a
 * colleague, hands her over; who is here already is known by her number and left as she is.
 */
export const participantsKind: KindOfImport = {
  kind: 'participants',
  roles: ['supervisor', 'job_consultant'],
  fields: PARTICIPANT_FIELDS,
  bringIn: async (work, given) => {
    const catalogue = await work.ground.catalogue(work.transaction);
    const row = readRow(given, catalogue);
    const notes: FieldError[] = [];
    if (row.number && (await isNumberHere(work.transaction, work.ground.keys, row.number.digits)))
      return { made: {}, notes: [{ path: 'personalNumber', code: 'import-person-known' }] };
    await refuseAlike(work, row);
    if (row.protection === 'unknown') notes.push({ path: 'protection', code: 'import-protection-unknown' });
    const unitId = await unitOf(work, row.unit);
    const toMembershipId = await staffOf(work, row.staff);
    const participantId = await registerParticipant(
      work.database,
      vocabularyOf(catalogue),
      work.actor,
      {
        idempotencyKey: rowKey(given, 'participant'),
        givenName: row.givenName,
        familyName: row.familyName,
        personalNumber: given.text('personalNumber') || null,
        protection: row.protection,
        unitId,
        step: row.step,
        wantsSuggestions: row.wantsSuggestions,
      },
      { keys: work.ground.keys, upperAge: work.ground.upperAge },
    );
    await recordShown(work.transaction, {
      action: 'imports.run',
      subjects: [participantId],
      classes: ['C3', 'C4'],
    });
    if (toMembershipId) {
      await settleConstraints(work.transaction);
      await handOverCaseload(work.database, work.actor, {
        idempotencyKey: rowKey(given, 'staff'),
        participantIds: [participantId],
        toMembershipId,
      });
    }
    return { made: { registered: true }, notes };
  },
  takeBack: null,
};

interface ParticipantRow {
  readonly givenName: string;
  readonly familyName: string;
  readonly number: PersonalNumber | null;
  readonly protection: ProtectionKind;
  readonly unit: string | null;
  readonly step: string | null;
  readonly wantsSuggestions: SuggestionAnswer;
  readonly staff: string | null;
}

/** @throws InputError with every fault, each at its field. */
const readRow = ({ text }: RowToBring, catalogue: CatalogueSnapshot): ParticipantRow => {
  const check = new InputCheck();
  const givenName = check.text('givenName', text('givenName'), { max: 100, required: true });
  const familyName = check.text('familyName', text('familyName'), { max: 100, required: true });
  const number = text('personalNumber')
    ? checkPersonalNumber(check, 'personalNumber', text('personalNumber'))
    : null;
  const protectionWord = foldHeading(text('protection'));
  const protection = protectionWord === '' ? 'unknown' : PROTECTION_WORDS[protectionWord];
  if (protection === undefined) check.fault('protection', 'import-protection-word');
  const wantsSuggestions = ANSWER_WORDS[foldHeading(text('wantsSuggestions'))];
  if (wantsSuggestions === undefined) check.fault('wantsSuggestions', 'import-yes-or-no');
  const step = stepOf(catalogue, text('step'));
  if (step === undefined) check.fault('step', 'import-step-unknown');
  check.done();
  return {
    givenName,
    familyName,
    number,
    protection: protection ?? 'unknown',
    unit: text('unit') || null,
    step: step ?? null,
    wantsSuggestions: wantsSuggestions ?? 'not_asked',
    staff: text('staff') || null,
  };
};

/** A step by its name in either language or its code; undefined when it is none. */
const stepOf = (catalogue: CatalogueSnapshot, text: string): string | null | undefined => {
  const word = foldHeading(text);
  if (word === '') return null;
  return catalogue
    .entries('steps')
    .find(({ code }) =>
      [code, catalogue.label('steps', code, 'sv'), catalogue.label('steps', code, 'en')].some(
        (name) => foldHeading(name) === word,
      ),
    )?.code;
};

/** Whoever may be the same is registered by hand, by somebody who looks; that one was met is logged with the work. */
const refuseAlike = async ({ transaction, ground, seen }: RowWork, row: ParticipantRow): Promise<void> => {
  const alike = await findAlike(transaction, ground.keys, {
    givenName: row.givenName,
    familyName: row.familyName,
    bornOn: row.number?.bornOn ?? null,
  });
  if (alike.length === 0) return;
  for (const id of alike) seen.add(id);
  throw new InputError([{ path: 'familyName', code: 'import-person-alike' }]);
};

const unitOf = async ({ transaction }: RowWork, name: string | null): Promise<string | null> => {
  if (name === null) return null;
  const unit = (await findOrganisations(transaction, name, null)).find(
    ({ type }) => type === 'day_activity_unit',
  );
  if (!unit) throw new InputError([{ path: 'unit', code: 'import-unit-unknown' }]);
  return unit.id;
};

/** The colleague whom a row names; null for nobody and for the importer herself. */
const staffOf = async ({ transaction, actor }: RowWork, name: string | null): Promise<string | null> => {
  if (name === null) return null;
  const same = (other: string): boolean => foldHeading(other) === foldHeading(name);
  const found = (await readColleagues(transaction, actor, name)).filter((one) => same(one.name));
  if (found.length > 1) throw new InputError([{ path: 'staff', code: 'import-staff-several' }]);
  if (found[0]) return found[0].membershipId;
  if (same(await accountName(transaction, actor))) return null;
  throw new InputError([{ path: 'staff', code: 'import-staff-unknown' }]);
};
