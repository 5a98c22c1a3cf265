export * from './record-looks';
