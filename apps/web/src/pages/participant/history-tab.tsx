import { useState } from 'react';
import { Button } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { useProfile } from './profile-context';
import { SaidBy } from './said-line';
import { nameOf, wordsOf } from './value-words';

const PAGE = 30;

/** Historik: the latest statement about each thing, newest first; each opens all that was said about it. */
export function HistoryTab() {
  const translation = useTranslation();
  const { t } = translation;
  const { participant, words, openHistory } = useProfile();
  const [most, setMost] = useState(PAGE);
  const all = [...participant.values, ...participant.suggestions].sort((a, b) =>
    b.saidAt.localeCompare(a.saidAt),
  );
  return (
    <div className="tab-page">
      <h2>{t('profile.tabHistory')}</h2>
      <p className="muted">{t('profile.historyIntro')}</p>
      <ol className="value-log wide">
        {all.slice(0, most).map((value) => {
          const name = nameOf(value.kind, value.code, words, translation);
          return (
            <li key={value.id}>
              <span>
                {t(`profile.kind.${value.kind}`) === name ? null : (
                  <span className="muted">{t(`profile.kind.${value.kind}`)} </span>
                )}
                <b>{name}</b>
                {': '}
                {wordsOf(value.kind, value.code, value, words, translation)}
                {value.status === 'suggested' ? ` (${t('profile.statusSuggested')})` : ''}
              </span>
              <span className="small muted">
                <SaidBy value={value} />
              </span>
              <Button
                small
                kind="quiet"
                icon="clock"
                label={t('profile.historyOf', { name })}
                onPress={() => openHistory({ kind: value.kind, code: value.code, name })}
              >
                {t('profile.historyShort')}
              </Button>
            </li>
          );
        })}
      </ol>
      {all.length > most ? (
        <Button small onPress={() => setMost(most + PAGE)}>
          {t('profile.historyMore')}
        </Button>
      ) : null}
    </div>
  );
}
