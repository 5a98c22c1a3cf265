export * from './own-data';
export * from './retention-check';
export * from './retention-document';
export * from './retention-rules';
export * from './table-retention';
