import { useState } from 'react';
import { mapToJson } from '#core/codecs/map-file.ts';
import { forOthers } from '#core/map/share.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { useToast } from '#ui/Toast.tsx';
import { type ExportChoice, labelLanguage } from './choice.ts';
import { type Flavours, writeClipboard } from './clipboard.ts';
import { makeFile } from './make-file.ts';
import { loadLabels } from './page-words.ts';
import { stageTable } from './stage-table.ts';

/** What the browser did not take: to be copied by hand. */
export type Refused =
  | { readonly kind: 'picture'; readonly picture: Blob }
  | { readonly kind: 'table'; readonly text: string };

/** The page needs no board. */
const NOWHERE = { current: null };

/** Pictures for chats and slides need no more. */
const SCALE = 2;

/** Copies the page as a picture, or the stages as a table. */
export function useCopy() {
  const t = useLateT();
  const toast = useToast();
  const app = useAppStore();
  const { fonts } = useServices();
  const [refused, setRefused] = useState<Refused | null>(null);

  async function copyPicture(chosen: ExportChoice): Promise<void> {
    const map = forOthers(app.getState().map);
    const choice: ExportChoice = { ...chosen, format: 'png', pngScale: SCALE };
    const picture = makeFile({ map, choice, fonts, board: NOWHERE }).then(
      (bytes) => new Blob([bytes], { type: 'image/png' }),
    );
    const file = new Blob([mapToJson(map)], { type: 'web application/json' });
    await copy(
      { 'image/png': picture, 'web application/json': Promise.resolve(file) },
      t('exportDialog.copiedPicture'),
      async () => ({ kind: 'picture', picture: await picture }),
    );
  }

  async function copyTable(choice: ExportChoice): Promise<void> {
    const { map } = app.getState();
    const table = loadLabels(labelLanguage(choice, map.info.language)).then((labels) =>
      stageTable(map, labels),
    );
    await copy(
      {
        'text/plain': table.then(({ plain }) => new Blob([plain], { type: 'text/plain' })),
        'text/html': table.then(({ html }) => new Blob([html], { type: 'text/html' })),
      },
      t('exportDialog.copiedTable'),
      async () => ({ kind: 'table', text: (await table).plain }),
    );
  }

  async function copy(
    flavours: Flavours,
    done: string,
    byHand: () => Promise<Refused>,
  ): Promise<void> {
    try {
      if (await writeClipboard(flavours)) toast({ key: 'copied', tone: 'ok', text: done });
      else setRefused(await byHand());
    } catch {
      toast({ key: 'copied', tone: 'warn', text: t('exportDialog.notCopied') });
    }
  }

  return { copyPicture, copyTable, refused, forget: () => setRefused(null) };
}
