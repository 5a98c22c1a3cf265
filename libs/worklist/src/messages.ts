import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: { 'date-out-of-range': 'Välj en dag från {from} till {to}.' },
  en: { 'date-out-of-range': 'Choose a day from {from} to {to}.' },
});
