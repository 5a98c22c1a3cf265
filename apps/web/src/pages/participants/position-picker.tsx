import { useState } from 'react';
import { Select, TextField } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { districts, nearestDistrict, readDegrees, type Position } from './malmo-districts';

const OWN = 'own';
const at = (position: Position): string =>
  districts.find(
    (district) => district.latitude === position.latitude && district.longitude === position.longitude,
  )?.name ?? OWN;

/**
 * Where someone lives, roughly: a part of the town from a list, or typed coordinates. No map tiles, so nothing is asked
 * from another site, and everything is done by keyboard. `null` is not known; a half-written pair changes nothing.
 */
export function PositionPicker({
  value,
  onChange,
}: Readonly<{ value: Position | null; onChange: (position: Position | null) => void }>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({
    latitude: value ? String(value.latitude) : '',
    longitude: value ? String(value.longitude) : '',
  });
  const [left, setLeft] = useState(false);
  const choose = (name: string) => {
    const district = districts.find((one) => one.name === name);
    if (name === OWN) return;
    const position = district ? { latitude: district.latitude, longitude: district.longitude } : null;
    setTyped({
      latitude: position ? String(position.latitude) : '',
      longitude: position ? String(position.longitude) : '',
    });
    onChange(position);
  };
  const type = (change: Partial<typeof typed>) => {
    const now = { ...typed, ...change };
    setTyped(now);
    const latitude = readDegrees(now.latitude, 90);
    const longitude = readDegrees(now.longitude, 180);
    if (latitude !== null && longitude !== null) onChange({ latitude, longitude });
    else if (!now.latitude.trim() && !now.longitude.trim()) onChange(null);
  };
  const fault = (text: string, bound: 90 | 180) =>
    left && (typed.latitude.trim() || typed.longitude.trim()) && readDegrees(text, bound) === null
      ? t('participants.coordinateFault')
      : undefined;
  return (
    <div className="stack">
      <Select
        label={t('participants.home')}
        hint={t('participants.homeHint')}
        value={value ? at(value) : ''}
        empty={t('participants.homeUnknown')}
        options={[
          ...districts.map((district) => ({ value: district.name, label: district.name })),
          ...(value && at(value) === OWN
            ? [
                {
                  value: OWN,
                  label: [t('participants.homeOwn'), nearestDistrict(value)?.name].filter(Boolean).join(', '),
                },
              ]
            : []),
        ]}
        onChange={choose}
      />
      <details className="more-fields">
        <summary>{t('participants.homeTyped')}</summary>
        <div className="pair">
          <TextField
            label={t('participants.latitude')}
            hint={t('participants.latitudeHint')}
            error={fault(typed.latitude, 90)}
            inputMode="decimal"
            maxLength={20}
            value={typed.latitude}
            onChange={(latitude) => type({ latitude })}
            onBlur={() => setLeft(true)}
          />
          <TextField
            label={t('participants.longitude')}
            hint={t('participants.longitudeHint')}
            error={fault(typed.longitude, 180)}
            inputMode="decimal"
            maxLength={20}
            value={typed.longitude}
            onChange={(longitude) => type({ longitude })}
            onBlur={() => setLeft(true)}
          />
        </div>
      </details>
    </div>
  );
}
