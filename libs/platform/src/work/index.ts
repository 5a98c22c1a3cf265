export * from './work-source';
