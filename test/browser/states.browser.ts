import { describeStates } from './support/describe-states';

describeStates(0);
