export * from './assign-staff';
export * from './end-assignment';
export * from './read-assignments';
export * from './read-colleagues';
