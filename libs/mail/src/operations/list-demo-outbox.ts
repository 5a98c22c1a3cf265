import { type Database, system } from '@stegvis/platform';

export interface DemoMailRow {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly sentAt: Date;
}

/** The newest fifty mails that demo mode has written instead of sending. */
export const listDemoOutbox = (database: Database): Promise<DemoMailRow[]> =>
  database.withActor(system('sign-in'), (transaction) =>
    transaction.query<DemoMailRow[]>(
      `select id, recipient, subject, body, sent_at as "sentAt" from demo_outbox order by sent_at desc, id limit 50`,
    ),
  );
