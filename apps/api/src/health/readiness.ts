import { retentionFaults, rowSecurityFaults, type TableRetention } from '@stegvis/platform';
import type { DataSource } from 'typeorm';

/**
 * Whether this process may be given requests (reliability §5, security D1, R1). The reasons hold no host and no row. The
 * checks of the schema are made once they have succeeded; the connection is tried every time.
 */
export class Readiness {
  private stopping = false;
  private rowSecurityChecked = false;

  constructor(
    private readonly sources: readonly DataSource[],
    private readonly expectedMigrations: number,
    private readonly retention: readonly TableRetention[] = [],
  ) {}

  /** From now on this process says that it is not ready. */
  stop(): void {
    this.stopping = true;
  }

  async faults(): Promise<readonly string[]> {
    if (this.stopping) return ['stopping'];
    try {
      for (const source of this.sources) await source.query('select 1');
      if (this.rowSecurityChecked) return [];
      const faults = await this.schemaFaults();
      this.rowSecurityChecked = faults.length === 0;
      return faults;
    } catch {
      return ['the database does not answer'];
    }
  }

  private async schemaFaults(): Promise<readonly string[]> {
    const [app] = this.sources;
    if (!app) return ['no database'];
    const [row] = await app.query<{ done: number }[]>('select count(*)::int as done from stegvis.migrations');
    const behind =
      (row?.done ?? 0) === this.expectedMigrations
        ? []
        : ['the schema is not the one that this version expects'];
    const perSource = [];
    for (const source of this.sources) perSource.push(...(await rowSecurityFaults(source)));
    return [...behind, ...new Set(perSource), ...(await retentionFaults(app, this.retention))];
  }
}
