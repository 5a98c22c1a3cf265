import { Select } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import type { Draft } from './use-draft';

const levels = ['0', '1', '2', '3'];

/** How the place is, factor by factor, in the catalogue's words. What is not said is asked about, never guessed. */
export function ExposureList({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const { exposures } = draft.content;
  const factors = words.entries('environment-factors');
  const put = (factor: string, value: string): void => {
    const others = exposures.filter((one) => one.factor !== factor);
    draft.change({
      exposures: value === '' ? others : [...others, { factor, exposure: Number(value) }],
    });
  };
  return (
    <section className="form-part">
      <h2>{t('post.environmentTitle')}</h2>
      <p className="muted">{t('post.environmentLead')}</p>
      <div className="exposures">
        {factors.map(({ code, label }) => {
          const now = exposures.find((one) => one.factor === code);
          return (
            <Select
              key={code}
              label={label}
              empty={t('post.notSaid')}
              value={now ? String(now.exposure) : ''}
              onChange={(value) => put(code, value)}
              options={levels.map((level) => ({
                value: level,
                label: words.text('environment-factors', code, `exposure.${level}`),
              }))}
            />
          );
        })}
      </div>
    </section>
  );
}
