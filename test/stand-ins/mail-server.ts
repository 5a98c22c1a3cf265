import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire, headers and text decoded. */
  readonly headers: string;
  readonly text: string;
}

/** A real SMTP server on a free port that keeps what it is given. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Answers the next mails with a temporary refusal. */
  refusing = false;
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (this.refusing) return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
          this.keep(session.envelope, Buffer.concat(chunks).toString('utf8'));
          done();
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  start(): Promise<void> {
    return new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  private keep(
    envelope: { mailFrom: false | { address: string }; rcptTo: readonly { address: string }[] },
    raw: string,
  ): void {
    const cut = raw.indexOf('\r\n\r\n');
    const headers = decodedWords(raw.slice(0, cut).replace(/\r\n[ \t]+/g, ' '));
    const quoted = /content-transfer-encoding: quoted-printable/i.test(headers);
    const body = raw.slice(cut + 4);
    this.received.push({
      from: envelope.mailFrom ? envelope.mailFrom.address : '',
      to: envelope.rcptTo.map(({ address }) => address),
      headers,
      text: (quoted ? unquoted(body) : body).replaceAll('\r\n', '\n'),
    });
  }
}

const unquoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

const decodedWords = (headers: string): string =>
  headers
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?q\?([^?]*)\?=/gi, (_all, text: string) => unquoted(text.replaceAll('_', ' ')))
    .replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_all, text: string) =>
      Buffer.from(text, 'base64').toString('utf8'),
    );
