import { setTimeout as wait } from 'node:timers/promises';
import { newId, readConfiguration } from '@stegvis/platform';
import { type RunningWorker, startWorker } from '../../apps/worker/src/start-worker';
import { MailServer } from '../stand-ins/mail-server';
import { TestClient } from './support/client';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { PASSWORD } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const server = new MailServer();
let world: SmallWorld;
let worker: RunningWorker;
beforeAll(async () => {
  await server.start();
  world = await startSmallWorld({ SMTP_URL: server.url });
  worker = await startWorker(
    readConfiguration({ LOG_LEVEL: 'silent', SMTP_URL: server.url, PUBLIC_URL: 'https://stegvis.example' }),
    world.api.urls,
  );
});
afterAll(async () => {
  await worker.close();
  await world.close();
  await server.stop();
});
beforeEach(async () => {
  server.received.length = 0;
  server.refusing = false;
  await world.look(`delete from sign_in_attempts`);
});

const settled = async (): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const open = await world.look(`select id from outbox where kind = 'mail-due' and done_at is null`);
    if (open.length === 0) return;
    await wait(50);
  }
  throw new Error('Mails are still waiting after 15 s');
};
const ASK = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename ... on RequestPasswordResetPayload { asked } ... on Problem { code message } } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename ... on InputProblem { fields { path code } } } }`;
const ask = (email: string, key = newId(), client = new TestClient(world.api.url)) =>
  client.send({ query: ASK, variables: { input: { idempotencyKey: key, email } } });
const reset = async (token: string, password: string) =>
  (
    await new TestClient(world.api.url).get<{
      resetPassword: { __typename: string; fields?: { code: string }[] };
    }>(RESET, {
      input: { idempotencyKey: newId(), token, password },
    })
  ).resetPassword;
const tokenIn = (text = '', path = 'nytt-losenord') =>
  new RegExp(`https://stegvis\\.example/${path}/([\\w-]{43})`).exec(text)?.[1] ?? '';
const askedToken = async (email: string): Promise<string> => {
  server.received.length = 0;
  await ask(email);
  await settled();
  return tokenIn(server.received.find(({ to }) => to[0] === email)?.text);
};
const viewer = async (client: TestClient) =>
  (await client.get<{ viewer: { name: string } | null }>('{ viewer { name } }')).viewer;
const canSignIn = (email: string, password: string) =>
  new TestClient(world.api.url).signIn(email, password).then(
    () => true,
    () => false,
  );

describe('a forgotten password', () => {
  it('is made new once by the link of a mail, and every session ends', async () => {
    const { email } = world.people.coordinator;
    const open = await world.fresh('coordinator');
    const token = await askedToken(email);
    expect(await viewer(open)).not.toBeNull();
    expect((await reset(token, 'kort')).fields).toEqual([{ path: 'password', code: 'password-too-short' }]);
    expect((await reset(token, 'ett helt nytt lösenord')).__typename).toBe('ResetPasswordPayload');
    expect(await viewer(open)).toBeNull();
    expect(await canSignIn(email, PASSWORD)).toBe(false);
    expect(await canSignIn(email, 'ett helt nytt lösenord')).toBe(true);
    expect((await reset(token, 'ännu ett nytt lösenord')).__typename).toBe('NotFoundProblem');
    expect(await canSignIn(email, 'ett helt nytt lösenord')).toBe(true);
    await settled();
    expect(server.received.map(({ headers }) => /^Subject: (.*)$/m.exec(headers)?.[1])).toContain(
      'Ditt lösenord till Stegvis är ändrat',
    );
  });

  it('E2: is answered byte for byte alike for an address that nobody has, and leaves nothing of it', async () => {
    const plain = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
    const before = await world.look(`select token_hash from mail_links`);
    const known = await ask(world.people.hr.email);
    const unknown = await ask('ingen-alls@world.example');
    expect(plain(unknown.text)).toBe(plain(known.text));
    expect(unknown.status).toBe(known.status);
    await settled();
    expect(server.received.map(({ to }) => to[0])).toEqual([world.people.hr.email]);
    expect(await world.look(`select id from mails where recipient = 'ingen-alls@world.example'`)).toEqual([]);
    expect(await world.look(`select token_hash from mail_links`)).toHaveLength(before.length + 1);
  });

  it('gets one mail for two requests at once with one key', async () => {
    const key = newId();
    await Promise.all([ask(world.people.hr.email, key), ask(world.people.hr.email, key)]);
    await settled();
    expect(server.received).toHaveLength(1);
  });

  it('has one link for each account of an address, which opens no other, and says of no account what it is', async () => {
    const [work, own] = [world.people.coach, world.people.otherParticipant];
    const give = `update accounts set status = 'active', email = $2 where id = $1`;
    const mailed = async (email: string) => {
      await settled();
      server.received.length = 0;
      await ask(email);
      await settled();
      return server.received.map((mail) => mail.text.replace(/[\w-]{43}/g, ''));
    };
    const alone = await mailed(own.email);
    await world.look(give, [own.accountId, work.email]);
    const [atWork, atHome] = [await world.fresh('coach'), new TestClient(world.api.url)];
    const passwords = async (...all: string[]) => {
      const roles: string[] = [];
      for (const password of all) {
        const client = new TestClient(world.api.url);
        await client.signIn(work.email, password).catch(() => null);
        roles.push(
          (await client.get<{ viewer: { role: string } | null }>('{ viewer { role } }')).viewer?.role ?? '',
        );
      }
      return roles;
    };
    await world.look(
      `update account_credentials set password_hash = (select password_hash from account_credentials where account_id = $2) where account_id = $1`,
      [own.accountId, work.accountId],
    );
    expect(await mailed(work.email)).toHaveLength(1);
    const { text = '' } = server.received[0] ?? {};
    const [toWork = '', toOther = '', ...more] = text.match(/(?<=nytt-losenord\/)[\w-]{43}/g) ?? [];
    expect(more).toEqual([]);
    expect(text).not.toMatch(/deltag|företräd|god man|förvalt|vårdnad|LSS|privat/i);

    expect((await reset(toOther, 'det andra nya lösenordet')).__typename).toBe('ResetPasswordPayload');
    expect(await viewer(atWork)).not.toBeNull();
    expect(await passwords(PASSWORD)).toEqual(['labour_market_coach']);
    await atHome.signIn(work.email, 'det andra nya lösenordet');
    expect((await reset(toOther, 'ännu ett nytt lösenord')).__typename).toBe('NotFoundProblem');
    expect((await reset(toWork, 'arbetets nya lösenord')).__typename).toBe('ResetPasswordPayload');
    expect([await viewer(atWork), await viewer(atHome)].map(Boolean)).toEqual([false, true]);
    expect(await passwords(PASSWORD, 'arbetets nya lösenord', 'det andra nya lösenordet')).toEqual([
      '',
      'labour_market_coach',
      'participant',
    ]);

    // Who cannot sign in has no link, and nothing says that there is another account.
    await world.look(`update accounts set status = 'locked' where id = $1`, [own.accountId]);
    expect(await mailed(work.email)).toEqual(alone);
    // One account alone has the same mail.
    await world.look(give, [own.accountId, own.email]);
    expect(await mailed(work.email)).toEqual(alone);
  });

  it('lets one of three parallel tries with one link through', async () => {
    const token = await askedToken(world.people.supervisor.email);
    const tried = await Promise.all(
      ['ett', 'två', 'tre'].map((word) => reset(token, `${word} och några ord till`)),
    );
    expect(tried.map(({ __typename }) => __typename).sort()).toEqual([
      'NotFoundProblem',
      'NotFoundProblem',
      'ResetPasswordPayload',
    ]);
  });

  it('has a link that ends after an hour, when another is used, and when the account is closed', async () => {
    const { email, accountId } = world.people.otherEmployer;
    const late = await askedToken(email);
    const [link] = await world.look<{ minutes: number }>(
      `select round(extract(epoch from expires_at - created_at) / 60)::int as minutes from mail_links where subject_id = $1`,
      [accountId],
    );
    expect(link?.minutes).toBe(60);
    await world.look(`update mail_links set expires_at = now() where subject_id = $1`, [accountId]);
    expect((await reset(late, 'ett helt nytt lösenord')).__typename).toBe('NotFoundProblem');
    const [first, second] = [await askedToken(email), await askedToken(email)];
    expect((await reset(second, 'ett helt nytt lösenord')).__typename).toBe('ResetPasswordPayload');
    expect((await reset(first, 'ett annat nytt lösenord')).__typename).toBe('NotFoundProblem');
    const open = await askedToken(email);
    await world.look(`update accounts set status = 'closed' where id = $1`, [accountId]);
    expect((await reset(open, 'ett tredje nytt lösenord')).__typename).toBe('NotFoundProblem');
    server.received.length = 0;
    await world.look(`delete from sign_in_attempts`);
    await ask(email);
    await settled();
    expect(server.received).toEqual([]);
  });

  it('G5: mails are counted for the mailbox, known or not, and the sixth is refused', async () => {
    for (const email of [world.people.colleague.email, 'okänd@world.example'.replace('ä', 'a')]) {
      for (let i = 0; i < 5; i += 1) expect((await ask(email)).text).toContain('RequestPasswordResetPayload');
      expect((await ask(email)).text).toContain('RateLimitedProblem');
    }
    await settled();
    expect(server.received).toHaveLength(5);
  });

  it('waits while the mail server refuses, and leaves later', async () => {
    server.refusing = true;
    await ask(world.people.hr.email);
    for (let tries = 0; tries < 200; tries += 1) {
      const [row] = await world.look<{ n: number }>(
        `select count(*)::int as n from outbox where kind = 'mail-due' and done_at is null and attempts > 0`,
      );
      if ((row?.n ?? 0) > 0) break;
      await wait(50);
    }
    expect(server.received).toEqual([]);
    server.refusing = false;
    await settled();
    expect(server.received).toHaveLength(1);
  });
});

describe('the question whether an opening is still there', () => {
  const ASK_IF = `mutation ($input: AskIfCurrentInput!) { askIfCurrent(input: $input) { __typename ... on Problem { message } } }`;
  const ANSWER = `mutation ($input: AnswerOpeningQuestionInput!) { answerOpeningQuestion(input: $input) { __typename ... on AnswerOpeningQuestionPayload { question { title answer } } } }`;
  const askIf = async () =>
    (
      await (
        await world.as('consultant')
      ).get<{ askIfCurrent: { __typename: string } }>(ASK_IF, {
        input: { idempotencyKey: newId(), openingId: world.openings.published },
      })
    ).askIfCurrent.__typename;
  const linkOf = async (): Promise<string> => {
    server.received.length = 0;
    await world.look(`update openings set current_asked_at = null`);
    expect(await askIf()).toBe('AskIfCurrentPayload');
    await settled();
    return tokenIn(server.received[0]?.text, 'fraga');
  };
  const question = async (token: string) =>
    (
      await new TestClient(world.api.url).send({
        query: 'query ($token: String!) { openingQuestion(token: $token) { title answer } }',
        variables: { token },
      })
    ).text;
  const answer = async (token: string, said: string) =>
    (
      await new TestClient(world.api.url).send({
        query: ANSWER,
        variables: { input: { idempotencyKey: newId(), token, answer: said } },
      })
    ).text;
  const kept = async () =>
    (
      await world.look<{ answer: string | null }>(
        `select current_answer as answer from openings where id = $1`,
        [world.openings.published],
      )
    )[0]?.answer;

  it('E4: is answered once by a link, without an account, and a look at it changes nothing', async () => {
    const token = await linkOf();
    expect(token).toHaveLength(43);
    expect(await askIf()).toBe('RuleProblem');
    const before = await world.look(`select * from mail_links where purpose = 'opening-current'`);
    await fetch(`${world.api.url}/fraga/${token}`);
    const asked = await question(token);
    expect(JSON.parse(asked)).toMatchObject({ data: { openingQuestion: { answer: null } } });
    expect(await world.look(`select * from mail_links where purpose = 'opening-current'`)).toEqual(before);
    expect(await kept()).toBeNull();
    const [one, other] = await Promise.all([answer(token, 'yes'), answer(token, 'pause')]);
    expect(one).toBe(other);
    expect(await answer(token, 'no')).toBe(one);
    const first = await kept();
    expect(['yes', 'pause']).toContain(first);
    expect(one).toContain(`"answer":"${String(first)}"`);
    expect(await question(token)).toContain(`"answer":"${String(first)}"`);
  });

  it('E4: is closed by a newer one, by its day and with the opening, and looks then as one that never was', async () => {
    const [old, link] = [await linkOf(), await linkOf()];
    const none = await question('a'.repeat(43));
    const refused = await answer('a'.repeat(43), 'yes');
    const isClosed = async (token: string) => {
      expect(await question(token)).toBe(none);
      expect(await answer(token, 'yes')).toBe(refused);
    };
    const before = await kept();
    await isClosed(old);
    const set = (status: string) =>
      world.look(`update openings set status = $2 where id = $1`, [world.openings.published, status]);
    await set('paused');
    await isClosed(link);
    await set('published');
    await world.look(
      `update mail_links set expires_at = now() where purpose = 'opening-current' and used_at is null`,
    );
    await isClosed(link);
    expect(await kept()).toBe(before);
  });

  it('E4: opens nothing else, and too many made-up links are refused', async () => {
    const token = await linkOf();
    expect((await reset(token, 'ett helt nytt lösenord')).__typename).toBe('NotFoundProblem');
    expect(await viewer(new TestClient(world.api.url))).toBeNull();
    for (let i = 0; i < 50; i += 1) await question(`${'b'.repeat(41)}${String(i).padStart(2, '0')}`);
    expect(await answer('c'.repeat(43), 'yes')).toContain('RateLimitedProblem');
  });
});

describe('a mail', () => {
  it('E5: the secret of its link is nowhere in the database', async () => {
    const token = await askedToken(world.people.hr.email);
    expect(token).toHaveLength(43);
    const tables = await world.look<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('stegvis', 'bullmq')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await world.look<{ n: number }>(
        `select count(*)::int as n from ${name} t where t::text like '%' || $1 || '%'`,
        [token],
      );
      if ((row?.n ?? 0) > 0) found.push(name);
    }
    expect(found).toEqual([]);
  });

  it('P6: names nobody, in subject or text', async () => {
    await ask(world.people.participant.email);
    await settled();
    const [mail] = server.received;
    expect(mail?.to).toEqual([world.people.participant.email]);
    expect(`${mail?.headers.replace(/^To: .*$/m, '')} ${mail?.text}`).not.toMatch(
      /Zassandra|Vexlund|Prov|deltagare/i,
    );
  });

  it('brings an invitation, whose link ends the one that was shown, and the other way round', async () => {
    const invite = async (email: string) =>
      (
        await (
          await world.as('admin')
        ).get<{ inviteAccount: { link: string } }>(
          `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { ... on InviteAccountPayload { link } } }`,
          { input: { idempotencyKey: newId(), email, name: 'Ny', role: 'coordinator' } },
        )
      ).inviteAccount.link
        .split('/')
        .at(-1) ?? '';
    const accept = async (token: string) =>
      (
        await new TestClient(world.api.url).get<{ acceptInvitation: { __typename: string } }>(
          `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`,
          { input: { idempotencyKey: newId(), token, name: 'Ny', password: PASSWORD } },
        )
      ).acceptInvitation.__typename;
    for (const first of ['mailed', 'shown'] as const) {
      server.received.length = 0;
      const shown = await invite(`${first}@world.example`);
      await settled();
      expect(server.received.map(({ to }) => to[0])).toEqual([`${first}@world.example`]);
      const mailed = tokenIn(server.received[0]?.text, 'inbjudan');
      const [one, other] = first === 'mailed' ? [mailed, shown] : [shown, mailed];
      expect(await accept(one)).toBe('SignInPayload');
      expect(await accept(other)).toBe('NotFoundProblem');
    }
  });
});
