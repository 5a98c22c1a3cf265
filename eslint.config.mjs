import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.stegvis/**', 'apps/web/src/gql/**', 'test/fixtures/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        // Security D8: an absent value must never widen or empty a condition.
        {
          selector:
            'CallExpression[callee.property.name=/^(find|findOne|findBy|findOneBy|count|countBy|where|andWhere|orWhere)$/] > ObjectExpression ChainExpression',
          message: 'Guard the value before it goes into a condition (security D8).',
        },
        // Security D9: a mass change needs a filter.
        {
          selector:
            'CallExpression[callee.property.name=/^(update|delete|softDelete)$/] > Identifier:first-child + ObjectExpression[properties.length=0]',
          message: 'A mass update or delete needs a filter (security D9).',
        },
      ],
    },
  },
  {
    // Security D7: the database is reached through withActor alone.
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: ['libs/platform/**', '**/*.spec.ts', 'apps/web/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: ['DataSource', 'EntityManager', 'Repository', 'getRepository', 'getManager'],
              allowTypeImports: true,
              message: 'Work goes through Database.withActor (security D7).',
            },
            { name: '@nestjs/typeorm', message: 'Work goes through Database.withActor (security D7).' },
          ],
        },
      ],
    },
  },
);
