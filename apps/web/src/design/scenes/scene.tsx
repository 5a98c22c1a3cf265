import { useTranslation } from '../../i18n/use-translation';
import { sceneOf, type SceneName } from './scene-of';

/**
 * A drawn workplace, 16:10, until the employer's own photograph is there. Keeps its colours in dark mode, shows no people.
 * Pass the opening's first interest area; an unknown one gets the generic house. `decorative` where the title says it all.
 */
export function Scene({ area, decorative = false }: { area: string; decorative?: boolean }) {
  const { t } = useTranslation();
  const name: SceneName = sceneOf(area);
  return (
    <img
      className="scene"
      src={files[`./${name}.svg`]}
      alt={decorative ? '' : t(`design.scene.${name}`)}
      width={400}
      height={250}
      loading="lazy"
      decoding="async"
    />
  );
}

const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?url', import: 'default' });
