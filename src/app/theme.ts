import type { SettingsStorage } from '#core/ports.ts';

/** What a person may choose; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const KEY = 'theme';

export function storedTheme(settings: SettingsStorage): Theme {
  const stored = settings.read(KEY);
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

export function keepTheme(settings: SettingsStorage, theme: Theme): void {
  settings.write(KEY, theme);
}

/** The tokens listen to `data-theme` on the root element. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
