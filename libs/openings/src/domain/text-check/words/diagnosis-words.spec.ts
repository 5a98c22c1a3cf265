import { diagnosisStemCount } from '@stegvis/catalogue';
import { checkText } from '../index';

const found = (text: string) =>
  checkText({ title: text }, 'sv')
    .findings.filter(({ kind }) => kind === 'diagnosis')
    .map(({ excerpt }) => excerpt);

describe('diagnosis words', () => {
  it('are many', () => expect(diagnosisStemCount).toBeGreaterThanOrEqual(50));

  it.each([
    ['Du har autism.', 'autism'],
    ['AUTISMEN', 'AUTISMEN'],
    ['autismspektrumtillstånd', 'autismspektrumtillstånd'],
    ['en autistisk person', 'autistisk'],
    ['Aspergers syndrom', 'Aspergers'],
    ['ADHD:n', 'ADHD:n'],
    ['adhd-diagnos', 'adhd-diagnos'],
    ['med Downs syndrom', 'Downs syndrom'],
    ['utvecklingsstörningar', 'utvecklingsstörningar'],
    ['utvecklingsstörda', 'utvecklingsstörda'],
    ['en CP-skada', 'CP-skada'],
    ['cp-skadade', 'cp-skadade'],
    ['schizofrenin', 'schizofrenin'],
    ['bipolärt', 'bipolärt'],
    ['depressioner', 'depressioner'],
    ['ångestproblematik', 'ångestproblematik'],
    ['intellektuella funktionsnedsättningar', 'intellektuella funktionsnedsättningar'],
    ['epileptiker', 'epileptiker'],
    ['demenssjuk', 'demenssjuk'],
    ['haft stroke', 'haft stroke'],
    ['har ADD', 'ADD'],
    ['personkrets 1', 'personkrets'],
    ['a learning disability', 'learning disability'],
    ['Asperger’s syndrome', 'Asperger’s syndrome'],
    ['brain injuries', 'brain injuries'],
    ['autis\u00ADm', 'autis\u00ADm'],
    ['a\u030Angest', 'a\u030Angest'],
  ])('"%s" names %s', (text, excerpt) => expect(found(text)).toEqual([excerpt]));

  it.each([
    'adhdx',
    'xadhd',
    'Använd en fuktig trasa. Use a damp cloth. Add water.',
    'Fas 2 av projektet',
    'Vi använder MS Office',
    'Stroke the rabbit',
    'Ups and downs',
    'Personer med funktionsnedsättning är välkomna',
    'Platsen är anpassad för rullstol',
    'Följ schemat',
    'Demonstrera varor',
    'Hörselskydd mot hörselskador',
  ])('are not seen in "%s"', (text) => expect(found(text)).toEqual([]));
});
