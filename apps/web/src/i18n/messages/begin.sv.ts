import type { Messages } from '../message';

export const beginSv = {
  'begin.title.representative': 'Här ser du den du företräder',
  'begin.text.representative':
    'Personalen skriver in vem du företräder, i vilka frågor och hur länge. Då kan du läsa och svara här. Saknar du någon? Fråga personens handledare.',
  'begin.title.unit_manager': 'Här står det som väntar på dig',
  'begin.text.unit_manager':
    'När någon anmäler jäv, eller en deltagare frågar varför någon har tittat, svarar du här. Personal och personer står under Min enhet. Begäran om borttagning och nödåtkomst står i menyn.',
  'begin.title.labour_market_coach': 'Här kommer personer som har sagt ja till dig',
  'begin.text.labour_market_coach':
    'En deltagare i daglig verksamhet kan säga ja till att du får läsa något bestämt. Arbetskonsulenten öppnar ett ärende med dig. Då står personen här.',
  'begin.title.fk_liaison': 'Här kommer gemensamma ärenden',
  'begin.text.fk_liaison':
    'En deltagare kan säga ja till att Försäkringskassan får läsa något bestämt för ett bestämt syfte. Arbetskonsulenten öppnar ett ärende med dig. Då står personen här.',
  'begin.title.af_liaison': 'Här kommer gemensamma ärenden',
  'begin.text.af_liaison':
    'En deltagare kan säga ja till att Arbetsförmedlingen får läsa något bestämt för ett bestämt syfte. Arbetskonsulenten öppnar ett ärende med dig. Då står personen här.',
  'begin.title.analyst': 'Här kommer siffror',
  'begin.text.analyst':
    'Färdiga tabeller över utfall, flöden och platser kommer hit. De visar aldrig personer, och små antal skrivs inte ut.',
  'begin.title.log_reviewer': 'Loggkontrollen står i menyn',
  'begin.text.log_reviewer':
    'Stegvis väljer ut läsningar att granska, på måfå och efter regler. Du ser vem som läste vad och när, aldrig vad som stod där.',
  'begin.whyQuestions': { one: 'Någon frågar varför ({n})', other: 'Några frågar varför ({n})' },
  'begin.whyLine': '{participant} undrar varför {looker} tittade, {day}.',
  'begin.whyOutside': 'en företrädare eller någon utanför verksamheten',
  'begin.whyAsked': 'Frågade {day}',
  'begin.whyLate': 'Väntar på svar sedan {day}, mer än sju dagar',
  'begin.whyAnswer': 'Svara',
  'begin.whyAnswerFor': 'Svara {participant}',
  'begin.whyText': 'Svar',
  'begin.whyHint': 'Skriv kort och enkelt. Personen läser svaret på sin sida.',
  'begin.whyMissing': 'Skriv ett svar.',
  'begin.whySend': 'Skicka svaret',
  'begin.whyAnswered': 'Svaret är skickat.',
  'begin.partialities': { one: 'Jäv att avgöra ({n})', other: 'Jäv att avgöra ({n})' },
  'begin.partialityLine': '{staff} har anmält jäv till {participant}.',
  'begin.approve': 'Godkänn ändå',
  'begin.approveFor': 'Godkänn att {staff} arbetar med personen',
  'begin.approveText':
    'Personen öppnas för medarbetaren igen. Skälet sparas. Vill du säga nej behöver du inte göra något.',
  'begin.reason': 'Skäl',
  'begin.reasonShort': 'Skriv minst 20 tecken.',
  'begin.approved': 'Godkänt. Skälet är sparat.',
} as const satisfies Messages;
