import { z } from 'zod';
import { type Role, ROLES } from '../database/actor';

const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** A participant and who represents her sign in as they can: nobody is shut out for want of a telephone (security E4). */
const STAFF_AND_EMPLOYERS = ROLES.filter((role) => role !== 'participant' && role !== 'representative');

export const ONE_TIME_CODE_SETTINGS = {
  ONE_TIME_CODE_ROLES: z
    .string()
    .transform((text) => (text === 'none' ? [] : text.split(',').map((part) => part.trim())))
    .refine((roles) => roles.every(isRole), {
      message: 'ONE_TIME_CODE_ROLES must be "none" or roles with commas between',
    })
    .transform((roles) => roles.filter(isRole))
    .optional(),
} as const;

/** The roles whose password needs a one-time code beside it; in demo mode none unless it is set. */
export const toOneTimeCodeRoles = (set: readonly Role[] | undefined, demo: boolean): readonly Role[] =>
  set ?? (demo ? [] : STAFF_AND_EMPLOYERS);
