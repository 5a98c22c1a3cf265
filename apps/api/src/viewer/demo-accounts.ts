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
];
