/** Longest word of a role, in characters. */
export const MOST_OF_ROLE = 60;

/**
 * Who does a task today is said as a role and never as a name: small letters throughout, so that a name that is written as
 * names are is refused where it is written (`vaktmästare`, not `Eva`). Data protection: no colleague is named in a carving.
 */
export const isRoleWord = (text: string): boolean => /^[a-zåäöéü]+([ -][a-zåäöéü]+){0,5}$/u.test(text);
