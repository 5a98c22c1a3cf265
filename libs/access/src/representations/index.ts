export * from './end-representation';
export * from './read-representations';
export * from './register-representation';
export * from './scopes';
export * from './set-up-representations';
