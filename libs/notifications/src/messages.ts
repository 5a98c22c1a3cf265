import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'notice-opening-suits': '{title} hos {employer} kan passa någon av dina deltagare.',
    'notice-opening-gone': 'En plats som kunde passa någon av dina deltagare finns inte längre.',
  },
  en: {
    'notice-opening-suits': '{title} at {employer} may suit one of your participants.',
    'notice-opening-gone': 'A place that could suit one of your participants is no longer there.',
  },
});
