import { useState } from 'react';
import { Button } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import type { OpeningDemandInput } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DemandRow } from './demand-row';
import type { RoleTemplate } from './role-picker';
import type { Draft } from './use-draft';

/** What one needs to manage: what the role suggests first, all abilities behind a button. */
export function DemandList({ draft, template }: Readonly<{ draft: Draft; template: RoleTemplate | null }>) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const [all, setAll] = useState(false);
  const { demands } = draft.content;
  const suggested = new Set(
    [...(template?.demands ?? []), ...demands].filter(({ level }) => level > 0).map(({ ability }) => ability),
  );
  const abilities = words.entries('abilities');
  const few = abilities.filter(({ code }) => suggested.has(code));
  const shown = all || few.length === 0 ? abilities : few;
  const put = (demand: OpeningDemandInput): void => {
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
      {few.length > 0 ? (
        <Button kind="quiet" small icon={all ? 'minus' : 'plus'} onPress={() => setAll(!all)}>
          {all ? t('post.demandsFewer') : t('post.demandsAll', { n: abilities.length })}
        </Button>
      ) : null}
    </section>
  );
}
