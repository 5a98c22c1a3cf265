/** Whether a text of the address has the form of an id, so that it can be asked for. */
export const isId = (text: string): boolean => /^[0-9a-f-]{36}$/i.test(text);
