import { LinkButton } from '../forms/button';
import { useTranslation } from '../../i18n/use-translation';
import { Pictogram } from '../icons/pictogram';
import { Scene } from '../scenes/scene';

export type PictureLine = Readonly<{ concept: string; text: string; lang?: string }>;

/** A place to look at (its own words are Swedish, whatever the language on screen: WCAG 3.1.2): picture, title, employer, three lines with pictograms (what, when, how to get there or who helps). */
export function PlaceCard({
  title,
  employer,
  area,
  lines,
  to,
  note,
  look,
}: Readonly<{
  title: string;
  employer: string;
  area: string;
  lines: readonly PictureLine[];
  to: string;
  note?: string;
  /** What one does by opening it; to look at the place unless said. */
  look?: string;
}>) {
  const { t } = useTranslation();
  const act = look ?? t('design.lookAt');
  return (
    <li className="place">
      <Scene area={area} />
      <div className="place-body">
        <div>
          <h2 lang="sv">{title}</h2>
          <p className="muted" lang="sv">
            {employer}
          </p>
        </div>
        <ul className="picts">
          {lines.map((line) => (
            <li key={line.text}>
              <Pictogram concept={line.concept} />
              <span lang={line.lang}>{line.text}</span>
            </li>
          ))}
        </ul>
        {note ? <p>{note}</p> : null}
      </div>
      <LinkButton to={to} label={`${act}: ${title}`}>
        {act}
      </LinkButton>
    </li>
  );
}

/** The grid of cards; three side by side, one column when narrow. Five at most. */
export function PlaceCards({ children }: { children: React.ReactNode }) {
  return <ul className="places">{children}</ul>;
}
