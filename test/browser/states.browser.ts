import { describeStates } from './support/describe-states';

describeStates(['empty', 'waiting']);
