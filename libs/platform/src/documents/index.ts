export * from './life-cycle-tables';
export * from './markdown-table';
