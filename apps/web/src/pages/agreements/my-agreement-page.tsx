import './agreements.css';
import '../places/places.css';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import {
  AnswerChoices,
  Button,
  ErrorState,
  LinkButton,
  Notice,
  Pictogram,
  ProblemNotice,
  ReadAloud,
  Scene,
  Skeleton,
  Spoken,
  UnknownOutcome,
  usePageTitle,
  useReading,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type {
  AgreementAnswer,
  AgreementPart,
  AgreementWonder,
  MyAgreementFactsFragment,
} from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { AgreementWordsFacts, AnswerAgreement } from './agreement-documents';
import { weekOf } from './agreement-words';
import { useMyAgreements } from './my-agreements';

const pictures: Readonly<Record<AgreementPart, string>> = {
  where: 'travel.place',
  when: 'time.days',
  what: 'task.any',
  who_helps: 'support.beside',
  how_long: 'time.clock',
  if_not: 'support.help',
};

/** Ditt avtal: one part per screen with its picture, then all of them in a strip, and *Jag säger ja* or *Inte nu*. */
export function Component() {
  const { id } = useParams();
  const { t } = useTranslation();
  usePageTitle(t('calm.agreementTitle'));
  const { me, agreements, error, again } = useMyAgreements();
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!me) return <Skeleton rows={4} height={80} />;
  const agreement = agreements.find((one) => one.id === id);
  if (!agreement) return <NotFound />;
  return <OneAgreement key={agreement.contentVersion} agreement={agreement} onAnswered={again} />;
}

function OneAgreement({
  agreement,
  onAnswered,
}: Readonly<{ agreement: MyAgreementFactsFragment; onAnswered: () => void }>) {
  const { t } = useTranslation();
  const [step, setStep] = useState(agreement.myTurn ? 0 : agreement.easyParts.length);
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerAgreement, 'answerAgreement');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [step]);
  const say = (value: AgreementAnswer, part?: AgreementWonder) =>
    answer({
      agreementId: agreement.id,
      expectedVersion: agreement.contentVersion,
      answer: value,
      ...(part ? { part } : {}),
    });
  const part = agreement.easyParts[step];
  const said = agreement.mine;
  const saidForMe = said?.how === 'recorded' && said.by;
  return (
    <div className="stack">
      {saidForMe && said.status === 'approved' ? (
        <Notice title={t('calm.agreementSaidForYou', { name: said.by ?? '' })}>
          <Button big busy={busy} onPress={() => void say('wonder', 'answer').then(onAnswered)}>
            {t('calm.agreementNotRight')}
          </Button>
        </Notice>
      ) : null}
      {part ? (
        <OnePart
          key={part.part}
          heading={heading}
          part={part.part}
          text={part.text}
          at={step + 1}
          of={agreement.easyParts.length}
          week={part.part === 'when' ? agreement : null}
          area={part.part === 'where' ? (agreement.area ?? '') : null}
          busy={busy}
          onNext={() => setStep(step + 1)}
          onBack={step > 0 ? () => setStep(step - 1) : null}
          onWonder={() =>
            void say('wonder', part.part).then((outcome) => {
              if (outcome.state === 'done') setStep(step + 1);
            })
          }
        />
      ) : (
        <Whole
          agreement={agreement}
          heading={heading}
          busy={busy}
          onAgain={() => setStep(0)}
          onSay={(value) => void say(value).then(onAnswered)}
        />
      )}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(onAnswered)} /> : null}
      <ProblemNotice problem={problem} />
    </div>
  );
}

type Heading = Readonly<{ heading: RefObject<HTMLHeadingElement | null> }>;

/** One part: its question, its picture, at most twelve words, and *Jag förstår* beside *Jag undrar*, which stops nothing. */
function OnePart({
  heading,
  part,
  text,
  at,
  of,
  week,
  area,
  busy,
  onNext,
  onBack,
  onWonder,
}: Heading &
  Readonly<{
    part: AgreementPart;
    text: string;
    at: number;
    of: number;
    week: MyAgreementFactsFragment | null;
    area: string | null;
    busy: boolean;
    onNext: () => void;
    onBack: (() => void) | null;
    onWonder: () => void;
  }>) {
  const translation = useTranslation();
  const { t, language } = translation;
  const title = t(`agreements.part.${part}`);
  const lines = useMemo(() => [title, text], [title, text]);
  const reading = useReading(lines, language);
  return (
    <section aria-labelledby="del" className="stack">
      <div className="player spread">
        <div>
          <p className="muted">{t('calm.agreementStep', { n: at, of })}</p>
          <h1 id="del" ref={heading} tabIndex={-1}>
            <Spoken text={title} at={0} reading={reading} />
          </h1>
        </div>
        <ReadAloud reading={reading} />
      </div>
      {area === null ? <Pictogram concept={pictures[part]} /> : <Scene area={area} />}
      <p className="lead">
        <Spoken text={text} at={1} reading={reading} />
      </p>
      {week ? (
        <ul className="bul">
          {weekOf(readFragment(AgreementWordsFacts, week.text), translation).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <AnswerChoices<'understand' | 'wonder'>
        label={title}
        chosen={null}
        busy={busy}
        onAnswer={(value) => (value === 'wonder' ? onWonder() : onNext())}
        choices={[
          { value: 'understand', label: t('calm.agreementUnderstand'), shape: 'yes' },
          { value: 'wonder', label: t('calm.agreementWonder'), shape: 'ask' },
        ]}
      />
      {onBack ? (
        <div className="row">
          <Button big onPress={onBack}>
            {t('calm.agreementBack')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** All parts in a strip of pictures, what is new since she last answered, and her answer. */
function Whole({
  agreement,
  heading,
  busy,
  onAgain,
  onSay,
}: Heading &
  Readonly<{
    agreement: MyAgreementFactsFragment;
    busy: boolean;
    onAgain: () => void;
    onSay: (value: AgreementAnswer) => void;
  }>) {
  const { t, language } = useTranslation();
  const title = t('calm.agreementAll');
  const lines = useMemo(
    () => [title, ...agreement.easyParts.map(({ text }) => text)],
    [title, agreement.easyParts],
  );
  const reading = useReading(lines, language);
  const can = (act: 'approve' | 'not_now') => agreement.allowedActs.includes(act);
  const stands =
    agreement.state === 'sent'
      ? agreement.myTurn
        ? null
        : 'waits'
      : (agreement.state as 'agreed' | 'ended');
  return (
    <section aria-labelledby="allt" className="stack">
      <div className="player spread">
        <h1 id="allt" ref={heading} tabIndex={-1}>
          <Spoken text={title} at={0} reading={reading} />
        </h1>
        <ReadAloud reading={reading} />
      </div>
      <ul className="agreement-strip">
        {agreement.easyParts.map(({ part, text }, at) => (
          <li key={part}>
            <Pictogram concept={pictures[part]} />
            <b>{t(`agreements.part.${part}`)}</b>
            <p>
              <Spoken text={text} at={at + 1} reading={reading} />
            </p>
          </li>
        ))}
      </ul>
      {agreement.myTurn && agreement.news.length > 0 ? (
        <section aria-labelledby="nytt" className="stack">
          <h2 id="nytt">{t('calm.agreementNews')}</h2>
          <ul className="bul">
            {agreement.news.map(({ field, before, after }) => (
              <li key={field}>
                {t(`agreements.field.${field}`)}: <del>{before}</del> <ins>{after}</ins>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="lead answered" role="status">
        {stands
          ? t(`calm.agreement.${stands}`)
          : agreement.mine?.status === 'not_now'
            ? t('calm.agreement.not_now')
            : ''}
      </p>
      {can('approve') ? (
        <AnswerChoices<'yes' | 'not_now'>
          label={title}
          chosen={null}
          busy={busy}
          onAnswer={onSay}
          choices={[
            { value: 'yes', label: t('calm.agreementYes'), shape: 'yes' },
            { value: 'not_now', label: t('calm.agreementNotNow'), shape: 'no' },
          ]}
        />
      ) : can('not_now') ? (
        <div className="row">
          <Button big busy={busy} onPress={() => onSay('not_now')}>
            {t('calm.agreementRegret')}
          </Button>
        </div>
      ) : null}
      <div className="row">
        <Button big onPress={onAgain}>
          {t('calm.agreementAgain')}
        </Button>
        <LinkButton big to="/platser-for-mig">
          {t('calm.proposalDone')}
        </LinkButton>
      </div>
    </section>
  );
}
