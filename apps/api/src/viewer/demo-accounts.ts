import type { Role } from '@stegvis/platform';

export const DEMO_PASSWORD = 'stegvis-demo';

export const DEMO_NOTICE = {
  sv: 'Det här är en övningsversion. Alla personer, roller, tider och krav är påhittade och säger inget om vad verksamheterna erbjuder.',
  en: 'This is a practice version. All persons, roles, hours and demands are invented and say nothing about what the organisations offer.',
} as const;

export interface DemoAccountFacts {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly about: { readonly sv: string; readonly en: string };
}

/** One fictional person for each role; they exist in demo mode only. */
export const DEMO_ACCOUNTS: readonly DemoAccountFacts[] = [
  {
    email: 'consultant@demo.stegvis.example',
    name: 'Maria Lindqvist',
    role: 'job_consultant',
    about: {
      sv: 'Hittar platser som passar sina deltagare och ser varför.',
      en: 'Finds places that suit her participants and sees why.',
    },
  },
  {
    email: 'participant@demo.stegvis.example',
    name: 'Elin Sandberg',
    role: 'participant',
    about: {
      sv: 'Säger vad hon vill och behöver. Ser platser som passar.',
      en: 'Says what she wants and needs. Sees places that suit.',
    },
  },
  {
    email: 'supervisor@demo.stegvis.example',
    name: 'Per Åkesson',
    role: 'supervisor',
    about: {
      sv: 'Känner sin grupp och beskriver vad var och en kan.',
      en: 'Knows his group and describes what each of them can do.',
    },
  },
  {
    email: 'employer@demo.stegvis.example',
    name: 'Karin Dahl',
    role: 'employer_contact',
    about: { sv: 'Annonserar platser på Erikshjälpen.', en: 'Posts places at Erikshjälpen.' },
  },
  {
    email: 'hr@demo.stegvis.example',
    name: 'Ahmed Nilsson',
    role: 'hr_officer',
    about: {
      sv: 'Erbjuder anställningar i funktionsstödsförvaltningen.',
      en: 'Offers employments in the Disability Support Administration.',
    },
  },
  {
    email: 'coordinator@demo.stegvis.example',
    name: 'Ingrid Holm',
    role: 'coordinator',
    about: {
      sv: 'Håller ordning på arbetsgivare och platser. Ser antal, aldrig personer.',
      en: 'Keeps employers and openings in order. Sees counts, never persons.',
    },
  },
  {
    email: 'admin@demo.stegvis.example',
    name: 'Johan Ek',
    role: 'administrator',
    about: {
      sv: 'Sköter konton och listor. Ser inga deltagare.',
      en: 'Looks after accounts and lists. Sees no participants.',
    },
  },
  {
    email: 'representative@demo.stegvis.example',
    name: 'Göran Hallqvist',
    role: 'representative',
    about: {
      sv: 'God man. Får läsa och svara för den som han företräder.',
      en: 'Representative. May read and answer for the person he represents.',
    },
  },
  {
    email: 'manager@demo.stegvis.example',
    name: 'Helena Brodin',
    role: 'unit_manager',
    about: {
      sv: 'Enhetschef på Daglig verksamhet Centrum. Ser enhetens deltagare.',
      en: "Manages Daglig verksamhet Centrum. Sees the unit's participants.",
    },
  },
  {
    email: 'coach@demo.stegvis.example',
    name: 'Omar Sahlén',
    role: 'labour_market_coach',
    about: {
      sv: 'Arbetar i en annan nämnd. Ser det som en deltagare har sagt ja till.',
      en: 'Works for another committee. Sees what a participant has said yes to.',
    },
  },
  {
    email: 'fk@demo.stegvis.example',
    name: 'Lena Wikander',
    role: 'fk_liaison',
    about: {
      sv: 'Försäkringskassan. Ser bara det som en deltagare har sagt ja till.',
      en: 'Social Insurance Agency. Sees only what a participant has said yes to.',
    },
  },
  {
    email: 'af@demo.stegvis.example',
    name: 'Tomas Bjerke',
    role: 'af_liaison',
    about: {
      sv: 'Arbetsförmedlingen. Ser bara det som en deltagare har sagt ja till.',
      en: 'Employment Service. Sees only what a participant has said yes to.',
    },
  },
  {
    email: 'analyst@demo.stegvis.example',
    name: 'Sara Lundmark',
    role: 'analyst',
    about: {
      sv: 'Följer upp med siffror. Ser aldrig personer.',
      en: 'Follows up with figures. Never sees persons.',
    },
  },
  {
    email: 'logreviewer@demo.stegvis.example',
    name: 'Nina Falkman',
    role: 'log_reviewer',
    about: {
      sv: 'Granskar vem som har tittat på vad. Ser inga journaler.',
      en: 'Reviews who has looked at what. Sees no records.',
    },
  },
];
