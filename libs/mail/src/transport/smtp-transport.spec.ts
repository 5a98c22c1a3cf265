import { newId } from '@stegvis/platform';
import { MailServer } from '../../../../test/stand-ins/mail-server';
import { smtpTransport } from './smtp-transport';

const server = new MailServer();
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  server.received.length = 0;
  server.refusing = false;
});

const transport = () =>
  smtpTransport({ url: server.url, password: null, from: 'Stegvis <stegvis@kommun.example>' });
const mail = (to: string, subject = 'Åter hos oss') => ({
  id: newId(),
  to,
  subject,
  text: 'Öppna länken:\n\nhttp://x/y?a=b\n',
});

it('hands a mail to a server: sender, one receiver, subject and plain text with Swedish letters', async () => {
  const one = mail('anna@world.example');
  await transport().deliver(one);
  expect(server.received).toHaveLength(1);
  const [got] = server.received;
  expect(got?.from).toBe('stegvis@kommun.example');
  expect(got?.to).toEqual(['anna@world.example']);
  expect(got?.headers).toContain('Subject: Åter hos oss');
  expect(got?.headers).toContain(`Message-ID: <${one.id}@stegvis>`);
  expect(got?.headers).toMatch(/Content-Type: text\/plain; charset=utf-8/i);
  expect(got?.text.trim()).toBe('Öppna länken:\n\nhttp://x/y?a=b');
});

it('E8: neither a receiver nor a subject can bring in a header or a second receiver', async () => {
  await transport()
    .deliver(mail('anna@world.example, bo@world.example', 'Hej\r\nBcc: alla@world.example'))
    .catch(() => undefined);
  await transport()
    .deliver(mail('anna@world.example\r\nRCPT TO:<bo@world.example>'))
    .catch(() => undefined);
  const receivers = server.received.flatMap(({ to }) => to);
  expect(receivers).not.toContain('bo@world.example');
  expect(receivers).not.toContain('alla@world.example');
  for (const { headers } of server.received) expect(headers).not.toMatch(/^Bcc:/im);
});

it('says that a mail did not leave, when the server refuses and when there is none', async () => {
  server.refusing = true;
  await expect(transport().deliver(mail('anna@world.example'))).rejects.toThrow();
  const gone = smtpTransport({ url: 'smtp://127.0.0.1:1', password: null, from: 'a@b.se' });
  await expect(gone.deliver(mail('anna@world.example'))).rejects.toThrow();
  expect(server.received).toEqual([]);
});
