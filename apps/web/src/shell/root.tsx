import { useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { Outlet, ScrollRestoration, useHref, useNavigate } from 'react-router';
import { Provider } from 'urql';
import { createClient } from '../data/client';
import { Toasts } from '../design';
import { usePreferences } from '../session/preferences';

/** Everything around the pages: data client, language of dates and numbers, links inside menus, receipts. */
export function Root() {
  const { language } = usePreferences();
  const navigate = useNavigate();
  const client = useMemo(() => createClient(language), [language]);
  return (
    <Provider value={client}>
      <I18nProvider locale={language === 'sv' ? 'sv-SE' : 'en-GB'}>
        <AriaRouter navigate={(to) => void navigate(to)} useHref={useHref}>
          <Outlet />
          <Toasts />
          <ScrollRestoration />
        </AriaRouter>
      </I18nProvider>
    </Provider>
  );
}
