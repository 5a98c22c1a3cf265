import { z } from 'zod';

/** The languages every text of the catalogue exists in; `easy` is easy-to-read Swedish. */
export const languages = ['sv', 'en', 'easy'] as const;
export type Language = (typeof languages)[number];

const text = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, { error: 'must not begin or end with a blank' });

/** One text in all three languages. */
export const textsSchema = z.strictObject({ sv: text, en: text, easy: text });
export type Texts = z.infer<typeof textsSchema>;

/** A text for staff: Swedish and English. */
export const staffTextSchema = z.strictObject({ sv: text, en: text });
