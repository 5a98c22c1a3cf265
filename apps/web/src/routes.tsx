import type { RouteObject } from 'react-router';
import { Skeleton } from './design';
import { features } from './features';
import { CrashPage } from './shell/crash-page';
import { NotFoundPage } from './shell/not-found-page';
import { Root } from './shell/root';
import { SignedIn } from './shell/signed-in';

/** The gallery is for developers: the built product has no such address. */
const development: RouteObject[] = import.meta.env.DEV
  ? [{ path: '/gallery', lazy: () => import('./pages/gallery/gallery-page') }]
  : [];

/** All addresses. Features add theirs in src/features/; every page is loaded when it is first opened. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Skeleton />,
    children: [
      { path: '/logga-in', lazy: () => import('./pages/sign-in/sign-in-page') },
      { path: '/engangskod', lazy: () => import('./pages/one-time-code/enrol-page') },
      { path: '/inloggad', lazy: () => import('./pages/sign-in/signed-in-page') },
      { path: '/inbjudan/:token', lazy: () => import('./pages/accounts/invitation-page') },
      { path: '/ar-det-du', lazy: () => import('./pages/assisted/assisted-page') },
      { path: '/fraga/:token', lazy: () => import('./pages/question/question-page') },
      { path: '/avtal/godkann/:token', lazy: () => import('./pages/agreements/link-page') },
      { path: '/uppfoljning/svara/:token', lazy: () => import('./pages/follow-ups/link-page') },
      { path: '/forslag/svara/:token', lazy: () => import('./pages/proposals/link-page') },
      { path: '/glomt-losenord', lazy: () => import('./pages/recovery/forgotten-page') },
      { path: '/nytt-losenord/:token', lazy: () => import('./pages/recovery/new-password-page') },
      { path: '/utkorg', lazy: () => import('./pages/recovery/outbox-page') },
      ...development,
      {
        element: <SignedIn />,
        children: [
          {
            errorElement: <CrashPage />,
            children: [
              { path: '/', lazy: () => import('./pages/start/start-page') },
              { path: '/hjalp', lazy: () => import('./pages/help/help-page') },
              ...features.flatMap((feature) => feature.routes),
            ],
          },
        ],
      },
      { path: '/om', lazy: () => import('./pages/about/about-page') },
      { path: '/sa-skyddar-vi-dig', lazy: () => import('./pages/about/trust-page') },
      { path: '/tillganglighet', lazy: () => import('./pages/about/accessibility-page') },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
