import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';

type Access = Readonly<{ need: string; provided: boolean; canBeArranged: boolean }>;

/** What is there, what can be arranged, what is not there; in words, since a missing thing is a fact and no fault. */
export function AccessGroups({ access }: { access: readonly Access[] }) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const groups = [
    { head: t('openings.provided'), needs: access.filter((one) => one.provided) },
    { head: t('openings.canArrange'), needs: access.filter((one) => !one.provided && one.canBeArranged) },
    { head: t('openings.notProvided'), needs: access.filter((one) => !one.provided && !one.canBeArranged) },
  ].filter(({ needs }) => needs.length > 0);
  if (groups.length === 0) return <p className="muted">{t('openings.notSaid')}</p>;
  return (
    <dl className="kv">
      {groups.map(({ head, needs }) => (
        <div className="kv-row" key={head}>
          <dt>{head}</dt>
          <dd>
            {needs
              .map(({ need }) => words.label('access-needs', need))
              .map((label, at) =>
                at === 0 ? label : label.charAt(0).toLocaleLowerCase('sv') + label.slice(1),
              )
              .join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
