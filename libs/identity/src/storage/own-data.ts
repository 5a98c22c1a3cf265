import type { OwnDataPart } from '@stegvis/platform';

export const identityOwnData: readonly OwnDataPart[] = [
  {
    code: 'account',
    own: ['email', 'name'],
    heading: { sv: 'Ditt konto', en: 'Your account' },
    columns: {
      email: { sv: 'E-post', en: 'E-mail' },
      name: { sv: 'Namn', en: 'Name' },
      language: { sv: 'Språk', en: 'Language' },
      createdAt: { sv: 'Kontot skapades', en: 'Account made' },
      lastSignInAt: { sv: 'Senaste inloggning', en: 'Last sign-in' },
    },
    sql: `select a.email, a.name, a.language, a.created_at as "createdAt", a.last_sign_in_at as "lastSignInAt", false as given
          from accounts a where $1::uuid is not null and $2::text is not null and a.id = stegvis.actor_account()`,
  },
  {
    code: 'sessions',
    heading: { sv: 'När du har varit inloggad', en: 'When you were signed in' },
    columns: {
      from: { sv: 'Från', en: 'From' },
      to: { sv: 'Till', en: 'To' },
    },
    sql: `select s.created_at as "from", coalesce(s.ended_at, s.last_seen_at) as "to", false as given from sessions s
          where $1::uuid is not null and $2::text is not null and s.account_id = stegvis.actor_account() order by s.created_at desc`,
  },
];
