import { createRef } from 'react';
import { page } from 'vitest/browser';
import type { SalesMap } from '#core/map/model.ts';
import type { FontSource } from '#core/ports.ts';
import { createExampleMap } from '#core/templates/example.ts';
import { loadExample } from '#core/templates/index.ts';
import { ExportMenu } from '#features/onepager/ExportMenu.tsx';
import { countingIds } from '../../core/support/ids.ts';
import { type Mounted, mount } from '../stage-panel/house.tsx';

/** A file the page handed over. */
interface Handed {
  readonly name: string;
  readonly text: string;
}

export interface Desk extends Mounted {
  readonly handed: readonly Handed[];
  readonly settings: ReadonlyMap<string, string>;
}

async function fontOf(weight: string): Promise<ArrayBuffer> {
  return (await fetch(`/fonts/GolosText-${weight}.ttf`)).arrayBuffer();
}

/** The fonts of the app. */
export const FONTS: FontSource = { regular: () => fontOf('Regular'), bold: () => fontOf('Bold') };

export async function exampleMap(): Promise<SalesMap> {
  return createExampleMap(await loadExample('en'), countingIds(), 0, '2026-11-23');
}

/** The export button over the example map, with fonts as the network gives them. */
export async function mountDesk(
  fonts: FontSource = FONTS,
  map?: SalesMap,
  settings = new Map<string, string>(),
): Promise<Desk> {
  const handed: Handed[] = [];
  const shown = map ?? (await exampleMap());
  const house = await mount(
    () => <ExportMenu boardRef={createRef()} />,
    (store) => store.getState().open(shown),
    {
      fonts,
      settings: {
        read: (key) => settings.get(key) ?? null,
        write: (key, value) => settings.set(key, value),
      },
      files: {
        download: (name, content) => {
          const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
          handed.push({ name, text });
        },
        pick: async () => null,
        saveAs: async () => ({ how: 'cancelled' }),
        open: async () => null,
        dropped: async () => [],
        saveAgain: async () => ({ how: 'cancelled' }),
      },
    },
  );
  return { ...house, handed, settings };
}

/** Chooses an entry of the menu by its name. */
export async function choose(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

export const dialog = page.getByRole('dialog', { name: 'Export options' });
