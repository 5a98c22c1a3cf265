import { Segmented } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { useProfile } from './profile-context';
import { SaidLine } from './said-line';
import { toleranceWords } from './value-words';

const levels = ['0', '1', '2', '3'] as const;
const marks = ['none', 'wanted', 'never'] as const;
const markWord = {
  none: 'profile.markNone',
  wanted: 'profile.markWanted',
  never: 'profile.markNever',
} as const;

/** One factor of the environment: how much is fine, what that level is like, and whether it is wished for or ruled out. */
export function EnvironmentRow({ code }: { code: string }) {
  const { t } = useTranslation();
  const { words, value, shown, record } = useProfile();
  const name = words.label('environment-factors', code);
  const tolerance = shown('tolerance', code);
  const level = tolerance?.state === 'answered' ? (tolerance.level ?? null) : null;
  const mark = shown('environment_mark', code)?.choice;
  return (
    <li className="value-row">
      <div className="value-name">
        <h4>{name}</h4>
        <p className="small muted" aria-live="polite">
          {level === null
            ? words.text('environment-factors', code, 'question')
            : words.text('environment-factors', code, `exposure.${level}`)}
        </p>
      </div>
      <div className="value-set">
        <Segmented
          legend={name}
          value={level === null ? null : (String(level) as '0')}
          options={levels.map((one) => ({ value: one, label: t(toleranceWords[one]) }))}
          onChange={(one) => record('tolerance', code, { state: 'answered', level: Number(one) }, name)}
        />
        <Segmented
          legend={t('profile.mark', { name })}
          value={marks.find((one) => one === mark) ?? null}
          options={marks.map((one) => ({ value: one, label: t(markWord[one]) }))}
          onChange={(choice) =>
            record('environment_mark', code, { state: 'answered', choice }, t('profile.mark', { name }))
          }
        />
      </div>
      <span className="said-both">
        <SaidLine kind="tolerance" code={code} name={name} />
        {value('environment_mark', code) ? (
          <SaidLine kind="environment_mark" code={code} name={t('profile.mark', { name })} />
        ) : null}
      </span>
    </li>
  );
}

/** One need of access or adaptation: needed, not needed, or not asked. */
export function AccessRow({ code }: { code: string }) {
  const { t } = useTranslation();
  const { words, shown, record } = useProfile();
  const name = words.label('access-needs', code);
  const need = shown('access_need', code);
  return (
    <li className="value-row">
      <div className="value-name">
        <h4>{name}</h4>
      </div>
      <div className="value-set">
        <Segmented
          legend={name}
          value={need?.state === 'answered' ? (need.flag ? 'yes' : 'no') : null}
          options={[
            { value: 'yes', label: t('profile.needed') },
            { value: 'no', label: t('profile.notNeeded') },
          ]}
          onChange={(one) => record('access_need', code, { state: 'answered', flag: one === 'yes' }, name)}
        />
      </div>
      <SaidLine kind="access_need" code={code} name={name} />
    </li>
  );
}
