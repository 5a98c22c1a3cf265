import { RadioGroup } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import type { OpeningAudience } from '../../gql/graphql';
import { AccessList } from './access-list';
import { ConditionFields } from './condition-fields';
import { ExposureList } from './exposure-list';
import { SupportFields } from './support-fields';
import { WorkplaceChoice } from './workplace-choice';
import type { StepProps } from './step-props';

const audiences: readonly OpeningAudience[] = ['consultants', 'participants', 'municipality', 'public'];

/** Step 3: where it is, what help there is, how the place is, and who may see it. */
export function StepPlace({ draft }: StepProps) {
  const { t } = useTranslation();
  const words = useCatalogue();
  return (
    <>
      <WorkplaceChoice draft={draft} />
      <SupportFields draft={draft} />
      <ExposureList draft={draft} />
      <AccessList draft={draft} />
      <ConditionFields draft={draft} />
      <section className="form-part">
        <h2>{t('post.audienceTitle')}</h2>
        <RadioGroup
          legend={t('post.audienceTitle')}
          hideLegend
          hint={t('post.audienceHint')}
          value={draft.content.audience}
          onChange={(audience) => draft.change({ audience })}
          options={audiences.map((code) => ({ value: code, label: words.label('opening-audiences', code) }))}
        />
      </section>
    </>
  );
}
