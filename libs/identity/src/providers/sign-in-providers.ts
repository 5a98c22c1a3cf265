import { type Configuration, ConfigurationError } from '@stegvis/platform';
import { AT_ORGANISATION, IN_DOMAIN, PRIVATE_ROLES } from '../domain/role-places';
import { ProviderFault } from './provider-fault';
import { SignInProvider } from './sign-in-provider';

/** The providers that are set, by id; also the token that they are injected by. */
export class SignInProviders {
  private readonly byId: ReadonlyMap<string, SignInProvider>;

  /** @throws ConfigurationError when a claim gives a role that it cannot: a private one, or one without its place. */
  constructor({ providers, publicUrl }: Pick<Configuration, 'providers' | 'publicUrl'>) {
    for (const { id, roles } of providers)
      for (const { role, domainId, organisationId } of roles) {
        const lacks = PRIVATE_ROLES.includes(role)
          ? 'is given by people alone'
          : IN_DOMAIN.includes(role) && !domainId
            ? 'needs a domainId'
            : AT_ORGANISATION.includes(role) && !organisationId
              ? 'needs an organisationId'
              : null;
        if (lacks) throw new ConfigurationError(`OIDC_PROVIDERS ${id}: the role ${role} ${lacks}`);
      }
    this.byId = new Map(
      providers.map((settings) => [
        settings.id,
        new SignInProvider(settings, new URL(`/oidc/${settings.id}/callback`, publicUrl).href),
      ]),
    );
  }

  /** @throws ProviderFault `again` for one that is not set. */
  get(id: string): SignInProvider {
    const provider = this.find(id);
    if (!provider) throw new ProviderFault('again', 'no such provider');
    return provider;
  }

  find(id: string): SignInProvider | undefined {
    return this.byId.get(id);
  }
}
