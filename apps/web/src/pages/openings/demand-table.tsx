import { useState } from 'react';
import { Tally } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';

type Demand = Readonly<{ ability: string; level: number; essential: boolean }>;
const FIRST = 6;

/** Demands that ask for something, the essential and the high first; six on screen until more is asked for, all on paper. */
export function DemandTable({ demands }: { demands: readonly Demand[] }) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const [all, setAll] = useState(false);
  const asked = demands
    .filter((demand) => demand.level > 0)
    .sort((a, b) => Number(b.essential) - Number(a.essential) || b.level - a.level);
  if (asked.length === 0) return <p className="muted">{t('openings.noDemands')}</p>;
  return (
    <>
      <table className="table dem">
        <caption className="sr">{t('openings.demandsCaption')}</caption>
        <thead className="sr">
          <tr>
            <th scope="col">{t('openings.ability')}</th>
            <th scope="col">{t('openings.weight')}</th>
            <th scope="col">{t('openings.level')}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map(({ ability, level, essential }, at) => (
            <tr key={ability} className={all || at < FIRST ? '' : 'only-print'}>
              <th scope="row">{words.label('abilities', ability)}</th>
              <td>{essential ? <b>{t('openings.must')}</b> : t('openings.adaptable')}</td>
              <td>
                <Tally n={level} of={3} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked.length > FIRST ? (
        <button type="button" className="link-button small no-print" onClick={() => setAll(!all)}>
          {all ? t('openings.fewerDemands') : t('openings.moreDemands', { n: asked.length - FIRST })}
        </button>
      ) : null}
    </>
  );
}
