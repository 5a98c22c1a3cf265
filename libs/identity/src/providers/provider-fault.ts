/**
 * Why a sign-in with a provider came to nothing, as the sign-in page says it. `again`: what came back is not the answer to
 * what this browser asked, or was used; `refused`: the provider said no; `unavailable`: it does not answer; `untrusted`: what
 * it said cannot be believed; `assurance`: she proved less than is asked for; `not-known`: no account belongs to her.
 */
export type ProviderFaultCode =
  'again' | 'refused' | 'unavailable' | 'untrusted' | 'assurance' | 'not-known' | 'rate-limited';

/** The sign-in ends here. The detail is for the log: it holds no claim, token or address. */
export class ProviderFault extends Error {
  constructor(
    readonly code: ProviderFaultCode,
    detail: string = code,
  ) {
    super(detail);
  }
}
