import { Button, Notice } from '../../design';
import type { ParticipantConsentsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

type Obstacle = NonNullable<ParticipantConsentsQuery['participant']>['obstacles'][number];
const owners = ['you', 'someone_else', 'nobody'] as const;

/** Where on the page each thing that the reader can do is done. */
const places: Readonly<Record<string, string>> = {
  'suggestions-not-asked': '?flik=oversikt#forslag',
  'presentation-missing': '#presentation',
};

/** Varför syns inte NN? By who can change it: the reader, somebody else, nobody just now (design D3). */
export function WhyNotShown({
  name,
  obstacles,
  onAsk,
}: Readonly<{ name: string; obstacles: readonly Obstacle[]; onAsk: () => void }>) {
  const { t } = useTranslation();
  if (obstacles.length === 0) return <Notice kind="ok" title={t('consents.visible', { name })} />;
  return (
    <Notice title={t('consents.why', { name })}>
      {owners
        .map((owner) => ({ owner, lines: obstacles.filter((one) => one.owner === owner) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ owner, lines }) => (
          <div key={owner} className="obstacle-group">
            <h3>{t(`consents.owner.${owner}`)}</h3>
            <ul className="bul">
              {lines.map((line) => (
                <li key={line.code}>
                  {places[line.code] ? <a href={places[line.code]}>{line.text}</a> : line.text}{' '}
                  {owner === 'you' &&
                  line.code.startsWith('consent-') &&
                  line.code !== 'consent-ask-someone' ? (
                    <Button small onPress={onAsk}>
                      {t('consents.askFirst', { name })}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Notice>
  );
}
