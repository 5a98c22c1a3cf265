import { Checkbox, Segmented } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { useProfile } from './profile-context';
import { SaidLine } from './said-line';
import { SourceSelect } from './source-select';
import { interestWords } from './value-words';

const levels = ['0', '1', '2', '3'] as const;

/** Vill: the 24 areas, each 0 to 3 in words, and those that are never to be suggested. */
export function WantsTab() {
  const { t } = useTranslation();
  const { participant, words } = useProfile();
  const { interestsAnswered: n, interestsTotal: of } = participant.completeness;
  return (
    <div className="tab-page">
      <div className="tab-head">
        <div>
          <h2>{t('profile.tabWants')}</h2>
          <p className="muted">{t('profile.wantsIntro')}</p>
          <p className="small">{t('profile.answered', { n, of })}</p>
        </div>
        <SourceSelect sources={['self', 'together', 'staff', 'observed_at_work']} />
      </div>
      <ul className="value-rows">
        {words.entries('interest-areas').map(({ code }) => (
          <AreaRow key={code} code={code} />
        ))}
      </ul>
    </div>
  );
}

function AreaRow({ code }: { code: string }) {
  const { t } = useTranslation();
  const { words, shown, record } = useProfile();
  const name = words.label('interest-areas', code);
  const interest = shown('interest', code);
  const never = shown('excluded_area', code)?.flag === true;
  return (
    <li className={never ? 'value-row off' : 'value-row'}>
      <div className="value-name">
        <h3>{name}</h3>
        <p className="small muted">{words.text('interest-areas', code, 'description')}</p>
      </div>
      <div className="value-set">
        <Segmented
          legend={name}
          value={
            interest?.state === 'answered' && interest.level != null ? (String(interest.level) as '0') : null
          }
          options={levels.map((level) => ({ value: level, label: t(interestWords[level]) }))}
          onChange={(level) => record('interest', code, { state: 'answered', level: Number(level) }, name)}
        />
        <Checkbox
          checked={never}
          onChange={(flag) =>
            record(
              'excluded_area',
              code,
              { state: 'answered', flag },
              t('profile.neverFor', { name: name.toLocaleLowerCase('sv') }),
              true,
            )
          }
        >
          {t('profile.never')}
          <span className="sr"> {name}</span>
        </Checkbox>
      </div>
      <SaidLine kind={never ? 'excluded_area' : 'interest'} code={code} name={name} />
    </li>
  );
}
