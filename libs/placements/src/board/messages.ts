import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'board-opening-closed': 'Platsen är inte publicerad. Då går det inte att lägga någon på kortlistan.',
    'board-only-she-wants': 'Bara {name} kan säga ja. Du kan fråga.',
    'board-ask-first': 'Fråga {name} först. Arbetsgivaren ser ingenting innan det finns ett ja.',
    'board-employer-answers': 'Arbetsgivaren har inte svarat än. Du kan ringa, eller ta tillbaka förslaget.',
    'board-happened': 'Det har redan hänt och går inte att dra tillbaka. Flytta till Nej om ni avbryter.',
    'board-nothing-to-stop':
      'Inget förslag väntar på svar. Ta bort från kortlistan, eller ställ in besöket på personens sida.',
    'board-end-placement': 'En placering avslutas på personens sida, under Besök och placering.',
    'board-next-possible': 'Fråga om platsen kan vara något.',
    'board-next-wants': 'Deltagaren vill ha platsen. Föreslå den.',
    'board-next-visit': 'Studiebesök är bokat.',
    'board-next-trial': 'Provdag är bokad.',
    'board-next-after-visit': 'Besöket har varit. Bestäm nästa steg tillsammans.',
    'board-next-start': 'Placeringen är planerad. Gör klart inför starten.',
    'board-next-going-on': 'Placeringen pågår.',
  },
  en: {
    'board-opening-closed': 'The opening is not published. Nobody can be put on its short list.',
    'board-only-she-wants': 'Only {name} can say yes. You can ask.',
    'board-ask-first': 'Ask {name} first. The employer sees nothing before that yes.',
    'board-employer-answers': 'The employer has not answered yet. You can ring, or take the proposal back.',
    'board-happened': 'That has happened and cannot be dragged back. Move to No if you break off.',
    'board-nothing-to-stop':
      'No proposal waits for an answer. Take off the short list, or call the visit off on the page of the person.',
    'board-end-placement': 'A placement is ended on the page of the person, under Visits and placement.',
    'board-next-possible': 'Ask whether the place could be something.',
    'board-next-wants': 'The participant wants the place. Propose it.',
    'board-next-visit': 'A study visit is booked.',
    'board-next-trial': 'A try-out day is booked.',
    'board-next-after-visit': 'The visit has been. Decide the next step together.',
    'board-next-start': 'The placement is planned. Get ready for the start.',
    'board-next-going-on': 'The placement is going on.',
  },
});
