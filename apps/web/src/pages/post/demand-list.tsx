import { useState } from 'react';
import { Button } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import type { OpeningDemandInput } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DemandRow } from './demand-row';
import type { RoleTemplate } from './role-picker';
import type { Draft } from './use-draft';

const A_LITTLE = 1;

/**
 * What one needs to manage: first what weighs (essential, or often and more) and what has been changed here; the many that are
 * needed a little, and all others, behind a button.
 */
export function DemandList({ draft, template }: Readonly<{ draft: Draft; template: RoleTemplate | null }>) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const [all, setAll] = useState(false);
  const { demands } = draft.content;
  const [touched, setTouched] = useState<readonly string[]>([]);
  const weighty = [...(template?.demands ?? []), ...demands].filter(
    ({ level, essential }) => essential || level > A_LITTLE,
  );
  const suggested = new Set([...weighty.map(({ ability }) => ability), ...touched]);
  const abilities = words.entries('abilities');
  const few = abilities.filter(({ code }) => suggested.has(code));
  const shown = all ? abilities : few;
  const put = (demand: OpeningDemandInput): void => {
    if (!touched.includes(demand.ability)) setTouched([...touched, demand.ability]);
    const others = demands.filter(({ ability }) => ability !== demand.ability);
    const order = new Map(abilities.map(({ code }, at) => [code, at]));
    draft.change({
      demands: [...others, demand].sort((a, b) => (order.get(a.ability) ?? 0) - (order.get(b.ability) ?? 0)),
    });
  };
  return (
    <section className="form-part" id="falt-krav" tabIndex={-1}>
      <h2>{t('post.demandsTitle')}</h2>
      <p className="muted">{t('post.demandsLead')}</p>
      <ul className="needs">
        {shown.map(({ code, label }) => (
          <DemandRow
            key={code}
            ability={code}
            label={label}
            words={words}
            demand={demands.find(({ ability }) => ability === code) ?? null}
            usual={template?.demands.find(({ ability }) => ability === code)?.level ?? 0}
            onChange={put}
          />
        ))}
      </ul>
      {few.length === 0 && !all ? <p className="muted">{t('post.demandsNone')}</p> : null}
      <Button kind="quiet" small icon={all ? 'minus' : 'plus'} onPress={() => setAll(!all)}>
        {all ? t('post.demandsFewer') : t('post.demandsAll', { n: abilities.length })}
      </Button>
    </section>
  );
}
