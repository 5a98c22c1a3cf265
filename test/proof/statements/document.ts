import { STATEMENTS } from './all-statements';
import type { ProvingTest } from './read-tests';
import { WAITING } from './waiting';

/** docs/security-statements.md as it must stand, made from the titles of tests. */
export const statementsDocument = (tests: readonly ProvingTest[]): string =>
  [
    '# Statements about security and privacy, and what proves them',
    '',
    'Made by `UPDATE_DOCUMENTS=1 npx jest test/proof/statements`; do not edit by hand. A test proves a statement when its title',
    "starts with the id (`it('L2: …')`). `npm run proof` runs the proofs of its own folder; `npm test` runs all the rest.",
    '',
    ...Object.entries(STATEMENTS).flatMap(([id, sentence]) => [
      `- **${id}** ${sentence}`,
      ...filesOf(tests, id).map((file) => `  - \`${file}\``),
      ...(WAITING[id] ? [`  - _waits: ${WAITING[id]}_`] : []),
    ]),
    '',
  ].join('\n');

const filesOf = (tests: readonly ProvingTest[], id: string): readonly string[] => [
  ...new Set(tests.filter((test) => test.id === id).map(({ file }) => file)),
];
