export { testDatabase, type TestDatabase } from './test-database';
export { startTestCluster, templateName, type TestCluster } from './test-cluster';
