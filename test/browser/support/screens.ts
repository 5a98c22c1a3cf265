import type { StageRole } from './sign-in';
import type { World } from './world';

/** One screen of the product, as its main role meets it. */
export interface Screen {
  readonly name: string;
  readonly role: StageRole | 'nobody';
  readonly path: (world: World) => string;
  /** Asks the server for nothing of its own, so that it can be neither empty nor refused. */
  readonly still?: true;
  /** Made for calm mode: large targets. */
  readonly calm?: true;
}

const at = (path: string) => (): string => path;

/** Every address of the product × its main role, and the tabs and steps that are screens of their own. */
export const screens: readonly Screen[] = [
  { name: 'logga-in', role: 'nobody', path: at('/logga-in') },
  { name: 'inbjudan', role: 'nobody', path: at('/inbjudan/slut') },
  { name: 'ar-det-du-slut', role: 'nobody', path: at('/ar-det-du') },
  { name: 'fraga-slut', role: 'nobody', path: at('/fraga/slut') },
  { name: 'glomt-losenord', role: 'nobody', path: at('/glomt-losenord'), still: true },
  { name: 'nytt-losenord', role: 'nobody', path: at('/nytt-losenord/slut'), still: true },
  { name: 'engangskod', role: 'nobody', path: at('/engangskod'), still: true },
  { name: 'inloggad-igen', role: 'nobody', path: at('/inloggad'), still: true },
  { name: 'utkorg', role: 'nobody', path: at('/utkorg') },
  { name: 'om', role: 'nobody', path: at('/om'), still: true },
  { name: 'tillganglighet', role: 'nobody', path: at('/tillganglighet'), still: true },
  { name: 'sa-skyddar-vi-dig', role: 'nobody', path: at('/sa-skyddar-vi-dig'), still: true },
  { name: 'finns-inte', role: 'nobody', path: at('/finns-inte'), still: true },
  { name: 'deltagare', role: 'consultant', path: at('/deltagare') },
  { name: 'deltagare-ny', role: 'consultant', path: at('/deltagare/ny'), still: true },
  { name: 'person', role: 'consultant', path: ({ elin }) => `/deltagare/${elin}` },
  { name: 'person-skyddad', role: 'consultant', path: ({ hidden }) => `/deltagare/${hidden}` },
  { name: 'person-vill', role: 'consultant', path: ({ elin }) => `/deltagare/${elin}?flik=vill` },
  { name: 'person-kan', role: 'supervisor', path: ({ elin }) => `/deltagare/${elin}?flik=kan` },
  { name: 'person-behover', role: 'consultant', path: ({ elin }) => `/deltagare/${elin}?flik=behover` },
  { name: 'person-samtycken', role: 'consultant', path: ({ elin }) => `/deltagare/${elin}?flik=samtycken` },
  { name: 'person-historik', role: 'consultant', path: ({ elin }) => `/deltagare/${elin}?flik=historik` },
  { name: 'hitta-plats', role: 'consultant', path: ({ elin }) => `/deltagare/${elin}/hitta-plats` },
  {
    name: 'hitta-plats-skal',
    role: 'consultant',
    path: ({ elin, opening }) => `/deltagare/${elin}/hitta-plats?ruta=${opening}`,
  },
  { name: 'nastan', role: 'consultant', path: ({ elin }) => `/deltagare/${elin}/hitta-plats?flik=nastan` },
  { name: 'sagt-nej', role: 'consultant', path: ({ elin }) => `/deltagare/${elin}/hitta-plats?flik=nej` },
  {
    name: 'hitta-plats-inget',
    role: 'consultant',
    path: ({ nothingSuits }) => `/deltagare/${nothingSuits}/hitta-plats`,
  },
  { name: 'platser', role: 'consultant', path: at('/platser') },
  { name: 'plats', role: 'consultant', path: ({ opening }) => `/platser/${opening}` },
  { name: 'hitta-personer', role: 'consultant', path: ({ opening }) => `/platser/${opening}?flik=personer` },
  { name: 'plats-historik', role: 'consultant', path: ({ opening }) => `/platser/${opening}?flik=historik` },
  { name: 'arbetsgivare', role: 'coordinator', path: at('/arbetsgivare') },
  { name: 'arbetsgivaren', role: 'coordinator', path: ({ organisation }) => `/arbetsgivare/${organisation}` },
  { name: 'laget', role: 'coordinator', path: at('/laget') },
  { name: 'inkorg', role: 'consultant', path: at('/inkorg') },
  { name: 'mina-inloggningar', role: 'consultant', path: at('/mina-inloggningar') },
  { name: 'hjalp', role: 'consultant', path: at('/hjalp'), still: true },
  { name: 'mina-platser', role: 'employer', path: at('/mina-platser') },
  { name: 'delade', role: 'employer', path: at('/delade') },
  { name: 'delad', role: 'employer', path: ({ shared }) => `/delad/${shared}` },
  { name: 'delad-slut', role: 'employer', path: ({ elin }) => `/delad/${elin}` },
  { name: 'annonsera', role: 'hr', path: at('/annonsera') },
  { name: 'andra-1', role: 'employer', path: ({ own }) => `/platser/${own}/andra` },
  { name: 'andra-2', role: 'employer', path: ({ own }) => `/platser/${own}/andra?steg=2` },
  { name: 'andra-3', role: 'employer', path: ({ own }) => `/platser/${own}/andra?steg=3` },
  { name: 'andra-4', role: 'employer', path: ({ own }) => `/platser/${own}/andra?steg=4` },
  { name: 'konton', role: 'admin', path: at('/konton') },
  { name: 'gallring', role: 'admin', path: at('/gallring') },
  { name: 'gallring-enheten', role: 'coordinator', path: at('/gallring') },
  { name: 'borttagning', role: 'consultant', path: at('/borttagning') },
  { name: 'borttagning-beslut', role: 'manager', path: at('/borttagning') },
  { name: 'kontot', role: 'admin', path: ({ account }) => `/konton/${account}` },
  { name: 'start-foretradare', role: 'representative', path: at('/start') },
  { name: 'foretradd', role: 'representative', path: ({ elin }) => `/foretradd/${elin}` },
  { name: 'foretradd-val', role: 'representative', path: ({ elin }) => `/foretradd/${elin}/val` },
  { name: 'start-chef', role: 'manager', path: at('/start') },
  { name: 'start-coach', role: 'coach', path: at('/start') },
  { name: 'start-fk', role: 'fk', path: at('/start') },
  { name: 'start-af', role: 'af', path: at('/start') },
  { name: 'arenden', role: 'fk', path: at('/delade') },
  { name: 'arende', role: 'fk', path: ({ sharedCase }) => `/delad/${sharedCase}` },
  { name: 'start-analytiker', role: 'analyst', path: at('/start'), still: true },
  { name: 'start-loggranskare', role: 'logReviewer', path: at('/start'), still: true },
  { name: 'platser-for-mig', role: 'participant', path: at('/platser-for-mig'), calm: true },
  {
    name: 'plats-for-mig',
    role: 'participant',
    path: ({ opening }) => `/platser-for-mig/${opening}`,
    calm: true,
  },
  { name: 'om-mig', role: 'participant', path: at('/om-mig'), calm: true },
  { name: 'mina-uppgifter', role: 'participant', path: at('/om-mig/uppgifter'), calm: true },
  { name: 'om-mig-vill', role: 'participant', path: at('/om-mig/vill'), calm: true },
  { name: 'om-mig-kan', role: 'participant', path: at('/om-mig/kan'), calm: true },
  { name: 'om-mig-kan-en', role: 'participant', path: at('/om-mig/kan/reading'), calm: true },
  { name: 'om-mig-behover', role: 'participant', path: at('/om-mig/behover'), calm: true },
  { name: 'vem-har-tittat', role: 'participant', path: at('/vem-har-tittat'), calm: true },
  { name: 'mina-val', role: 'participant', path: at('/mina-val'), calm: true },
  {
    name: 'mina-val-fraga',
    role: 'participant',
    path: ({ question }) => `/mina-val/${question}`,
    calm: true,
  },
  { name: 'mina-val-ja', role: 'participant', path: ({ consent }) => `/mina-val/${consent}`, calm: true },
  { name: 'mina-val-arende', role: 'participant', path: ({ case: id }) => `/mina-val/${id}`, calm: true },
  { name: 'mina-val-text', role: 'participant', path: at('/mina-val/presentation'), calm: true },
  { name: 'mina-uppgifter', role: 'participant', path: at('/mina-uppgifter'), calm: true },
  { name: 'mina-uppgifter-kopia', role: 'participant', path: at('/mina-uppgifter/hamta'), calm: true },
  { name: 'mina-uppgifter-ta-bort', role: 'participant', path: at('/mina-uppgifter/ta-bort'), calm: true },
  { name: 'hjalp-lugn', role: 'participant', path: at('/hjalp'), still: true, calm: true },
];
