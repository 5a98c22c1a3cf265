import { useState } from 'react';
import { Checkbox, FilterChip, TextArea } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { fieldError } from '../../data/problems';
import { useTranslation } from '../../i18n/use-translation';
import { askedLanguages, languageName } from '../openings/language-name';
import { toggle } from '../openings/list-filter';
import type { Draft } from './use-draft';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What must be in place before one starts: conditions in words, driving licence, languages. */
export function ConditionFields({ draft }: { draft: Draft }) {
  const { t, language } = useTranslation();
  const words = useCatalogue();
  const { content, change, problem } = draft;
  const [requirements, setRequirements] = useState(content.requirements.join('\n'));
  const languages = [...new Set([...askedLanguages, ...content.languages])];
  const licences =
    words
      .entry('practical-conditions', 'driving_licence')
      ?.texts.filter(({ field }) => field.startsWith('value.')) ?? [];
  return (
    <section className="form-part">
      <h2>{t('post.conditionsTitle')}</h2>
      <TextArea
        label={t('post.requirements')}
        hint={t('post.requirementsHint')}
        optional
        rows={3}
        value={requirements}
        error={fieldError(problem, 'requirements')}
        onChange={(text) => {
          setRequirements(text);
          change({ requirements: lines(text) }, 'later');
        }}
        onBlur={() => void draft.settle()}
      />
      <fieldset>
        <legend className="legend">{t('openings.licences')}</legend>
        {licences.map(({ field, text }) => {
          const code = field.replace('value.', '');
          return (
            <Checkbox
              key={code}
              checked={content.licences.includes(code)}
              onChange={() => change({ licences: toggle(content.licences, code) })}
            >
              {text}
            </Checkbox>
          );
        })}
      </fieldset>
      <fieldset>
        <legend className="legend">{t('openings.languages')}</legend>
        <p className="hint">{t('post.languagesHint')}</p>
        <div className="row chip-field">
          {languages.map((code) => (
            <FilterChip
              key={code}
              pressed={content.languages.includes(code)}
              onChange={() => change({ languages: toggle(content.languages, code) })}
            >
              {languageName(language, code)}
            </FilterChip>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
