export * from './proven-identity';
export * from './provider-fault';
export * from './sign-in-provider';
export * from './sign-in-providers';
