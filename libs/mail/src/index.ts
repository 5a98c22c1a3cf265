export {
  type MailLinks,
  mailTemplates,
  type MailWords,
  registerMail,
  writeMailText,
} from './domain/mail-texts';
export * from './operations/list-demo-outbox';
export * from './operations/read-mail';
export * from './operations/write-mail';
export { mailRetention } from './storage/retention';
export { Mails1700000000330 } from './storage/migrations/1700000000330-mails';
export { chooseTransport } from './transport/choose-transport';
export { demoOutbox } from './transport/demo-outbox';
export { type MailTransport, type OutgoingMail } from './transport/mail-transport';
export { smtpTransport, type SmtpSettings } from './transport/smtp-transport';
