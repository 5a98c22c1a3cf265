import { useState } from 'react';
import { useQuery } from 'urql';
import { FilterChip, Select, TextArea, TextField } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { fieldError } from '../../data/problems';
import { toggle } from '../openings/list-filter';
import { DemandList } from './demand-list';
import { RoleTemplatesOfArea } from './draft-documents';
import { fromTemplate } from './from-template';
import { RolePicker, type RoleTemplate } from './role-picker';
import { TaskList } from './task-list';
import { TextFindings } from './text-findings';
import type { StepProps } from './step-props';

const MOST_AREAS = 3;

/** Step 1: the role, the tasks, the words about it, and what one needs to manage. */
export function StepTasks({ draft, report }: StepProps) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const { content, change, problem } = draft;
  const [chosen, setChosen] = useState<RoleTemplate | null>(null);
  const [{ data }] = useQuery({
    query: RoleTemplatesOfArea,
    variables: { area: content.areas[0] ?? '' },
    pause: !content.templateCode || !content.areas[0] || chosen !== null,
    requestPolicy: 'cache-first',
  });
  const template = chosen ?? data?.roleTemplates.find((one) => one.code === content.templateCode) ?? null;
  return (
    <>
      <section className="form-part">
        <h2>{t('post.whatTitle')}</h2>
        <RolePicker
          label=""
          onChoose={(role) => {
            if (role.template) setChosen(role.template);
            change(fromTemplate(content, role));
          }}
        />
        <TextField
          id="falt-titel"
          label={t('post.titleLabel')}
          hint={t('post.titleHint')}
          value={content.title}
          maxLength={120}
          error={fieldError(problem, 'title')}
          onChange={(title) => change({ title }, 'later')}
          onBlur={() => void draft.settle()}
        />
        <TextFindings field="title" text={content.title} findings={report.findings} />
        <Select
          id="falt-slag"
          label={t('post.kind')}
          value={content.kind}
          error={fieldError(problem, 'kind')}
          onChange={(kind) => change({ kind })}
          options={words.entries('opening-kinds').map(({ code, label }) => ({ value: code, label }))}
        />
        <fieldset id="falt-omraden" tabIndex={-1}>
          <legend className="legend">{t('post.areas')}</legend>
          <p className="hint">{t('post.areasHint')}</p>
          <div className="row chip-field">
            {words.entries('interest-areas').map(({ code, label }) => {
              const on = content.areas.includes(code);
              const full = !on && content.areas.length >= MOST_AREAS;
              return (
                <FilterChip
                  key={code}
                  pressed={on}
                  onChange={() => (full ? undefined : change({ areas: toggle(content.areas, code) }))}
                >
                  {label}
                </FilterChip>
              );
            })}
          </div>
          <p className="hint" role="status">
            {content.areas.length >= MOST_AREAS ? t('post.areasFull') : ''}
          </p>
        </fieldset>
      </section>
      <TaskList draft={draft} template={template} findings={report.findings} />
      <section className="form-part">
        <h2>{t('post.wordsTitle')}</h2>
        <TextArea
          id="falt-beskrivning"
          label={t('post.description')}
          hint={
            report.descriptionLix === null
              ? t('post.descriptionHint')
              : t('post.lix', { n: report.descriptionLix })
          }
          rows={4}
          maxLength={5000}
          value={content.description}
          error={fieldError(problem, 'description')}
          onChange={(description) => change({ description }, 'later')}
          onBlur={() => void draft.settle()}
        />
        <TextFindings field="description" text={content.description} findings={report.findings} />
        <TextArea
          id="falt-lattlast"
          label={t('post.easyText')}
          hint={
            report.easyTextLix === null
              ? t('post.easyTextHint')
              : t(report.easyTextLix <= 30 ? 'post.lixEasy' : 'post.lixHard', { n: report.easyTextLix })
          }
          rows={3}
          maxLength={1000}
          value={content.easyText}
          error={fieldError(problem, 'easyText')}
          onChange={(easyText) => change({ easyText }, 'later')}
          onBlur={() => void draft.settle()}
        />
        <TextFindings field="easyText" text={content.easyText} findings={report.findings} />
      </section>
      <DemandList draft={draft} template={template} />
    </>
  );
}
