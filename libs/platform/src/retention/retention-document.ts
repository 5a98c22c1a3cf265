import { markdownTable } from '../documents';
import { RETENTION_RULES, type RetentionDefault } from './retention-rules';
import type { TableRetention } from './table-retention';

const CONTROLLERS = { domain: 'committee or provider', municipality: 'municipality' } as const;

const onRequestOf = ({ person }: TableRetention): string =>
  !person
    ? ''
    : person.onRequest === undefined
      ? 'kept in the case file'
      : person.onRequest === 'true'
        ? 'removed'
        : 'in part';

/** docs/retention.md as it must stand: made from the declarations that run, so that the two cannot differ (security R1). */
export const retentionDocument = (declarations: readonly TableRetention[]): string =>
  [
    '# What is kept, how long, and who answers for it',
    '',
    'Made from the `…Retention` of each room by `UPDATE_DOCUMENTS=1 npx jest test/api/retention`; do not edit by hand. A table that is not declared fails that test, and the API is not ready. Data classes are those of the role table; _technical_ is ids and times alone.',
    '',
    '## Rules',
    '',
    'Times are defaults. The plan of a municipality overrides those that may be set, as dated rows with their source, but none below what stands under _At least_. Backups are kept 35 days; after a restore the erasures of the journal are replayed.',
    '',
    markdownTable([
      ['Rule', 'Kept', 'May be set', 'Source', 'At least', 'Because'],
      ...Object.entries<RetentionDefault>(RETENTION_RULES).map(([code, rule]) => [
        `\`${code}\``,
        rule.keep ?? 'no fixed time',
        rule.settable ? 'yes' : 'no',
        rule.source,
        rule.least
          ? `${rule.least.amount} ${rule.least.amount === 1 ? rule.least.unit.slice(0, -1) : rule.least.unit}`
          : '',
        rule.least?.source ?? '',
      ]),
    ]),
    '',
    '## Tables',
    '',
    '_On request_ is what becomes of the rows about a participant who asks for erasure while the law keeps her case file (R-067). When a case file is thinned, or erased as a whole, all of them go.',
    '',
    markdownTable([
      ['Table', 'Classes', 'Controller', 'Rule', 'Counted from', 'On request'],
      ...[...declarations]
        .sort((a, b) => (a.table < b.table ? -1 : 1))
        .map((d) => [
          `\`${d.table}\``,
          d.holds.join(', '),
          CONTROLLERS[d.controller],
          d.rule,
          d.from,
          onRequestOf(d),
        ]),
    ]),
    '',
  ].join('\n');
