import { Link } from 'react-router';
import { Icon, IconButton, LinkButton, Menu } from '../../design';
import type { WorkLineFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { today } from '../../data/today';
import { later, nextMonday } from './days';
import { groupOf, iconOf, whatOf, whyOf } from './work-words';

/** One line: whom, why, by when, one button, and a menu to put it off. */
export function WorkRow({
  line,
  onPutOff,
}: Readonly<{ line: WorkLineFragment; onPutOff: (until: string | null) => void }>) {
  const { t } = useTranslation();
  const what = whatOf(t, line);
  const why = whyOf(t, line);
  const act = t(`work.act.${line.kind}`);
  const day = today();
  return (
    <li className="task" data-work={line.id}>
      <Icon name={iconOf[groupOf[line.kind]]} />
      <div>
        <Link className="who" to={line.path}>
          {what}
        </Link>
        {what === why ? null : <p className="why">{why}</p>}
      </div>
      <Due line={line} day={day} />
      <LinkButton small to={line.path} label={t('work.actFor', { act, what: [what, why].join(', ') })}>
        {act}
      </LinkButton>
      <Menu
        label={t('work.putOff')}
        trigger={<IconButton small icon="dots-three-vertical" label={t('work.more', { what })} />}
        groups={[
          {
            id: 'put-off',
            heading: t('work.putOff'),
            choices: line.putOffUntil
              ? [{ id: 'back', label: t('work.takeBack'), onAction: () => onPutOff(null) }]
              : [
                  { id: 'tomorrow', label: t('work.toTomorrow'), onAction: () => onPutOff(later(day, 1)) },
                  { id: 'monday', label: t('work.toMonday'), onAction: () => onPutOff(nextMonday(day)) },
                  { id: 'two-weeks', label: t('work.toTwoWeeks'), onAction: () => onPutOff(later(day, 14)) },
                ],
          },
        ]}
      />
    </li>
  );
}

function Due({ line, day }: Readonly<{ line: WorkLineFragment; day: string }>) {
  const { t, format } = useTranslation();
  const { due, putOffUntil } = line;
  if (putOffUntil)
    return (
      <p className="due">
        <b>{t('work.until')}</b> {format.dayDate(putOffUntil)}
      </p>
    );
  if (!due) return <p className="due">{t('work.noDay')}</p>;
  if (due < day)
    return (
      <p className="due">
        <b className="late">
          <Icon name="warning" small />
          {t('work.overdue')}
        </b>{' '}
        {format.dayDate(due)}
      </p>
    );
  const word =
    due === day ? t('work.dueToday') : due === later(day, 1) ? t('work.dueTomorrow') : t('work.due');
  return (
    <p className="due">
      <b>{word}</b> {format.dayDate(due)}
    </p>
  );
}
