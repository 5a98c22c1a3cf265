import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { type TestDatabase, testDatabase } from '../../database';
import { demoTemplate } from './demo-template';
import { launchChromium } from './launch-chromium';
import { signIn, type StageRole } from './sign-in';
import { startStegvis, type StegvisProcess } from './stegvis-process';
import { openVisitor, type Visitor } from './visitor';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** The whole product with the constructed Malmö on a database of its own, and a browser. */
export class Stage {
  private readonly sessions = new Map<StageRole, Cookies>();
  private readonly visitors: Visitor[] = [];

  private constructor(
    readonly database: TestDatabase,
    private readonly stegvis: StegvisProcess,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Stage> {
    const database = await testDatabase(await demoTemplate());
    try {
      const stegvis = await startStegvis(database);
      try {
        return new Stage(database, stegvis, await launchChromium());
      } catch (error) {
        await stegvis.stop();
        throw error;
      }
    } catch (error) {
      await database.drop();
      throw error;
    }
  }

  get url(): string {
    return this.stegvis.url;
  }

  /** A page of a person who has not signed in. */
  async visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
    const visitor = await openVisitor(this.browser, this.url, options);
    this.visitors.push(visitor);
    return visitor;
  }

  /** A page of a demo account. The first of each role signs in on the page; later ones take up its session. */
  async as(role: StageRole, options: BrowserContextOptions = {}): Promise<Visitor> {
    const visitor = await this.visitor(options);
    const kept = this.sessions.get(role);
    if (kept) await visitor.context.addCookies(kept);
    else {
      await signIn(visitor.page, role);
      this.sessions.set(role, await visitor.context.cookies());
    }
    return visitor;
  }

  /** What went wrong on any page so far. */
  faults(): string[] {
    return this.visitors.flatMap((visitor) => visitor.faults);
  }

  /** Every address that any page asked for or stood at. */
  addresses(): string[] {
    return this.visitors.flatMap((visitor) => visitor.addresses);
  }

  async close(): Promise<void> {
    try {
      await this.browser.close();
    } finally {
      try {
        await this.stegvis.stop();
      } finally {
        await this.database.drop();
      }
    }
  }
}
