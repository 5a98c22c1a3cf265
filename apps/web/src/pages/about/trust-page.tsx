import { PageHead } from '../../design';
import { useTranslation, type PlainKey } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';
import { CalmTrust } from './calm-trust';
import { ServiceContact, useServiceFacts } from './service-contact';

type Part = Readonly<{ title: PlainKey; lines: readonly PlainKey[] }>;

const parts: readonly Part[] = [
  {
    title: 'trust.storedTitle',
    lines: ['trust.stored1', 'trust.stored2', 'trust.stored3', 'trust.stored4', 'trust.stored5'],
  },
  { title: 'trust.whoTitle', lines: ['trust.who1', 'trust.who2', 'trust.who3', 'trust.who4', 'trust.who5'] },
  {
    title: 'trust.howLongTitle',
    lines: [
      'trust.howLong1',
      'trust.howLong2',
      'trust.howLong3',
      'trust.howLong4',
      'trust.howLong5',
      'trust.howLong6',
    ],
  },
  { title: 'trust.stopTitle', lines: ['trust.stop1', 'trust.stop2', 'trust.stop3'] },
];
const rules: readonly PlainKey[] = [
  'trust.rules1',
  'trust.rules2',
  'trust.rules3',
  'trust.rules4',
  'trust.rules5',
];

/** Så skyddar vi dig: what is stored, who sees it, how long, how to stop, whom to ask, and the rules of matching. For everybody, signed in or not. */
export function Component() {
  const { t, calm } = useTranslation();
  return (
    <OuterFrame path={false}>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        {calm ? (
          <CalmTrust />
        ) : (
          <div className="page-narrow prose">
            <PageHead title={t('trust.title')} sub={t('trust.lead')} />
            {parts.map(({ title, lines }) => (
              <section key={title} className="prose">
                <h2>{t(title)}</h2>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{t(line)}</li>
                  ))}
                </ul>
              </section>
            ))}
            <Rules />
            <h2>{t('trust.contactTitle')}</h2>
            <p>{t('trust.contactOwn')}</p>
            <ServiceContact />
            <p>{t('trust.complain')}</p>
          </div>
        )}
      </main>
    </OuterFrame>
  );
}

function Rules() {
  const { t, format } = useTranslation();
  const facts = useServiceFacts();
  return (
    <section className="prose">
      <h2>{t('trust.rulesTitle')}</h2>
      {facts ? (
        <p>
          {t('trust.rulesVersion', {
            version: String(facts.matchingVersion),
            date: format.longDate(facts.matchingSince),
          })}
        </p>
      ) : null}
      <ul>
        {rules.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </section>
  );
}
