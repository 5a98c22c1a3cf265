/** The origin of the pages of an API whose public address is another than the one it listens at. */
export const ORIGINS = new Map<string, string>();

/** A browser-like caller: keeps the cookie, sends the preflight header. */
export class TestClient {
  private cookie = '';

  constructor(
    private readonly url: string,
    private readonly language: 'sv' | 'en' = 'sv',
  ) {}

  /** Another caller with the same cookie, as a second tab or a thief has it. */
  copy(): TestClient {
    const copy = new TestClient(this.url, this.language);
    copy.cookie = this.cookie;
    return copy;
  }

  async send(
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ status: number; text: string; headers: Headers }> {
    const cookie = headers['cookie'] ?? this.cookie;
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-stegvis-request': '1',
        'accept-language': this.language,
        ...(cookie ? { cookie, origin: ORIGINS.get(this.url) ?? this.url } : {}),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const set = response.headers.getSetCookie()[0];
    if (set) this.cookie = set.split(';')[0] ?? '';
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  /** What a browser sends when it follows a link. */
  headers(): Record<string, string> {
    return this.cookie ? { cookie: this.cookie } : {};
  }

  /** Runs an operation and gives data and errors; fails on anything that is not GraphQL. */
  async run<T>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<{ data: T | null; errors: readonly PublicError[] }> {
    const { text } = await this.send({ query, variables });
    const answer = JSON.parse(text) as { data?: T | null; errors?: readonly PublicError[] };
    return { data: answer.data ?? null, errors: answer.errors ?? [] };
  }

  /** As `run`; an error fails the test with query, variables and answer. */
  async get<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const { data, errors } = await this.run<T>(query, variables);
    if (errors.length > 0 || data === null)
      throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors, null, 1)}`);
    return data;
  }

  async signIn(email: string, password: string): Promise<void> {
    const { signIn } = await this.get<{ signIn: { __typename: string } }>(
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      { input: { email, password } },
    );
    if (signIn.__typename !== 'SignInPayload')
      throw new Error(`${email} could not sign in: ${signIn.__typename}`);
  }
}

export interface PublicError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly requestId?: string;
    readonly fields?: readonly { path: string; code: string; message: string }[];
  };
}
