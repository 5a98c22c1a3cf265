export * from './assign-staff';
export * from './end-assignment';
export * from './hand-over';
export * from './read-assignments';
export * from './read-colleagues';
