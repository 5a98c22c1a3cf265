import { InputCheck, type Language } from '@stegvis/platform';
import { checkText, type TextCheck, type TextsToCheck } from '../domain/text-check';

/** What a draft may hold, with room for text that is still to be shortened. */
const MOST = { title: 1000, description: 20_000, easyText: 20_000, task: 1000, tasks: 40 } as const;

/**
 * Looks through texts that are being written. Places are counted in the texts as they were sent, so nothing is trimmed.
 * @throws InputError for a text so long that it is not one of an opening.
 */
export const checkTexts = (input: TextsToCheck, language: Language): TextCheck => {
  const check = new InputCheck();
  const tooLong = (path: string, text: string | null | undefined, max: number) => {
    if (text && text.length > max) check.fault(path, 'too-long', { max, length: text.length });
  };
  tooLong('title', input.title, MOST.title);
  tooLong('description', input.description, MOST.description);
  tooLong('easyText', input.easyText, MOST.easyText);
  if ((input.tasks?.length ?? 0) > MOST.tasks) check.fault('tasks', 'too-many', { max: MOST.tasks });
  input.tasks?.forEach((task, i) => tooLong(`tasks.${i}`, task, MOST.task));
  check.done();
  return checkText(input, language);
};
