import type { EasyWording } from '../message';
import type { helpSv } from './help.sv';

export const helpEasy: EasyWording<typeof helpSv> = {
  'help.lead': 'Här får du hjälp.',
  'help.askStaff': 'Fråga din handledare.',
  'help.askParticipant': 'De här kan hjälpa dig',
  'help.rulesText': 'Vi ser på vad du vill och kan. Vi ser också vad du behöver.',
  'help.decideTitle': 'Du bestämmer',
  'help.decideText': 'Du säger ja, kanske eller nej. Du kan ändra dig sen.',
  'help.calmPlaces': 'Under Platser för mig finns platser till dig.',
  'help.calmListen': 'Tryck på Läs upp. Då kan du lyssna.',
  'help.calmAnswer': 'Svara ja, kanske eller nej. Alla svar är bra.',
  'help.calmChange': 'Du kan ändra ditt svar sen.',
};
