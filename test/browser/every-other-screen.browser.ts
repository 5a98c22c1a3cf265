import { describeScreens } from './support/describe-screens';

describeScreens(1);
