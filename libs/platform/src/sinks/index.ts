export * from './csv';
export * from './hidden-characters';
export * from './html';
export * from './mail-header';
