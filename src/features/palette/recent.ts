import type { SettingsStorage } from '#core/ports.ts';

const KEY = 'recent-commands';
const MOST = 5;

/** Commands used lately, the last one first. */
export function recentCommands(settings: SettingsStorage): readonly string[] {
  return (settings.read(KEY) ?? '').split(' ').filter((id) => id !== '');
}

export function keepRecent(settings: SettingsStorage, id: string): void {
  const others = recentCommands(settings).filter((other) => other !== id);
  settings.write(KEY, [id, ...others].slice(0, MOST).join(' '));
}
