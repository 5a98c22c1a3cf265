export * from './record-looks';
export * from './seal';
