import { InputCheck } from '@stegvis/platform';

/** The version that an edit builds on. @throws InputError naming `expectedVersion` when an edit comes without it. */
export const requireVersion = (version: number | null | undefined): number => {
  const check = new InputCheck();
  if (version === null || version === undefined) check.fault('expectedVersion', 'required');
  else check.wholeNumber('expectedVersion', version, 1, 2_147_483_646);
  check.done();
  return version as number;
};
