import { z } from 'zod';

const minutes = (name: string, standard: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, `${name} must be a whole number of minutes`)
    .transform(Number)
    .refine((n) => n >= 5 && n <= max, `${name} must be between 5 and ${max}`)
    .default(standard);

/** How long a session may rest, by kind of role, and last in all (security E4). */
export const SESSION_SETTINGS = {
  SESSION_IDLE_STAFF: minutes('SESSION_IDLE_STAFF', 60, 720),
  SESSION_IDLE_EMPLOYER: minutes('SESSION_IDLE_EMPLOYER', 60, 720),
  SESSION_IDLE_PARTICIPANT: minutes('SESSION_IDLE_PARTICIPANT', 480, 480),
  SESSION_IDLE_ASSISTED: minutes('SESSION_IDLE_ASSISTED', 10, 60),
  SESSION_LENGTH: minutes('SESSION_LENGTH', 720, 720),
} as const;

/** Minutes. */
export interface SessionTimes {
  readonly idle: {
    readonly staff: number;
    readonly employer: number;
    readonly participant: number;
    /** One that staff began for a participant. */
    readonly assisted: number;
  };
  readonly length: number;
}

type Read = { readonly [K in keyof typeof SESSION_SETTINGS]: number };

export const toSessionTimes = (s: Read): SessionTimes => ({
  idle: {
    staff: s.SESSION_IDLE_STAFF,
    employer: s.SESSION_IDLE_EMPLOYER,
    participant: s.SESSION_IDLE_PARTICIPANT,
    assisted: s.SESSION_IDLE_ASSISTED,
  },
  length: s.SESSION_LENGTH,
});
