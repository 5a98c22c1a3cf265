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
    'notice-a-place': 'en plats',
    'notice-proposal-asked': 'Någon har tänkt på dig. Du har en fråga om {title}.',
    'notice-proposal-reminder': 'Du har en fråga om {title}. Svara senast {day}.',
    'notice-proposal-settled': 'Du hade en fråga om {title}. Den väntar inte längre.',
    'notice-proposal-welcome': 'Jobbet vill träffa dig. Det gäller {title}.',
    'notice-proposal-not-this': 'Det blev inte {title}. Vi letar vidare.',
    'notice-proposal-filled':
      'Det blev inte {title}. Det fanns bara plats för någon annan nu. Du gjorde inget fel. Vi letar vidare.',
    'notice-proposal-gone': 'Du behöver inte svara om {title}. Det är inte aktuellt längre.',
    'notice-proposal-over': 'Tiden att svara om {title} är slut. Fråga personalen om du fortfarande vill.',
    'notice-proposal-said-for-you':
      'Någon skrev ner ditt svar om {title}. Stämmer det? Säg till personalen om det är fel.',
    'notice-proposal-made': 'En deltagare har fått ett förslag: {title}.',
    'notice-proposal-yes': 'En deltagare har sagt ja till {title}. Arbetsgivaren är tillfrågad.',
    'notice-proposal-maybe': 'En deltagare sa kanske till {title}. Prata med deltagaren.',
    'notice-proposal-ask-someone': 'En deltagare vill prata med någon om {title}. Prata med deltagaren.',
    'notice-proposal-no': 'En deltagare sa nej till {title}. Ett nej räknas aldrig emot någon.',
    'notice-proposal-accepted': 'Arbetsgivaren vill träffas om {title}. Bestäm en tid med båda.',
    'notice-proposal-turned-down': 'Arbetsgivaren sa inte nu om {title}. Berätta för deltagaren.',
    'notice-proposal-seat-filled':
      'Platserna är lovade till andra: {title}. Förslaget är stängt. Berätta för deltagaren.',
    'notice-proposal-closed': 'Ett förslag är stängt: {title}.',
    'notice-proposal-unanswered': 'Ingen svarade i tid om {title}. Förslaget är avslutat.',
    'notice-proposal-talk': 'En deltagare funderar på {title}. Prata med deltagaren. Sista dagen är {day}.',
    'notice-proposal-waits': 'Ingen har svarat än om {title}. Ring gärna. Sista dagen är {day}.',
    'notice-proposal-silent': 'Ingen svarade om {title}. Ring och fråga. Föreslå igen, eller låt det vara.',
    'notice-proposal-nobody':
      'En deltagare i enheten vill prata med någon om en plats, och ingen är ansvarig. Utse någon.',
    'notice-agreement-sent': 'Ditt avtal om {title} är klart att läsa.',
    'notice-agreement-said-for-you':
      'Någon svarade åt dig om avtalet för {title}. Stämmer det? Säg till om det är fel.',
    'notice-agreement-done': 'Alla har sagt ja till ditt avtal om {title}.',
    'notice-agreement-agreed': 'Alla har godkänt ett avtal: {title}.',
    'notice-agreement-yes': 'En part har godkänt ett avtal: {title}.',
    'notice-agreement-not-now': 'Någon sa inte nu till ett avtal: {title}. Ta reda på varför.',
    'notice-agreement-wonder': 'En deltagare undrar över ett avtal: {title}. Prata med deltagaren.',
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
    'notice-a-place': 'a place',
    'notice-proposal-asked': 'Somebody has thought of you. You have a question about {title}.',
    'notice-proposal-reminder': 'You have a question about {title}. Answer by {day}.',
    'notice-proposal-settled': 'You had a question about {title}. It does not wait any more.',
    'notice-proposal-welcome': 'The workplace wants to meet you. It is about {title}.',
    'notice-proposal-not-this': 'It did not become {title}. We go on looking.',
    'notice-proposal-filled':
      'It did not become {title}. There was room for somebody else only, just now. You did nothing wrong. We go on looking.',
    'notice-proposal-gone': 'You need not answer about {title}. It is not current any more.',
    'notice-proposal-over': 'The time to answer about {title} is over. Ask staff if you still want to.',
    'notice-proposal-said-for-you':
      'Somebody wrote down your answer about {title}. Is it right? Tell staff if it is wrong.',
    'notice-proposal-made': 'A participant has a proposal: {title}.',
    'notice-proposal-yes': 'A participant has said yes to {title}. The employer is asked.',
    'notice-proposal-maybe': 'A participant said maybe to {title}. Talk to her or him.',
    'notice-proposal-ask-someone':
      'A participant wants to talk to somebody about {title}. Talk to her or him.',
    'notice-proposal-no': 'A participant said no to {title}. A no never counts against anybody.',
    'notice-proposal-accepted': 'The employer wants to meet about {title}. Set a time with both.',
    'notice-proposal-turned-down': 'The employer said not now about {title}. Tell the participant.',
    'notice-proposal-seat-filled':
      'The seats are promised to others: {title}. The proposal is closed. Tell the participant.',
    'notice-proposal-closed': 'A proposal is closed: {title}.',
    'notice-proposal-unanswered': 'Nobody answered in time about {title}. The proposal has ended.',
    'notice-proposal-talk':
      'A participant is thinking about {title}. Talk to her or him. The last day is {day}.',
    'notice-proposal-waits': 'Nobody has answered yet about {title}. Do ring. The last day is {day}.',
    'notice-proposal-silent': 'Nobody answered about {title}. Ring and ask. Propose again, or let it be.',
    'notice-proposal-nobody':
      'A participant of the unit wants to talk to somebody about a place, and nobody is assigned. Assign somebody.',
    'notice-agreement-sent': 'Your agreement about {title} is ready to read.',
    'notice-agreement-said-for-you':
      'Somebody answered for you about the agreement of {title}. Is it right? Say so if it is wrong.',
    'notice-agreement-done': 'Everybody has said yes to your agreement about {title}.',
    'notice-agreement-agreed': 'Everybody has approved an agreement: {title}.',
    'notice-agreement-yes': 'A party has approved an agreement: {title}.',
    'notice-agreement-not-now': 'Somebody said not now to an agreement: {title}. Find out why.',
    'notice-agreement-wonder': 'A participant wonders about an agreement: {title}. Talk to the participant.',
    'notice-emergency': 'Somebody in your organisation has asked for emergency access to a person.',
  },
});
