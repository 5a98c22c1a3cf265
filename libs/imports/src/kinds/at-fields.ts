import { InputError } from '@stegvis/platform';

/**
 * Calls an operation and names its faults by the fields of the file, so that the reader finds the column.
 * @param fields field of the operation's input to field of the kind; what is not named keeps its name.
 */
export const atFields = async <T>(
  fields: Readonly<Record<string, string>>,
  call: () => Promise<T>,
): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.fields.map((fault) => ({ ...fault, path: fields[fault.path] ?? fault.path })));
  }
};
