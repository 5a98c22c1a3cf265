import { useTranslation, type PlainKey } from '../../i18n/use-translation';
import type { StepNumber } from './field-places';

const tips: Readonly<Record<StepNumber, readonly PlainKey[]>> = {
  1: ['post.tipTasks', 'post.tipMust', 'post.tipWords'],
  2: ['post.tipFewHours', 'post.tipMustDays'],
  3: ['post.tipSupport', 'post.tipHonest'],
  4: ['post.tipPublish', 'post.tipEasy'],
};

/** What makes an opening fit more people, said beside the step where it can be done. */
export function TipsAside({ step }: { step: StepNumber }) {
  const { t } = useTranslation();
  return (
    <aside className="sticky-aside" aria-label={t('post.tipsTitle')}>
      <section className="aside-block">
        <h2>{t('post.tipsTitle')}</h2>
        <ul className="bul">
          {tips[step].map((tip) => (
            <li key={tip}>{t(tip)}</li>
          ))}
        </ul>
        <p className="small muted">{t('post.noPeople')}</p>
      </section>
    </aside>
  );
}
