import '../../design/css/gallery.css';
import { useEffect } from 'react';
import { setPreferences, usePreferences } from '../../session/preferences';
import { CalmGallery } from './calm-gallery';
import { FormGallery } from './form-gallery';
import { MatchGallery } from './match-gallery';
import { PictureGallery } from './picture-gallery';
import { StateGallery } from './state-gallery';

/** Every component in its states, for developers. `?lage=calm` and `?tema=dark` set mode and theme. */
export function Component() {
  const { mode, theme } = usePreferences();
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search);
    if (wanted.get('lage') === 'calm') setPreferences({ mode: 'calm' });
    if (wanted.get('tema') === 'dark') setPreferences({ theme: 'dark' });
  }, []);
  return (
    <div className="comp">
      <main id="innehall">
        <h1>Komponenter</h1>
        <p className="muted">
          {mode} · {theme}
        </p>
        <section className="panel">
          <MatchGallery />
          <FormGallery />
          <StateGallery />
        </section>
        <section className="panel calm-panel" data-mode="calm">
          <CalmGallery />
        </section>
        <section className="panel">
          <PictureGallery />
        </section>
      </main>
    </div>
  );
}
