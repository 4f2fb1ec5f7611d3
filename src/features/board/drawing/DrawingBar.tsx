import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  Copy,
  CopyPlus,
  Ellipsis,
  Maximize2,
  Trash2,
  X,
} from 'lucide-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { leastFor } from '#core/board/arrange.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import type { DrawAct } from '#state/store.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { Toolbar } from '#ui/Toolbar.tsx';
import { BOARD_KEYS } from '../keys.ts';
import { useBoard, useSession } from '../board-context.ts';
import { drawActs } from './acts.ts';
import styles from './DrawingBar.module.css';
import { FindBar } from './FindBar.tsx';
import { useClipboard } from './use-clipboard.ts';

/** Pixels. */
const ICON = 16;

/** Vertical lines make a column of left edges: the icon's name says how its line stands. */
const TOOLS: readonly (readonly (readonly [DrawAct, ReactNode])[])[] = [
  [
    ['alignLeft', <AlignStartVertical key="i" size={ICON} aria-hidden />],
    ['alignCentre', <AlignCenterVertical key="i" size={ICON} aria-hidden />],
    ['alignRight', <AlignEndVertical key="i" size={ICON} aria-hidden />],
    ['alignTop', <AlignStartHorizontal key="i" size={ICON} aria-hidden />],
    ['alignMiddle', <AlignCenterHorizontal key="i" size={ICON} aria-hidden />],
    ['alignBottom', <AlignEndHorizontal key="i" size={ICON} aria-hidden />],
  ],
  [
    ['spreadAcross', <AlignHorizontalSpaceBetween key="i" size={ICON} aria-hidden />],
    ['spreadDown', <AlignVerticalSpaceBetween key="i" size={ICON} aria-hidden />],
  ],
  [
    ['copy', <Copy key="i" size={ICON} aria-hidden />],
    ['duplicate', <CopyPlus key="i" size={ICON} aria-hidden />],
    ['zoomSelection', <Maximize2 key="i" size={ICON} aria-hidden />],
    ['deleteSelected', <Trash2 key="i" size={ICON} aria-hidden />],
  ],
];

/** What a number of acts has as a key, if any. */
function keyOf(act: DrawAct): string | undefined {
  if (act === 'deleteSelected') return 'Delete';
  return BOARD_KEYS.find(({ id }) => id === act)?.keys[0];
}

/** Does what is wanted of the late part of the board, and is the bar over several cards. */
export function DrawingBar() {
  const t = useLateT();
  const { session, reach, actions } = useBoard();
  const acts = useMemo(() => drawActs({ reach, actions, t }), [reach, actions, t]);
  const errand = useSession((state) => state.errand);
  const count = useApp(({ selection }) => selection.stages.length + selection.notes.length);
  useClipboard(acts);

  useEffect(() => {
    if (errand === null) return;
    session.setState({ errand: null });
    acts.run[errand.act]();
  }, [errand, acts, session]);

  return (
    <>
      <FindBar />
      {count < 2 ? null : <Bar count={count} run={acts.run} />}
    </>
  );
}

interface BarProps {
  count: number;
  run: Readonly<Record<DrawAct, () => void>>;
}

function Bar({ count, run }: BarProps) {
  const t = useLateT();
  const store = useAppStore();
  const { session } = useBoard();

  function leave(): void {
    const { stages, notes } = store.getState().selection;
    session.setState({ focusId: stages[0] ?? notes[0] ?? 'canvas' });
    store.getState().select({});
  }

  return (
    <Toolbar label={t('drawing.selection')} className={styles['bar']} onEscape={leave}>
      <span className={styles['count']}>{t('drawing.count', { count })}</span>
      {TOOLS.map((group) => (
        <span key={group[0]?.[0]} data-group={group[0]?.[0]} className={styles['group']}>
          {group.map(([act, icon]) => (
            <IconButton
              key={act}
              label={t(`drawing.${act}`)}
              shortcut={keyOf(act)}
              icon={icon}
              aria-disabled={isOutOfReach(act, count)}
              onClick={run[act]}
            />
          ))}
        </span>
      ))}
      <MoreButton />
      <IconButton
        label={t('drawing.deselect')}
        shortcut="Esc"
        icon={<X size={ICON} aria-hidden />}
        onClick={leave}
      />
    </Toolbar>
  );
}

/** Gaps between two cards are always equal. */
function isOutOfReach(act: DrawAct, count: number): boolean {
  return (act === 'spreadAcross' || act === 'spreadDown') && count < leastFor(act);
}

/** All of it as a menu, where the bar has no room. */
function MoreButton() {
  const t = useLateT();
  const { actions } = useBoard();
  return (
    <IconButton
      label={t('drawing.more')}
      aria-haspopup="menu"
      className={styles['more']}
      icon={<Ellipsis size={ICON} aria-hidden />}
      onClick={({ currentTarget, detail }) => {
        const { left: x, bottom: y } = currentTarget.getBoundingClientRect();
        const about = { kind: 'group' } as const;
        const byKeyboard = detail === 0;
        actions.openMenu({ about, at: { x, y }, byKeyboard, returnTo: currentTarget });
      }}
    />
  );
}
