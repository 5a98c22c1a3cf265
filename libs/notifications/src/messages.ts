import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'notice-opening-suits': '{title} hos {employer} kan passa någon av dina deltagare.',
    'notice-opening-gone': 'En plats som kunde passa någon av dina deltagare finns inte längre.',
    'notice-consent-asked': 'Du har en fråga att svara på.',
    'notice-consent-answered': 'En deltagare har svarat på en fråga om samtycke.',
    'notice-consent-question': 'En deltagare vill prata med någon om en fråga om samtycke.',
    'notice-consent-withdrawn': 'En deltagare har stoppat ett samtycke. Mottagaren ser inget längre.',
    'notice-helper': '{helper} hjälper dig nu. Du kan prata med {helper} om du undrar något.',
    'notice-helper-from': '{helper} hjälper dig från och med {day}.',
    'notice-helper-gone': 'Det blev ändrat vem som hjälper dig. Fråga personalen om du undrar.',
    'notice-review-question':
      'Loggranskaren har en fråga till dig om hur uppgifter har öppnats i din verksamhet. Kontakta loggranskaren.',
    'notice-look-question-late':
      'En deltagare har väntat mer än sju dagar på svar om varför någon tittade. Svara på startsidan.',
    'notice-emergency': 'Någon i er verksamhet har bett om nödåtkomst till en person.',
  },
  en: {
    'notice-opening-suits': '{title} at {employer} may suit one of your participants.',
    'notice-opening-gone': 'A place that could suit one of your participants is no longer there.',
    'notice-consent-asked': 'You have a question to answer.',
    'notice-consent-answered': 'A participant has answered a question about consent.',
    'notice-consent-question': 'A participant wants to talk to somebody about a question of consent.',
    'notice-consent-withdrawn': 'A participant has stopped a consent. The receiver sees nothing any more.',
    'notice-helper': '{helper} helps you now. You can talk to {helper} if you wonder about something.',
    'notice-helper-from': '{helper} helps you from {day}.',
    'notice-helper-gone': 'Who helps you has changed. Ask staff if you wonder.',
    'notice-review-question':
      'The log reviewer has a question to you about how data have been opened in your organisation. Contact the log reviewer.',
    'notice-look-question-late':
      'A participant has waited more than seven days to hear why somebody looked. Answer on the start page.',
    'notice-emergency': 'Somebody in your organisation has asked for emergency access to a person.',
  },
});
