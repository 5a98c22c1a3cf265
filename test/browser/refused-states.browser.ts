import { describeStates } from './support/describe-states';

describeStates(['refused', 'failed']);
