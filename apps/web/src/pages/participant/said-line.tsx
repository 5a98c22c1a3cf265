import { IconButton } from '../../design';
import type { ValueKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { Dissent } from '../corrections/dissent';
import { useProfile } from './profile-context';
import type { ProfileValue } from './profile-value';
import { sourceWord } from './value-words';

/** "Maria Lindqvist, 3 nov, tillsammans". */
export function SaidBy({ value }: { value: ProfileValue }) {
  const { t, format } = useTranslation();
  return (
    <>
      {t('profile.saidBy', {
        who: value.saidBy,
        date: format.shortDate(value.saidAt),
        source: t(sourceWord[value.source]),
      })}
      {value.helpedBy ? ` ${t('profile.helpedBy', { who: value.helpedBy })}` : ''}
    </>
  );
}

/** Under a value: who said it and when, or that nobody was asked; what was refused; the way to its history. */
export function SaidLine({ kind, code, name }: Readonly<{ kind: ValueKind; code: string; name: string }>) {
  const { t } = useTranslation();
  const { value, fault, openHistory } = useProfile();
  const said = value(kind, code);
  const wrong = fault(kind, code);
  return (
    <span className="said">
      <span className="said-words">
        {wrong ? (
          <span className="err" role="alert">
            {wrong}
          </span>
        ) : null}
        {said ? (
          <>
            {said.state === 'dont_know' ? `${t('profile.dontKnow')}. ` : ''}
            {said.state === 'prefer_not_to_say' ? `${t('profile.preferNot')}. ` : ''}
            <SaidBy value={said} />
          </>
        ) : (
          t('profile.notAsked')
        )}
        <Dissent of={{ field: 'value', kind, code }} />
      </span>
      {said ? (
        <IconButton
          icon="clock"
          small
          label={t('profile.historyOf', { name })}
          onPress={() => openHistory({ kind, code, name })}
        />
      ) : null}
    </span>
  );
}
