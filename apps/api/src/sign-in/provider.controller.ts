import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import {
  type ProviderFaultCode,
  ProviderFault,
  readIdentity,
  SignInProviders,
  signInWithProvider,
  takeProviderAnswer,
} from '@stegvis/identity';
import {
  Configuration,
  Database,
  KeyRing,
  type Language,
  LOGGER,
  type Logger,
  type Rate,
  RateLimitedError,
  RateLimits,
  type RequestContext,
} from '@stegvis/platform';
import type { Request, Response } from 'express';
import { RequestContextFactory } from '../http/request-context.factory';
import { type BegunFlow, readFlow, writeFlow } from './flow-cookie';
import { returnAddress, signInPage } from './return-address';

/** Many colleagues share one address of the municipality. */
const STARTS: Rate = { name: 'provider-sign-in', most: 600, windowSeconds: 900, whenAway: 'refuse' };

/**
 * Leads her to a provider and takes her back: the only addresses of ours that a browser opens and that change anything. The
 * answer is always a redirect to a page of ours, which says in her language how it went.
 */
@Controller('oidc/:provider')
export class ProviderController {
  constructor(
    private readonly providers: SignInProviders,
    private readonly contexts: RequestContextFactory,
    private readonly database: Database,
    private readonly configuration: Configuration,
    private readonly keys: KeyRing,
    private readonly rates: RateLimits,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  @Get('start')
  async start(
    @Param('provider') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const returnTo = returnAddress(request.query['till']);
    await this.lead(response, returnTo, async () => {
      const context = await this.contextOf(request, response);
      const { address, flow } = await this.providers
        .get(id)
        .begin(languageOf(request.query['sprak']) ?? context.language);
      const invitation = textOf(request.query['inbjudan']);
      writeFlow(response, this.keys, this.secure, { ...flow, providerId: id, returnTo, invitation });
      return address.href;
    });
  }

  @Get('callback')
  async callback(
    @Param('provider') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const query = new URL(request.originalUrl, this.configuration.publicUrl).searchParams;
    const flow = readFlow(request, this.keys, this.secure, query.get('state') ?? '');
    await this.lead(response, flow?.returnTo ?? '/', async () => {
      const context = await this.contextOf(request, response);
      if (flow?.providerId !== id) throw new ProviderFault('again', 'not begun here');
      writeFlow(response, this.keys, this.secure, null);
      await this.signIn(context, query, flow);
      return flow.returnTo;
    });
  }

  private async signIn(context: RequestContext, query: URLSearchParams, flow: BegunFlow): Promise<void> {
    const provider = this.providers.get(flow.providerId);
    await takeProviderAnswer(this.database, flow.state);
    const identity = readIdentity(provider.settings, await provider.finish(query, flow));
    const { token, expires } = await signInWithProvider(this.database, this.keys, {
      identity,
      municipalityCode: provider.settings.municipalityCode ?? this.configuration.municipalityCode,
      invitation: flow.invitation,
      formerToken: context.sessionToken,
    });
    context.setSession(token, expires);
  }

  private async contextOf(request: Request, response: Response): Promise<RequestContext> {
    const context = await this.contexts.make(request, response);
    await this.rates.take(context.addressHash.toString('hex'), { rate: STARTS, amount: 1 });
    return context;
  }

  /** Redirects to where the work says, or to the sign-in page with the reason why not. */
  private async lead(response: Response, returnTo: string, work: () => Promise<string>): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    try {
      response.redirect(303, await work());
    } catch (error) {
      const code = codeOf(error);
      const detail = error instanceof ProviderFault ? error.message : (error as Error).name;
      this.log.warn({ fault: code, detail }, 'nobody was signed in by a provider');
      response.redirect(303, signInPage(code, returnTo));
    }
  }

  private get secure(): boolean {
    return this.configuration.publicUrl.startsWith('https:');
  }
}

/** What is not foreseen is said as away: it opens nothing (security E3). */
const codeOf = (error: unknown): ProviderFaultCode => {
  if (error instanceof ProviderFault) return error.code;
  return error instanceof RateLimitedError ? 'rate-limited' : 'unavailable';
};

/** The page says which language it shows; a browser's own header does not. */
const languageOf = (value: unknown): Language | null => (value === 'sv' || value === 'en' ? value : null);

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[\w-]{1,100}$/.test(value) ? value : null;
