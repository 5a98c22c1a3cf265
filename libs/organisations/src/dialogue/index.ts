export { DialogueResolver } from './graphql/dialogue.resolver';
export { USUAL_LIMIT } from './domain/contact-codes';
export { logEmployerContact, undoEmployerContact } from './operations/log-employer-contact';
export { readDialogue } from './operations/read-dialogue';
export { setEmployerTerms } from './operations/set-employer-terms';
export { setUpEmployerContacts } from './operations/set-up-dialogue';
export { EmployerDialogue1700000000582 } from './storage/1700000000582-employer-dialogue';
export { organisationsWork } from './work';
