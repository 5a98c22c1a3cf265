import type { Messages } from '../message';

export const helpSv = {
  'help.title': 'Hjälp',
  'help.lead': 'Det här kan du göra i Stegvis, och så får du svar när något är oklart.',
  'help.askTitle': 'Fråga någon',
  'help.askStaff': 'Fråga samordnaren i din kommun om roller, uppdrag och vem som är kopplad till vem.',
  'help.askParticipant': 'Dina stödpersoner',
  'help.findTitle': 'Hitta plats åt en person',
  'help.findStep1': 'Öppna personen under Deltagare och tryck på Hitta plats.',
  'help.findStep2':
    'Listan börjar med det som passar bäst. Öppna en rad för att se varje skäl och varje poäng.',
  'help.findStep3': 'Fliken Nästan visar vad som behöver ändras, och vem som kan ändra det.',
  'help.postTitle': 'Annonsera en plats',
  'help.postStep1': 'Välj uppgifter och vad som verkligen är ett måste. Mycket går att anpassa.',
  'help.postStep2': 'Allt sparas medan du skriver. Du kan stänga och komma tillbaka.',
  'help.postStep3':
    'Personal ser platsen när den är publicerad. Deltagare ser den när en arbetskonsulent har godkänt den lättlästa texten.',
  'help.rulesTitle': 'Så räknas passningen',
  'help.rulesText':
    'Passningen är en summa på högst 100. Den byggs av intresse, förmåga, miljö, tid, resa och steg. Varje poäng som räknas syns i tabellen. Kön, ålder, ursprung och diagnos är aldrig med. Det som ingen har frågat om räknas inte som noll utan visas som en fråga.',
  'help.decideTitle': 'Personen bestämmer',
  'help.decideText':
    'Ingen beslutar automatiskt. Stegvis föreslår och förklarar. Personen själv säger ja, kanske eller nej, och kan ändra sig.',
  'help.keysTitle': 'Tangenter',
  'help.keySlash': 'Gå till sökfältet',
  'help.keyEsc': 'Stäng ruta eller meny',
  'help.keyTab': 'Gå till nästa del',
  'help.calmPlaces': 'Platser för mig visar platser som kan passa dig.',
  'help.calmListen': 'Tryck på Läs upp för att lyssna.',
  'help.calmAnswer': 'Svara ja, kanske eller nej. Alla svar är lika bra.',
  'help.calmChange': 'Du kan ändra ditt svar när du vill.',
} as const satisfies Messages;
