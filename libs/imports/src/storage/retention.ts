import { declareRetention } from '@stegvis/platform';

export const importsRetention = declareRetention({
  imports: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'imports',
    from: 'the file being sent in',
    over: 't.created_at',
    key: 'id',
  },
  import_rows: {
    holds: ['C0', 'C1', 'C3', 'C4', 'C5'],
    controller: 'municipality',
    rule: 'imports',
    from: 'the file being sent in; sealed, and emptied when the row is brought in',
    over: 't.created_at',
    key: 'id',
  },
  import_columns: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'account',
    from: 'the end of the account',
  },
});
