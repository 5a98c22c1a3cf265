export { type KeptHead, keepHeads, readHeads } from './heads-file';
export * from './keep-sealing';
export { sealLog } from './seal-log';
export { sealingIsLate } from './unsealed';
export * from './verify-log';
