/** A setting is missing or malformed; the message names it and says what it should be. */
export class ConfigurationError extends Error {}
