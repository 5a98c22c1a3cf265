import { emptyContent } from './content';
import { fromTemplate } from './from-template';

const template = {
  __typename: 'RoleTemplate' as const,
  code: 'archive-sorting',
  title: 'Arkivmedhjälpare',
  area: 'archive',
  occupationLabel: null,
  description: 'Sortera handlingar.',
  easyText: 'Du sorterar papper.',
  tasks: [
    { __typename: 'TemplateTask' as const, text: 'Sortera', frequency: 'daily' as const, removable: false },
  ],
  demands: [{ __typename: 'OpeningDemand' as const, ability: 'accuracy', level: 3, essential: true }],
  exposures: [{ __typename: 'OpeningExposure' as const, factor: 'noise', exposure: 1 }],
  access: [],
};

describe('beginning from a role', () => {
  it('fills an empty form', () => {
    const patch = fromTemplate(emptyContent, { template, occupation: null });
    expect(patch).toMatchObject({
      title: 'Arkivmedhjälpare',
      areas: ['archive'],
      templateCode: 'archive-sorting',
    });
    expect(patch.demands).toEqual([{ ability: 'accuracy', level: 3, essential: true }]);
    expect(patch.access).toBeUndefined();
  });

  it('leaves what is written and ticked', () => {
    const written = {
      ...emptyContent,
      title: 'Mitt',
      tasks: [{ text: 'Eget', frequency: 'daily' as const, removable: true }],
    };
    const patch = fromTemplate(written, { template, occupation: { id: 'x', areas: ['office_hr'] } });
    expect(patch.title).toBeUndefined();
    expect(patch.tasks).toBeUndefined();
    expect(patch).toMatchObject({ occupationId: 'x', areas: ['office_hr'] });
  });
});
