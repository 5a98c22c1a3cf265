import type { Express } from 'express';

/** The GraphQL explorer of demo mode, served from the package itself; its page alone may run its own inline script. */
export const serveExplorer = (app: Express): void => {
  let page: string | null = null;
  app.get('/graphiql', async (_request, response) => {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    page ??= renderGraphiQL({
      endpoint: '/graphql',
      title: 'Stegvis GraphQL',
      headers: JSON.stringify({ 'x-stegvis-request': '1' }),
    });
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self' 'unsafe-inline' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src blob:; frame-ancestors 'none'; base-uri 'none'",
    );
    response.type('html').send(page);
  });
};
