import { useTranslation } from '../../i18n/use-translation';
import { Segmented } from '../forms/choices';
import { Icon } from '../icons/icon';
import type { Reading } from './use-reading';

/** Läs upp / Pausa / Fortsätt, and the speed while reading. Absent when there is no voice. */
export function ReadAloud({ reading }: { reading: Reading }) {
  const { t } = useTranslation();
  if (!reading.available) return null;
  const act = { silent: reading.start, reading: reading.pause, paused: reading.resume }[reading.state];
  const words = {
    silent: t('design.readAloud'),
    reading: t('design.pauseReading'),
    paused: t('design.resumeReading'),
  }[reading.state];
  const icon = ({ silent: 'speaker-high', reading: 'pause', paused: 'play' } as const)[reading.state];
  return (
    <div className="speak-bar">
      {reading.state === 'silent' ? null : (
        <Segmented
          legend={t('design.speed')}
          value={reading.speed < 1 ? 'slow' : 'normal'}
          onChange={(speed) => reading.setSpeed(speed === 'slow' ? 0.75 : 1)}
          options={[
            { value: 'slow', label: t('design.speedSlow') },
            { value: 'normal', label: t('design.speedNormal') },
          ]}
        />
      )}
      <button type="button" className="btn" onClick={act}>
        <Icon name={icon} />
        {words}
      </button>
    </div>
  );
}

/** A sentence that shows the word being read. `at` is its place among the sentences given to useReading. */
export function Spoken({ text, at, reading }: Readonly<{ text: string; at: number; reading?: Reading }>) {
  const place = reading?.place;
  if (place?.sentence !== at || place.end <= place.start) return <>{text}</>;
  return (
    <>
      {text.slice(0, place.start)}
      <mark>{text.slice(place.start, place.end)}</mark>
      {text.slice(place.end)}
    </>
  );
}
