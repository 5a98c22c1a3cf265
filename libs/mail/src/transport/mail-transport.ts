/** One mail, ready to leave. */
export interface OutgoingMail {
  /** Id of the row that it is written from; a receiving server knows a repetition by it. */
  readonly id: string;
  /** One address, already checked. */
  readonly to: string;
  readonly subject: string;
  /** Plain text: nothing to load, nothing to hide a link behind. */
  readonly text: string;
}

/** Where mails leave Stegvis. Called outside every transaction; throwing means "try again later". */
export interface MailTransport {
  deliver(mail: OutgoingMail): Promise<void>;
  /** Ends open connections. */
  close(): void;
}
