import type { EasyWording } from '../message';
import type { shellSv } from './shell.sv';

export const shellEasy: EasyWording<typeof shellSv> = {
  'shell.search': 'Sök',
  'shell.modeWork': 'Vanligt läge',
  'shell.modeCalm': 'Lugnt läge',
  'shell.theme': 'Färger',
  'shell.themeAuto': 'Som datorn',
  'shell.textSize': 'Storlek på text',
  'shell.demoLine': 'Allt här är på låtsas.',
  'shell.askSomeone': 'Undrar du något? Fråga din handledare.',
  'shell.offline': 'Det gick inte',
  'shell.offlineText': 'Inget är borta. Försök igen.',
  'shell.notFoundText': 'Sidan finns inte här. Gå till början eller fråga någon.',
  'shell.toStart': 'Till början',
  'shell.crashTitle': 'Det gick inte',
  'shell.crashText': 'Inget är borta. Försök igen eller fråga någon.',
  'shell.reload': 'Försök igen',
  'shell.loadingLong': 'Det tar lite tid. Vänta lite till.',
  'shell.nothingYetText': 'Det finns inget här än. Fråga din handledare.',
};
