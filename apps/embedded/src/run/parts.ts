import type { Configuration, DataUse } from '@stegvis/platform';

/** The addresses of one database, by role. */
export interface DatabaseUrls {
  appUrl: string;
  workerUrl: string;
  ownerUrl: string;
}

/** Something that runs until it is closed; `close` finishes what is under way. */
export interface Running {
  close(): Promise<void>;
}

/** What the one-command start puts together. Tests put stand-ins here. */
export interface Parts {
  /** Brings tables, job engine and reference data up to this version; changes nothing when they are. */
  prepareDatabase(ownerUrl: string, use: DataUse): Promise<void>;
  /** Loads the demo data unless they are there; called in demo mode only. */
  loadDemo(configuration: Configuration, urls: DatabaseUrls, say: (line: string) => void): Promise<void>;
  /** A one-time address for making the first administrator; undefined once there is one. Called in production mode only. */
  firstAdministratorLink(configuration: Configuration, urls: DatabaseUrls): Promise<string | undefined>;
  startApi(configuration: Configuration, urls: DatabaseUrls): Promise<Running & { url: string }>;
  startWorker(configuration: Configuration, urls: DatabaseUrls): Promise<Running>;
}
