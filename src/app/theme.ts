import type { SettingsStorage } from '#core/ports.ts';

/** What a person may choose; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const KEY = 'theme';
const CONTRAST_KEY = 'contrast';
const MORE = 'more';

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

/** Whether somebody chose more contrast here; a device may ask for it as well. */
export function storedContrast(settings: SettingsStorage): boolean {
  return settings.read(CONTRAST_KEY) === MORE;
}

export function keepContrast(settings: SettingsStorage, more: boolean): void {
  settings.write(CONTRAST_KEY, more ? MORE : 'system');
}

/** Few need the colours of more contrast, so they are fetched when they are. */
async function applyContrast(more: boolean): Promise<void> {
  if (more) await import('#ui/contrast.css');
  const { dataset } = document.documentElement;
  if (more) dataset['contrast'] = MORE;
  else delete dataset['contrast'];
}

/** Shows the contrast that is chosen here, or asked for on the device. */
export function showContrast(settings: SettingsStorage): Promise<void> {
  return applyContrast(storedContrast(settings) || asked.matches);
}

const asked = window.matchMedia('(prefers-contrast: more)');

/** The same from now on, whenever the device changes its mind. */
export function followContrast(settings: SettingsStorage): void {
  asked.addEventListener('change', () => void showContrast(settings));
}
