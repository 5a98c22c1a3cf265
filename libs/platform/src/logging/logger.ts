import pino, { type Logger } from 'pino';

export type { Logger };

/** Personal numbers in any common writing; a log line must never hold one (security L6). */
const PERSONAL_NUMBER = /\b(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-9]\d)[-+]?\d{4}\b/g;

/** The password of an address such as `postgres://user:password@host` (security E5). */
const PASSWORD_IN_ADDRESS = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/"\\]*:)[^\s@"\\]+@/gi;

/** Structured log, one line an event; control and bidirectional characters are escaped by JSON and the filter (E8). */
export const createLogger = (level: string, destination?: pino.DestinationStream): Logger =>
  pino(
    {
      level,
      base: undefined,
      redact: {
        paths: [
          'password',
          '*.password',
          'token',
          '*.token',
          'req.headers.cookie',
          'req.headers.authorization',
        ],
        censor: '[hidden]',
      },
      formatters: { level: (label) => ({ level: label }) },
      hooks: {
        streamWrite: (line) =>
          line
            .replace(PERSONAL_NUMBER, '[personal number]')
            .replace(PASSWORD_IN_ADDRESS, '$1[hidden]@')
            .replace(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, ''),
      },
    },
    destination ?? pino.destination(1),
  );

/** The token that a logger is injected by. */
export const LOGGER = Symbol('stegvis:logger');
