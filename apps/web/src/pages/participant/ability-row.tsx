import { useId } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useProfile } from './profile-context';
import { SaidLine } from './said-line';
import { SuggestionLine } from './suggestion-line';

const levels = [0, 1, 2, 3] as const;

/**
 * One ability: four sentences to choose between, from the catalogue's anchors, and "ej prövat", which is an answer of its
 * own. The square marks what is in force, the circle what the participant says herself; both also in words.
 */
export function AbilityRow({ code }: { code: string }) {
  const { t } = useTranslation();
  const group = useId();
  const { participant, words, value, shown, record } = useProfile();
  const name = words.label('abilities', code);
  const now = shown('capacity', code);
  const level = now?.state === 'answered' ? (now.level ?? null) : null;
  const confirmed = value('capacity', code);
  const suggestion = participant.suggestions.find((one) => one.kind === 'capacity' && one.code === code);
  const own = suggestion ?? (confirmed?.source === 'self' ? confirmed : null);
  const choose = (chosen: number | null) =>
    record(
      'capacity',
      code,
      chosen === null ? { state: 'not_asked' } : { state: 'answered', level: chosen },
      name,
    );
  return (
    <li className="ability" id={`kan-${code}`}>
      <div className="ability-head">
        <h4 id={`${group}-name`}>{name}</h4>
        <SaidLine kind="capacity" code={code} name={name} />
      </div>
      {suggestion ? <SuggestionLine value={suggestion} ability={name} /> : null}
      <div className="anchors" role="radiogroup" aria-labelledby={`${group}-name`}>
        {levels.map((one) => (
          <label className="anchor" key={one}>
            <input type="radio" name={group} checked={level === one} onChange={() => choose(one)} />
            <span className="anchor-n" aria-hidden="true">
              {one}
            </span>
            <span className="anchor-text">{words.text('abilities', code, `capacity.${one}`)}</span>
            <span className="anchor-marks">
              {confirmed?.state === 'answered' && confirmed.level === one ? (
                <span className="mark-staff">{t('profile.markStaff')}</span>
              ) : null}
              {own?.level === one ? <span className="mark-self">{t('profile.markSelf')}</span> : null}
            </span>
          </label>
        ))}
        <label className="anchor untried">
          <input type="radio" name={group} checked={level === null} onChange={() => choose(null)} />
          <span className="anchor-text">{t('profile.notTried')}</span>
        </label>
      </div>
    </li>
  );
}
