export * from './key-file';
export * from './key-ring';
