export { buildDemoWorld, DEMO_SEED } from './build-demo-world';
export * from './demo-world';
export { loadDemo } from './load-demo';
export { profilesOfWorld, type WorldProfiles } from './profiles-of-world';
