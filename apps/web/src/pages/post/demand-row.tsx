import { Segmented } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import type { OpeningDemandInput } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

type Weight = 'must' | 'may' | 'not';
type Level = '1' | '2' | '3';
const USUAL = 2;

/** One ability: must, can be adapted or not needed, and how much of it (1–3) in the catalogue's words. */
export function DemandRow({
  ability,
  label,
  words,
  demand,
  usual,
  onChange,
}: Readonly<{
  ability: string;
  label: string;
  words: CatalogueWords;
  demand: OpeningDemandInput | null;
  usual: number;
  onChange: (demand: OpeningDemandInput) => void;
}>) {
  const { t } = useTranslation();
  const level = demand?.level ?? 0;
  const weight: Weight = level === 0 ? 'not' : demand?.essential ? 'must' : 'may';
  const weigh = (now: Weight): void =>
    onChange({
      ability,
      level: now === 'not' ? 0 : level || usual || USUAL,
      essential: now === 'must',
    });
  return (
    <li className="need">
      <div>
        <b>{label}</b>
        <p className="small muted">{words.text('abilities', ability, `demand.${level}`)}</p>
      </div>
      <div className="lvl">
        {level > 0 ? (
          <Segmented<Level>
            legend={t('post.levelOf', { name: label })}
            value={`${level}` as Level}
            onChange={(now) =>
              onChange({ ability, level: Number(now), essential: demand?.essential ?? false })
            }
            options={[
              { value: '1', label: t('post.level1') },
              { value: '2', label: t('post.level2') },
              { value: '3', label: t('post.level3') },
            ]}
          />
        ) : null}
      </div>
      <Segmented<Weight>
        legend={t('post.weightOf', { name: label })}
        value={weight}
        onChange={weigh}
        options={[
          { value: 'must', label: t('post.must') },
          { value: 'may', label: t('post.may') },
          { value: 'not', label: t('post.not') },
        ]}
      />
    </li>
  );
}
