import type { Translation } from '../message';
import type { accessibilitySv } from './accessibility.sv';

export const accessibilityEn: Translation<typeof accessibilitySv> = {
  'accessibility.title': 'Accessibility',
  'accessibility.lead': 'The aim is WCAG 2.2 level AA on every page, and more than that in calm mode.',
  'accessibility.stateTitle': 'How far we have come',
  'accessibility.state':
    'This is an early version. Nobody outside has reviewed it, and people with disabilities have not tried it yet. So we do not say that it conforms.',
  'accessibility.testedTitle': 'What we have tested',
  'accessibility.tested1':
    'Contrast between text and background is recomputed in each build, in light and dark mode.',
  'accessibility.tested2':
    'The ground of the pages has been looked at in widths of 1440, 360 and 320 pixels.',
  'accessibility.tested3':
    'Easy-to-read texts are checked against rules for sentence length, choice of words and readability.',
  'accessibility.limitsTitle': 'Known limits',
  'accessibility.limitsText': 'The list was gone through on {date}. Tell us if something is missing.',
  'accessibility.limit': '{criterion}, known since {date}.',
  'accessibility.fault.voice':
    'Reading aloud needs a Swedish voice in the browser. Without a voice there is no button.',
  'accessibility.fault.voiceInstead': 'Use a screen reader, or ask somebody to read.',
  'accessibility.fault.english':
    'Calm mode has easy-to-read Swedish. The English is not easy to read everywhere.',
  'accessibility.fault.englishInstead': 'Change to Swedish.',
  'accessibility.fault.readers': 'The screen readers NVDA and VoiceOver have not been tried yet.',
  'accessibility.fault.readersInstead':
    'The pages keep to common patterns. Tell us if something sounds wrong.',
  'accessibility.fault.symbols': 'The symbols have not been judged by people who use picture support.',
  'accessibility.fault.symbolsInstead': 'Every symbol has a text beside it.',
  'accessibility.reportTitle': 'Tell us when something does not work',
  'accessibility.report':
    'Tell your supervisor or the administrator of the municipality. The municipality that runs the service is responsible for the answer and for a complete statement.',
  'accessibility.answer':
    'You get an answer within two weeks. If you get none, or are not content with it, you can report to the Swedish Agency for Digital Government.',
  'accessibility.digg': 'Report a lack of accessibility to Digg',
};
