import { useState } from 'react';
import { useT } from '#i18n/react.tsx';
import { useServices } from '#state/services.tsx';
import type { MenuEntry } from '#ui/Menu.tsx';
import { THEMES, applyTheme, keepTheme, storedTheme } from './theme.ts';

/** Menu entries that choose the theme. */
export function useThemeEntries(): readonly MenuEntry[] {
  const t = useT();
  const { settings } = useServices();
  const [theme, setTheme] = useState(() => storedTheme(settings));
  return [
    { id: 'theme', heading: t('header.theme') },
    ...THEMES.map((choice) => ({
      id: choice,
      label: t(`header.theme.${choice}`),
      checked: choice === theme,
      onSelect: () => {
        applyTheme(choice);
        keepTheme(settings, choice);
        setTheme(choice);
      },
    })),
  ];
}
