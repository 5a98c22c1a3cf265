import type { ReactNode } from 'react';
import { Menu } from '../design';
import { useTranslation } from '../i18n/use-translation';
import { usePreferences, type Mode, type TextSize, type Theme } from '../session/preferences';
import { usePreferenceSwitch } from '../session/use-preference-switch';

/** "Språk och läge": language, work or calm mode, theme and text size, in one menu that stays open while one tries. */
export function LanguageAndMode({ trigger }: { trigger: ReactNode }) {
  const { t } = useTranslation();
  const now = usePreferences();
  const change = usePreferenceSwitch();
  return (
    <Menu
      trigger={trigger}
      label={t('shell.languageAndMode')}
      groups={[
        {
          id: 'language',
          heading: t('shell.language'),
          selected: now.language,
          onSelect: (id) => change({ language: id === 'en' ? 'en' : 'sv' }),
          choices: [
            { id: 'sv', label: 'Svenska', lang: 'sv' },
            { id: 'en', label: 'English', lang: 'en' },
          ],
        },
        {
          id: 'mode',
          heading: t('shell.mode'),
          selected: now.mode,
          onSelect: (id) => change({ mode: id as Mode }),
          choices: [
            { id: 'work', label: t('shell.modeWork') },
            { id: 'calm', label: t('shell.modeCalm') },
          ],
        },
        {
          id: 'theme',
          heading: t('shell.theme'),
          selected: now.theme,
          onSelect: (id) => change({ theme: id as Theme }),
          choices: [
            { id: 'auto', label: t('shell.themeAuto') },
            { id: 'light', label: t('shell.themeLight') },
            { id: 'dark', label: t('shell.themeDark') },
          ],
        },
        {
          id: 'text',
          heading: t('shell.textSize'),
          selected: now.textSize,
          onSelect: (id) => change({ textSize: id as TextSize }),
          choices: [
            { id: 'normal', label: t('shell.textNormal') },
            { id: 'large', label: t('shell.textLarge') },
            { id: 'larger', label: t('shell.textLarger') },
          ],
        },
      ]}
    />
  );
}
