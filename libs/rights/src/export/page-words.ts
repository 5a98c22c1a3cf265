import type { Language } from '@stegvis/platform';

interface PageWords {
  readonly title: string;
  readonly made: string;
  readonly lead: string;
  readonly easyLead: string;
  readonly given: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** A sentence for each list, by its code, on the page in easy language. */
  readonly easy: Readonly<Record<string, string>>;
}

/** Words of the readable copy. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  sv: {
    title: 'Mina uppgifter i Stegvis',
    made: 'Gjord',
    lead: 'Det här är allt som finns om dig i Stegvis. Andra personer står med sin roll. ▪▪▪ betyder att något om en annan person är dolt.',
    easyLead:
      'Här är allt som finns om dig i Stegvis. Andra personers namn syns inte. Där står ▪▪▪. Du kan skriva ut sidan. Fråga din handledare om något är svårt.',
    given: 'Det har du sagt själv',
    yes: 'ja',
    no: 'nej',
    none: 'Här finns ingenting.',
    easy: {
      facts: 'Ditt namn och var du bor.',
      values: 'Vad du vill, kan och behöver.',
      presentations: 'Texten som ett jobb får läsa om dig.',
      staff: 'De som hjälper dig.',
      looks: 'De som har läst om dig.',
      consents: 'När du har sagt ja eller nej.',
      matches: 'Platser som vi har hittat till dig.',
    },
  },
  en: {
    title: 'My data in Stegvis',
    made: 'Made',
    lead: 'This is everything that there is about you in Stegvis. Other people are named by their role. ▪▪▪ means that something about another person is hidden.',
    easyLead:
      'Here is everything about you in Stegvis. You do not see the names of other people. It says ▪▪▪ instead. You can print the page. Ask your supervisor if something is hard.',
    given: 'You said this yourself',
    yes: 'yes',
    no: 'no',
    none: 'There is nothing here.',
    easy: {
      facts: 'Your name and where you live.',
      values: 'What you want, can and need.',
      presentations: 'The text that a job may read about you.',
      staff: 'Those who help you.',
      looks: 'Those who have read about you.',
      consents: 'When you said yes or no.',
      matches: 'Places that we have found for you.',
    },
  },
};
