/** One configuration for unit tests and API tests; test/run.mjs decides which are run and with which services. */
module.exports = {
  testEnvironment: 'node',
  // A stuck test ends here; no test asserts a time.
  testTimeout: 60_000,
  rootDir: __dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  testSequencer: '<rootDir>/test/slowest-first.cjs',
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/fixtures/'],
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest'] },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|@apollo/server|@as-integrations|meilisearch|uuid|openid-client|oauth4webapi|jose|qr)/)',
  ],
  moduleNameMapper: {
    '^@stegvis/([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};
