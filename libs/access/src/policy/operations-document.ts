import { markdownTable } from '@stegvis/platform';
import type { Relation } from './allow';
import type { DeclaredOperation } from './operation-list';

const rolesOf = ({ roles }: DeclaredOperation): string =>
  roles === 'anyone' ? 'anyone' : roles === 'signed-in' ? 'signed in' : [...roles].sort().join(', ');

const relationOf = ({ relation }: DeclaredOperation): string =>
  typeof relation === 'string'
    ? relation
    : Object.entries(relation as Record<string, Relation>)
        .map(([role, needed]) => `${role}: ${needed}`)
        .sort()
        .join(', ');

/** docs/operations.md as it must stand: made from the operations that run, so that the two cannot differ. */
export const operationsDocument = (operations: readonly DeclaredOperation[]): string =>
  [
    '# Operations and who may call them',
    '',
    'Made from the `@Allow` of each operation by `UPDATE_DOCUMENTS=1 npx jest test/api/operations`; do not edit by hand.',
    '',
    'The role is asked before the operation runs. The relation must hold between the actor and each record: row-level security and the operation decide that, statement by statement. Data classes are those of the role table: C0 public, C1 opening, C3 identity and contact, C4 sensitive, C7 matching results, C9 aggregates.',
    '',
    markdownTable([
      ['Field', 'Type', 'Operation', 'Roles', 'Relation', 'Classes'],
      ...operations.map((o) => [
        `\`${o.field}\``,
        o.type,
        o.operation,
        rolesOf(o),
        relationOf(o),
        o.dataClasses.join(', '),
      ]),
    ]),
    '',
  ].join('\n');
