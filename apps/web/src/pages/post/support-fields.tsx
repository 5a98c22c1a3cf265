import { Checkbox, NumberField, RadioGroup, TextArea, TextField } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { fieldError } from '../../data/problems';
import { useTranslation } from '../../i18n/use-translation';
import type { Draft } from './use-draft';

const levels = ['0', '1', '2', '3'] as const;

/** The help that the workplace gives, in the catalogue's words. */
export function SupportFields({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const { content, change, problem } = draft;
  return (
    <section className="form-part">
      <h2>{t('post.supportTitle')}</h2>
      <RadioGroup
        legend={t('post.supportTitle')}
        hideLegend
        value={levels[content.supportLevel] ?? '0'}
        onChange={(level) => change({ supportLevel: Number(level) })}
        options={levels.map((level) => ({
          value: level,
          label: words.level('scale.support', Number(level), 'offer'),
        }))}
      />
      <div className="grid2">
        <TextField
          label={t('post.supportRole')}
          hint={t('post.supportRoleHint')}
          optional
          maxLength={120}
          value={content.supportRole ?? ''}
          error={fieldError(problem, 'supportRole')}
          onChange={(role) => change({ supportRole: role || null }, 'later')}
          onBlur={() => void draft.settle()}
        />
        <NumberField
          label={t('post.supportMinutes')}
          value={content.supportMinutesPerDay}
          min={0}
          max={480}
          step={5}
          unit={t('post.minutesUnit')}
          error={fieldError(problem, 'supportMinutesPerDay')}
          onChange={(supportMinutesPerDay) => change({ supportMinutesPerDay })}
        />
      </div>
      <Checkbox checked={content.supportSameRoom} onChange={(supportSameRoom) => change({ supportSameRoom })}>
        {t('post.supportSameRoom')}
      </Checkbox>
      <TextArea
        label={t('post.firstWeeks')}
        hint={t('post.firstWeeksHint')}
        optional
        rows={3}
        maxLength={1000}
        value={content.firstWeeks ?? ''}
        error={fieldError(problem, 'firstWeeks')}
        onChange={(text) => change({ firstWeeks: text || null }, 'later')}
        onBlur={() => void draft.settle()}
      />
    </section>
  );
}
