export * from './approve-partiality';
export * from './read-partialities';
export * from './register-partiality';
