const Sequencer = require('@jest/test-sequencer').default;

/** Files that take longest, so that two workers end together; the order changes no result. */
const SLOW = [
  'test/api/bad-input.spec.ts',
  'test/proof/planted-faults/planted-faults.spec.ts',
  'test/proof/twins/twins.spec.ts',
  'test/api/roles.spec.ts',
  'test/model/model.spec.ts',
  'test/proof/canaries/canaries.spec.ts',
  'apps/embedded/src/run/run-embedded.spec.ts',
  'test/api/attack/same-answer.spec.ts',
  'test/contract/job-engine.spec.ts',
  'test/browser/every-screen.browser.ts',
  'test/browser/every-other-screen.browser.ts',
  'test/browser/states.browser.ts',
  'test/browser/other-states.browser.ts',
];

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = SLOW.findIndex((file) => path.endsWith(file));
      return at < 0 ? SLOW.length : at;
    };
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};
