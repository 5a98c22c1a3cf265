import './messages';

export * from './domain/consent-state';
export * from './domain/consent-terms';
export { consentText, TEXT_VERSION } from './domain/consent-text';
export { Consent, ConsentEvent, LiaisonCase } from './graphql/consent.types';
export { DisclosedClassEnum, ItemEnum, PurposeEnum } from './graphql/consent.enums';
export { ConsentsResolver } from './graphql/consents.resolver';
export { representing } from './graphql/consent-payload';
export { toConsent } from './graphql/to-consent';
export * from './operations/answer-consent';
export { appendAnswer, type Given } from './operations/append-answer';
export * from './operations/ask-consent';
export * from './operations/list-represented-consents';
export { lockConsents } from './operations/lock-consents';
export * from './operations/read-consents';
export * from './operations/take-back-consent';
export * from './operations/withdraw-consent';
export * from './operations/set-up-consents';
