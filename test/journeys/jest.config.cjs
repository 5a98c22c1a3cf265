/** `npm run journeys`: each journey of the list with its clicks counted in the page, on a product of its own. */
module.exports = {
  ...require('../../jest.config.cjs'),
  testMatch: ['<rootDir>/test/journeys/**/*.journey.ts'],
  testTimeout: 180_000,
};
