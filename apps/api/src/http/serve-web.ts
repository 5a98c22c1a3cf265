import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';

/** Serves the built web interface; every path that is not a file is the page itself, which has its own routes. */
export const serveWeb = (app: Express, folder: string): void => {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: false,
    }),
  );
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.get(
    /^\/(?!graphql|health|graphiql|oidc\/|mina-uppgifter\/kopia|import\/(?:fil|rapport)\/).*/,
    (_request, response) => {
      response.setHeader('cache-control', 'no-store');
      response.sendFile(page);
    },
  );
};
