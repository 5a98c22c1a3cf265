/** The sign-in page, with the address to return to. The start page needs none. */
export function signInAddress(from: { pathname: string; search: string } = window.location): string {
  const here = `${from.pathname}${from.search}`;
  return here === '/' || here.startsWith('/logga-in')
    ? '/logga-in'
    : `/logga-in?till=${encodeURIComponent(here)}`;
}

/** Where to go after sign-in: only an address within this site is taken, so that a link cannot lead elsewhere. */
export function returnAddress(wanted: string | null): string {
  if (!wanted || !wanted.startsWith('/') || wanted.startsWith('//') || wanted.includes('\\')) return '/';
  return wanted.startsWith('/logga-in') ? '/' : wanted;
}
