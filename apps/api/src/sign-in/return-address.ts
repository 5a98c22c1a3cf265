import type { ProviderFaultCode } from '@stegvis/identity';

/** A page of ours to go on to, as the sign-in page takes it; anything else is the start page, so that no link leads away. */
export const returnAddress = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || wanted.length > 500 || !/^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(wanted))
    return '/';
  const base = 'http://stegvis.invalid';
  return URL.canParse(wanted, base) && new URL(wanted, base).origin === base ? wanted : '/';
};

/** The sign-in page, with what to say there and where to go on to afterwards. */
export const signInPage = (fault: ProviderFaultCode, returnTo: string): string =>
  `/logga-in?${new URLSearchParams({ fel: fault, ...(returnTo === '/' ? {} : { till: returnTo }) })}`;
