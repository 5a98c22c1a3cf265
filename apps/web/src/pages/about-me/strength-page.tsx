import { useState } from 'react';
import { useParams } from 'react-router';
import {
  AnswerChoices,
  ErrorState,
  LinkButton,
  Pictogram,
  Skeleton,
  UnknownOutcome,
  usePageTitle,
  type AnswerShape,
} from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { RecordMyValues } from './me-documents';
import { useMe } from './use-me';
import '../places/places.css';

const shapes: readonly AnswerShape[] = ['no', 'one', 'two', 'three'];

/** Her own view of one ability: a suggestion that staff look at, never a change by itself. */
export function Component() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const words = useCatalogue();
  const { me, values, suggestions, error, retry } = useMe();
  const [record, { busy, problem, unknown }, again] = useMutationWithKey(RecordMyValues, 'recordMyValues');
  const [sent, setSent] = useState(false);
  usePageTitle(t('calm.partCan'));
  if (error) return <ErrorState error={error} onRetry={retry} />;
  if (!me || !words.ready) return <Skeleton rows={4} height={80} />;
  if (!words.entry('abilities', code)) return <NotFound />;
  const mine = [...suggestions, ...values].find((value) => value.kind === 'capacity' && value.code === code);
  const finish = (outcome: { state: string } | undefined): void => {
    if (outcome?.state === 'done') setSent(true);
  };
  const say = async (level: number): Promise<void> =>
    finish(await record({ values: [{ kind: 'capacity', code, state: 'answered', level }] }));
  if (sent)
    return (
      <section className="calm-empty" role="status">
        <h1>{t('calm.thanks')}</h1>
        <p className="lead">{t('calm.staffLooks')}</p>
        <LinkButton to="/om-mig/kan" big>
          {t('calm.toCan')}
        </LinkButton>
      </section>
    );
  return (
    <section className="question">
      <div className="question-head">
        <Pictogram concept={`ability.${code}`} />
        <h1>{words.text('abilities', code, 'question')}</h1>
      </div>
      <AnswerChoices
        label={words.text('abilities', code, 'question')}
        chosen={mine?.level == null ? null : String(mine.level)}
        busy={busy}
        onAnswer={(level) => void say(Number(level))}
        choices={[3, 2, 1, 0].map((level) => ({
          value: String(level),
          label: words.text('abilities', code, `capacity.${level}`),
          shape: shapes[level] ?? 'plain',
        }))}
      />
      {unknown ? <UnknownOutcome onRetry={() => void again().then(finish)} /> : null}
      {problem ? <ErrorState onRetry={() => void again().then(finish)} /> : null}
    </section>
  );
}
