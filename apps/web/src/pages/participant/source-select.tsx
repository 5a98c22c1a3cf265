import { Select } from '../../design';
import type { RatingSource } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useProfile } from './profile-context';
import { sourceChoice } from './value-words';

/** Whose view is being written down, for everything on the tab until it is changed. */
export function SourceSelect({ sources }: { sources: readonly RatingSource[] }) {
  const { t } = useTranslation();
  const { source, setSource } = useProfile();
  return (
    <Select
      label={t('profile.source')}
      value={source}
      options={sources.map((one) => ({ value: one, label: t(sourceChoice[one]) }))}
      onChange={(chosen) => {
        const found = sources.find((one) => one === chosen);
        if (found) setSource(found);
      }}
    />
  );
}
