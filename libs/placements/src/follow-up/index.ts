import './links/follow-up-mail';
import './messages';

export { occasionsSql, RHYTHMS } from './domain/rhythm';
export { FollowUpsResolver } from './graphql/follow-ups.resolver';
export { LinkedFollowUpResolver } from './graphql/linked-follow-up.resolver';
export { MyFollowUpsResolver } from './graphql/my-follow-ups.resolver';
export { readLinkedFollowUp, replyToFollowUp } from './links/reply-to-follow-up';
export { answerFollowUp } from './operations/answer-follow-up';
export { askWorkplaces, keepAskingWorkplaces } from './operations/ask-workplaces';
export { readFollowUps } from './operations/read-follow-ups';
export { recordFollowUp } from './operations/record-follow-up';
export { type SetUpFollowUp, setUpFollowUps } from './operations/set-up-follow-ups';
export { FollowUps1700000000560 } from './storage/1700000000560-follow-ups';
