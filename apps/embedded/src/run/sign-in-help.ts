import type { Configuration } from '@stegvis/platform';

/** Tells the person at the terminal how to sign in. */
export async function signInHelp(
  configuration: Configuration,
  firstAdministratorLink: () => Promise<string | undefined>,
): Promise<string[]> {
  if (configuration.demo) {
    return [
      'Sign in as consultant@demo.stegvis.example with the password stegvis-demo; the sign-in page lists the other demo accounts.',
      'All persons and openings in the demo are constructed. Stop with Ctrl-C.',
    ];
  }
  const link = await firstAdministratorLink();
  return link === undefined
    ? ['Stop with Ctrl-C.']
    : [`Make the first administrator with this link; it works once: ${link}`, 'Stop with Ctrl-C.'];
}
