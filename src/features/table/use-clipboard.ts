import { useEffect, useEffectEvent } from 'react';
import { type Command, applyCommand } from '#core/map/commands.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import type { AppStore } from '#state/store.ts';
import { useAppStore } from '#state/react.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { useToast } from '#ui/Toast.tsx';
import { type Loss, cellText, writeCell } from './cells.ts';
import { blockOf, blockText } from './clipboard.ts';
import { COLUMNS } from './columns.ts';
import { type PastePlan, planPaste } from './paste.ts';
import type { Grid } from './use-grid.ts';

/** The texts of the marked cells. */
function marked({ map }: { map: Parameters<typeof cellText>[0] }, grid: Grid): string[][] {
  const { range, route, words } = grid;
  if (range === null) return [];
  return route
    .slice(range.top, range.bottom + 1)
    .map((stageId) =>
      COLUMNS.slice(range.left, range.right + 1).map((column) =>
        cellText(map, stageId, column, words),
      ),
    );
}

/** Empties the marked cells as one step; gives how many said something. */
function clearMarked(store: AppStore, { range, route, pen }: Grid): number {
  if (range === null) return 0;
  const { map, dispatchAll } = store.getState();
  const commands: Command[] = [];
  let now = map;
  let cleared = 0;
  for (const stageId of route.slice(range.top, range.bottom + 1)) {
    for (const column of COLUMNS.slice(range.left, range.right + 1)) {
      const before = now;
      const write = writeCell(now, stageId, column, '', pen);
      commands.push(...write.commands);
      now = write.commands.reduce(applyCommand, now);
      if (now !== before) cleared += 1;
    }
  }
  dispatchAll(commands);
  return cleared;
}

/** Delete: empties what is marked and says how much that was. */
export function useClear(grid: Grid, t: WholeTranslate): () => void {
  const store = useAppStore();
  const announce = useAnnounce();
  return () => announce(t('table.cleared', { count: clearMarked(store, grid) }));
}

/** Copies and pastes blocks of cells as spreadsheets do, while no cell is being typed in. */
export function useClipboard(grid: Grid): void {
  const t = useLateT();
  const store = useAppStore();
  const announce = useAnnounce();
  const sayPasted = useSayPasted();

  const copy = useEffectEvent((event: ClipboardEvent, cut: boolean) => {
    if (!isHere(grid) || event.clipboardData === null) return;
    event.preventDefault();
    const rows = marked(store.getState(), grid);
    event.clipboardData.setData('text/plain', blockText(rows));
    const count = rows.flat().length;
    if (cut) clearMarked(store, grid);
    announce(t(cut ? 'table.cut' : 'table.copied', { count }));
  });

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { map, dispatchAll } = store.getState();
    if (!isHere(grid) || grid.range === null || text === '') return;
    event.preventDefault();
    const pen = { ...grid.pen, newName: t('outline.newStage') };
    const plan = planPaste(map, blockOf(text), grid.range, pen);
    if (!dispatchAll(plan.commands)) return;
    sayPasted(plan);
  });

  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    document.addEventListener('copy', (event) => copy(event, false), options);
    document.addEventListener('cut', (event) => copy(event, true), options);
    document.addEventListener('paste', (event) => paste(event), options);
    return () => stop.abort();
  }, []);
}

function isHere({ root, editing }: Grid): boolean {
  return editing === null && root.current?.contains(document.activeElement) === true;
}

function sum(losses: readonly Loss[], code: 'cut' | 'over'): number {
  return losses.reduce((count, loss) => count + (loss.code === code ? loss.count : 0), 0);
}

/** Says what came in and, in so many words, what did not. */
function useSayPasted(): (plan: PastePlan) => void {
  const t = useLateT();
  const format = useFormat();
  const toast = useToast();
  return ({ cells, made, left }) => {
    const units = left.losses.flatMap((loss) => (loss.code === 'unit' ? [loss.text] : []));
    const cut = sum(left.losses, 'cut');
    const over = sum(left.losses, 'over');
    const lost = [
      ...(left.columns > 0 ? [t('table.left.columns', { count: left.columns })] : []),
      ...(left.rows > 0 ? [t('table.left.rows', { count: left.rows })] : []),
      ...(over > 0 ? [t('table.left.lines', { count: over })] : []),
      ...(cut > 0 ? [t('table.left.cut', { count: cut })] : []),
      ...(units.length > 0
        ? [t('table.left.units', { units: [...new Set(units)].map(format.quote).join(', ') })]
        : []),
    ];
    const said = [
      t('table.pasted', { count: cells }),
      ...(made > 0 ? [t('table.made', { count: made })] : []),
      ...(lost.length > 0 ? [t('table.left', { parts: lost.join('; ') })] : []),
    ];
    toast({
      text: said.join(' '),
      key: 'table',
      tone: lost.length > 0 ? 'warn' : 'ok',
      ...(lost.length > 0 ? { seconds: 20 } : {}),
    });
  };
}
