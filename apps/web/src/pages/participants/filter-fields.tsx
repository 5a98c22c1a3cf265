import { Checkbox, Select } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { useTranslation, type PlainKey } from '../../i18n/use-translation';
import type { SuggestionAnswer } from '../../gql/graphql';
import { answers, type ListChoice } from './list-choice';

export const answerWord: Readonly<Record<SuggestionAnswer, PlainKey>> = {
  yes: 'participants.wantsYes',
  no: 'participants.wantsNo',
  not_asked: 'participants.wantsNotAsked',
};

/** The filters of the list of participants. */
export function FilterFields({
  choice,
  words,
  onChange,
}: Readonly<{ choice: ListChoice; words: CatalogueWords; onChange: (choice: ListChoice) => void }>) {
  const { t } = useTranslation();
  const list = (name: string) =>
    words.entries(name).map((entry) => ({ value: entry.code, label: words.label(name, entry.code) }));
  return (
    <>
      <Select
        label={t('participants.step')}
        value={choice.step}
        empty={t('participants.anyStep')}
        options={list('steps')}
        onChange={(step) => onChange({ ...choice, step })}
      />
      <Select
        label={t('participants.area')}
        value={choice.area}
        empty={t('participants.anyArea')}
        options={list('interest-areas')}
        onChange={(area) => onChange({ ...choice, area })}
      />
      <Select
        label={t('participants.wants')}
        value={choice.wants}
        empty={t('participants.wantsAny')}
        options={answers.map((answer) => ({ value: answer, label: t(answerWord[answer]) }))}
        onChange={(wants) => onChange({ ...choice, wants: answers.find((answer) => answer === wants) ?? '' })}
      />
      <div>
        <Checkbox checked={choice.waiting} onChange={(waiting) => onChange({ ...choice, waiting })}>
          {t('participants.onlyWaiting')}
        </Checkbox>
        <Checkbox checked={choice.unassessed} onChange={(unassessed) => onChange({ ...choice, unassessed })}>
          {t('participants.onlyUnassessed')}
        </Checkbox>
        <Checkbox checked={choice.due} onChange={(due) => onChange({ ...choice, due })}>
          {t('participation.onlyDue')}
        </Checkbox>
      </div>
    </>
  );
}
