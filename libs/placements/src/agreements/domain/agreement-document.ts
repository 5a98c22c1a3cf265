import { actsTable, guardsTable, markdownTable } from '@stegvis/platform';
import { AGREEMENT_FIELDS, FIELD_CHANGES } from './agreement-content';
import { AGREEMENT_GUARDS } from './agreement-guards';
import { AGREEMENT_LIFE_CYCLE } from './agreement-life-cycle';
import { AGREEMENT_RULES } from './agreement-rules';
import { AGREEMENT_TEMPLATES } from './agreement-templates';

/** docs/agreement-life-cycle.md as it must stand: made from the tables, so that the two cannot differ. */
export const agreementDocument = (): string =>
  [
    '# Life cycle of an agreement',
    '',
    'Made from `libs/placements/src/agreements/domain` by `UPDATE_DOCUMENTS=1 npx jest libs/placements/src/agreements/domain`; do not edit by hand.',
    'Row-level security decides which agreements somebody reaches at all; this table decides what she may do with one that she reaches.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...AGREEMENT_LIFE_CYCLE.flatMap(({ act, from, to }) =>
      from.map((state) => `  ${state === 'none' ? '[*]' : state} --> ${to}: ${act}`),
    ),
    '```',
    '',
    actsTable(AGREEMENT_LIFE_CYCLE),
    '',
    '## Guards',
    '',
    guardsTable(AGREEMENT_GUARDS),
    '',
    '## Parties, in the order in which they approve',
    '',
    markdownTable([
      ['Template', 'For', 'From', 'Until', 'Parties'],
      ...AGREEMENT_TEMPLATES.map(({ code, steps, from, to, parties }) => [
        `\`${code}\``,
        steps.join(', '),
        from,
        to ?? '–',
        parties.join(', '),
      ]),
    ]),
    '',
    'The representative is a party where somebody represents the participant in `rights` on the day that the agreement is sent.',
    '',
    '## Rules',
    '',
    markdownTable([
      ['Rule', 'Id', 'Source', 'From', 'Until', 'Stops', 'Who can mend it'],
      ...AGREEMENT_RULES.map(({ code, rule, source, from, to, stops, mender }) => [
        `\`${code}\``,
        rule,
        source,
        from,
        to ?? '–',
        stops ? 'yes' : 'no',
        mender,
      ]),
    ]),
    '',
    '## Small changes',
    '',
    'A small change makes a new version and keeps the approvals that are given; any other has every party approve again, from the first. Nobody approves another version than the newest.',
    '',
    markdownTable([
      ['Field', 'Change'],
      ...AGREEMENT_FIELDS.map((field) => [`\`${field}\``, FIELD_CHANGES[field]]),
    ]),
    '',
    'Every act raises the version of the row by one and adds a dated line of history with who took it, in one transaction; the history accepts no line that is not an edge of this table.',
    '',
  ].join('\n');
