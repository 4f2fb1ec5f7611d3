import '#ui/reset.css';
import '#ui/tokens.css';
import '#ui/fonts.css';
import { createRoot } from 'react-dom/client';
import { letSingleKeys } from '#ui/chord.ts';
import { App } from './App.tsx';
import { boot } from './boot.ts';
import { singleKeysWanted } from './shortcuts.ts';
import { applyTheme, followContrast, showContrast, storedTheme } from './theme.ts';
import { guardScripts } from './trusted-types.ts';

async function start(): Promise<void> {
  guardScripts();
  const container = document.getElementById('root');
  if (container === null) throw new Error('index.html has no element with the id "root"');
  const house = await boot();
  const { settings } = house.services;
  applyTheme(storedTheme(settings));
  followContrast(settings);
  letSingleKeys(singleKeysWanted(settings));
  // Without those colours everything works all the same.
  await showContrast(settings).catch(() => undefined);
  createRoot(container).render(<App house={house} />);
}

void start();
