import { decide, type DeclaredOperation } from '@stegvis/access';
import { type MemberActor, ROLES } from '@stegvis/platform';
import { expectedAccess, kindOfClass, type Need, OPENED_BY_LINK } from '../expected-access';
import { type ActingMember, PERSON_RELATIONS } from '../support/proof-world';
import { accessKey, OPENING_RELATIONS, type ProbedAccess } from './probe-access';
import { READ_FROM } from './table-classes';

/** What the matrix came to. */
export interface MatrixResult {
  readonly cells: number;
  /** Cells for which nobody has written what is expected, with the line to add. */
  readonly missing: readonly string[];
  /** Cells that are answered otherwise than written by hand, by the policy or by row-level security. */
  readonly wrong: readonly string[];
}

export interface MatrixSource {
  readonly operations: readonly DeclaredOperation[];
  /** Field to the roles that may call it, written by hand; `nobody` is who is not signed in. */
  readonly operationRoles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly actors: readonly ActingMember[];
  readonly access: ProbedAccess;
}

const RELATIONS = { person: PERSON_RELATIONS, opening: OPENING_RELATIONS, other: ['any'] } as const;
const ALL_ROLES = ['nobody', ...ROLES] as const;

/**
 * Every role × relation × operation × class, generated from what the operations declare: the policy and row-level security
 * together must give it exactly when the hand-written tables do; and row-level security by itself gives nothing more.
 */
export const judgeMatrix = (source: MatrixSource): MatrixResult => {
  const missing = new Set<string>();
  const wrong = new Set<string>();
  let cells = 0;
  for (const operation of source.operations) {
    if (!source.operationRoles.has(operation.field))
      missing.add(`${operation.field}: add its line to test/api/support/operation-roles.ts`);
    if (operation.relation === 'mail-link' || OPENED_BY_LINK.includes(operation.field)) {
      cells += 1;
      if (operation.relation !== 'mail-link' || !OPENED_BY_LINK.includes(operation.field))
        wrong.add(`${operation.field}: a link of a mail opens it and nobody has listed it, or the other way`);
      continue;
    }
    for (const role of ALL_ROLES)
      for (const dataClass of operation.dataClasses) {
        const kind = kindOfClass(dataClass);
        if (!kind) {
          missing.add(`${dataClass} of ${operation.field}: add a column to test/proof/expected-access.ts`);
          continue;
        }
        if (role === 'nobody' && kind !== 'other') {
          cells += 1;
          if (decide(null, operation).permit) wrong.add(`${operation.field} gives ${dataClass} to anybody`);
          continue;
        }
        for (const relation of relationsOf(operation, role, kind)) {
          cells += 1;
          judgeCell(source, operation, { role, relation, dataClass, kind }, missing, wrong);
        }
      }
  }
  for (const table of source.access.unclassified)
    missing.add(`table ${table} names a person: add its class to test/proof/matrix/table-classes.ts`);
  for (const line of beyondExpected(source, missing)) wrong.add(line);
  return { cells, missing: [...missing], wrong: [...wrong] };
};

interface Cell {
  readonly role: string;
  readonly relation: string;
  readonly dataClass: string;
  readonly kind: 'person' | 'opening' | 'other';
}

/** An operation that needs no relation makes a person, and is tried as for one's own. */
const relationsOf = (operation: DeclaredOperation, role: string, kind: Cell['kind']): readonly string[] => {
  const { relation } = operation;
  const needed = typeof relation === 'string' ? relation : relation[role as keyof typeof relation];
  return kind === 'person' && needed === 'none' ? ['new'] : RELATIONS[kind];
};

const judgeCell = (
  source: MatrixSource,
  operation: DeclaredOperation,
  { role, relation, dataClass, kind }: Cell,
  missing: Set<string>,
  wrong: Set<string>,
): void => {
  const need: Need = operation.type === 'Query' ? 'R' : 'W';
  const listed = source.operationRoles.get(operation.field)?.has(role) ?? false;
  const written = expectedAccess(role, relation === 'new' ? 'own' : relation, dataClass, need);
  if (written === null) {
    missing.add(`${role} ${relation} ${dataClass}: add a line to test/proof/expected-access.ts`);
    return;
  }
  const permitted = decide(role === 'nobody' ? null : memberOf(role), operation).permit;
  const cell = `${role} × ${relation} × ${operation.field} × ${dataClass}`;
  if (kind === 'other' || relation === 'new') {
    if (permitted !== listed) wrong.add(`${cell}: the policy ${permitted ? 'lets' : 'refuses'} her`);
    // Signing in writes an account before anybody is somebody.
    if (listed && !written && role !== 'nobody')
      wrong.add(`${cell}: the operation is listed, the class is not hers`);
    return;
  }
  const stored = READ_FROM[dataClass] ?? dataClass;
  const given =
    source.access.given.has(accessKey(role, relation, stored, need)) ||
    // What is computed, or written in a table of its own, is hers when she may read the person.
    (need === 'W' &&
      READ_FROM[dataClass] !== undefined &&
      source.access.given.has(accessKey(role, relation, stored, 'R')));
  const actual = permitted && given;
  const expected = listed && written;
  // What everybody has, an inbox, shows no more than the rest opens to her.
  const mayBeEmpty = operation.roles === 'signed-in' && expected;
  if (actual !== expected && !mayBeEmpty)
    wrong.add(
      `${cell}: ${actual ? 'is given' : `is refused by ${permitted ? 'row-level security' : 'the policy'}`}`,
    );
  if (permitted !== listed) wrong.add(`${cell}: the policy ${permitted ? 'lets' : 'refuses'} her`);
};

/** What row-level security alone gives beyond the table, whatever the operations do with it. */
const beyondExpected = ({ actors, access }: MatrixSource, missing: Set<string>): readonly string[] =>
  [...access.given].flatMap((key) => {
    const [label = '', relation = '', dataClass = '', need] = key.split(' | ');
    const actor = actors.find((a) => a.label === label);
    if (!actor || dataClass === 'private') return [`row-level security: ${key}`];
    if (actor.lapsed && kindOfClass(dataClass) === 'person') return [`row-level security: ${key}`];
    // Who lost her role is nobody; only who changed it goes by the new one.
    const written = expectedAccess(actor.role, relation, dataClass, need as Need);
    if (written === null)
      missing.add(`${actor.role} ${relation} ${dataClass}: add a line to test/proof/expected-access.ts`);
    return written === false ? [`row-level security: ${key}`] : [];
  });

const memberOf = (role: string): MemberActor => ({
  kind: 'member',
  membershipId: '',
  accountId: '',
  role: role as MemberActor['role'],
  organisationId: null,
  domainId: null,
  municipalityCode: null,
  participantId: null,
});
