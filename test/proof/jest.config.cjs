const base = require('../../jest.config.cjs');

/** `npm run proof`: the proofs of `npm test`, and what is measured in time or takes too long for it (`*.proof.ts`). */
module.exports = {
  ...base,
  testTimeout: 300_000,
  testMatch: [
    '<rootDir>/test/proof/**/*.spec.ts',
    '<rootDir>/test/proof/**/*.proof.ts',
    '<rootDir>/test/api/bad-input.spec.ts',
  ],
};
