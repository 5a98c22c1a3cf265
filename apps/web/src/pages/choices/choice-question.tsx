import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import {
  AnswerChoices,
  LinkButton,
  Pictogram,
  ProblemNotice,
  ReadAloud,
  Spoken,
  UnknownOutcome,
  useReading,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentFactsFragment, ConsentReply } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { AnswerConsent } from './choices-documents';
import { Preview } from './preview';

/**
 * One question on its own: the very text that is kept with the answer, what the receiver would see, and Ja, Nej or Fråga
 * någon, which weigh the same.
 */
export function ChoiceQuestion({ consent }: { consent: ConsentFactsFragment }) {
  const { t, language, calm } = useTranslation();
  const navigate = useNavigate();
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerConsent, 'answerConsent');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const text = calm ? consent.easyText : consent.fullText;
  const lines = useMemo(() => text.split('\n'), [text]);
  const reading = useReading(lines, language);
  const [question = '', ...rest] = lines;
  const goOn = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state === 'done') void navigate('/mina-val');
  };
  return (
    <section className="choice-page">
      <div className="question-head">
        <Pictogram concept="menu.choices" />
        <h1 ref={heading} tabIndex={-1}>
          <Spoken text={question} at={0} reading={reading} />
        </h1>
        <ReadAloud reading={reading} />
      </div>
      <div className="choice-lines">
        {rest.map((line, at) => (
          // One thing that would be seen: the mark of the list is part of the text that is kept.
          <p className={line.startsWith('• ') ? 'lead listed' : 'lead'} key={line}>
            <Spoken text={line} at={at + 1} reading={reading} />
          </p>
        ))}
      </div>
      <Preview consent={consent} />
      <AnswerChoices<ConsentReply>
        label={question}
        chosen={consent.state === 'ask_someone' ? 'ask_someone' : null}
        busy={busy}
        onAnswer={(value) => void answer({ consentId: consent.id, answer: value, easy: calm }).then(goOn)}
        choices={[
          { value: 'yes', label: t('calm.yes'), shape: 'yes' },
          { value: 'no', label: t('calm.no'), shape: 'no' },
          { value: 'ask_someone', label: t('calm.askSomeone'), shape: 'ask' },
        ]}
      />
      {consent.state === 'ask_someone' ? (
        <p role="status" className="answered">
          {t('calm.staffWillTalk')}
        </p>
      ) : null}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(goOn)} /> : null}
      {problem ? (
        <>
          <ProblemNotice problem={problem} />
          <LinkButton big={calm} to="/mina-val">
            {t('calm.choicesTitle')}
          </LinkButton>
        </>
      ) : null}
    </section>
  );
}
