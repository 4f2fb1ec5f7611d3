import {
  Hand,
  LayoutGrid,
  MousePointer2,
  Plus,
  Spline,
  SquareDashedMousePointer,
  StickyNote,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Toolbar } from '#ui/Toolbar.tsx';
import { Tooltip } from '#ui/Tooltip.tsx';
import { useStageName } from './stage-name.ts';
import styles from './Board.module.css';
import { useBoard, useSession } from './board-context.ts';
import { DrawingBar, LockSign, useNear } from './drawing-parts.ts';

/** The tools above the board; it stands before the cards, so the keyboard comes here first. */
export function BoardToolbar() {
  const t = useT();
  const { actions } = useBoard();
  const mode = useSession((session) => session.mode);
  const { near, leave } = useNear();
  const locked = useApp(({ map }) => map.info.locked);
  return (
    <div className={styles['top']}>
      <Toolbar label={t('board.tools')}>
        <PointerTools />
        <Tool
          name={t('board.tool.addStage')}
          text={t('board.tool.stage')}
          icon={<Plus size={16} aria-hidden />}
          onClick={actions.addStage}
        />
        <Tool
          name={t('board.tool.addNote')}
          text={t('board.tool.note')}
          shortcut="N"
          icon={<StickyNote size={16} aria-hidden />}
          onClick={actions.addNote}
        />
        <Tool
          name={t('board.tool.addLink')}
          text={t('board.tool.link')}
          shortcut="L"
          icon={<Spline size={16} aria-hidden />}
          pressed={mode === 'link'}
          onClick={() => actions.setMode(mode === 'link' ? 'select' : 'link')}
        />
        <Tool
          name={t('board.tool.tidyAll')}
          text={t('board.tool.tidy')}
          icon={<LayoutGrid size={16} aria-hidden />}
          onClick={actions.tidy}
        />
        {locked ? <LockSign.Part /> : null}
      </Toolbar>
      {mode === 'link' ? <LinkHint /> : null}
      {near ? <DrawingBar.Part onFailed={leave} /> : null}
    </div>
  );
}

/** What the pointer does on the board. */
function PointerTools() {
  const t = useT();
  const { actions } = useBoard();
  const mode = useSession((session) => session.mode);
  return (
    <>
      <Tool
        name={t('board.tool.select')}
        shortcut="V"
        icon={<MousePointer2 size={16} aria-hidden />}
        pressed={mode === 'select'}
        onClick={() => actions.setMode('select')}
      />
      <IconButton
        label={t('board.tool.pan')}
        shortcut="H"
        icon={<Hand size={16} aria-hidden />}
        pressed={mode === 'pan'}
        onClick={() => actions.setMode('pan')}
      />
      <IconButton
        label={t('board.tool.marquee')}
        shortcut="M"
        icon={<SquareDashedMousePointer size={16} aria-hidden />}
        pressed={mode === 'marquee'}
        onClick={() => actions.setMode(mode === 'marquee' ? 'select' : 'marquee')}
      />
    </>
  );
}

interface ToolProps {
  name: string;
  text?: string;
  shortcut?: string;
  icon: ReactNode;
  pressed?: boolean;
  onClick: () => void;
}

function Tool({ name, text = name, shortcut, icon, pressed, onClick }: ToolProps) {
  return (
    <Tooltip text={name} shortcut={shortcut}>
      <Button variant="quiet" icon={icon} aria-label={name} pressed={pressed} onClick={onClick}>
        <span className={styles['toolText']}>{text}</span>
      </Button>
    </Tooltip>
  );
}

/** What to click next while a link is being drawn. */
function LinkHint() {
  const t = useT();
  const { actions } = useBoard();
  const from = useSession(({ linkFrom }) => linkFrom);
  const name = useStageName(from);
  return (
    <p className={styles['hint']}>
      {from === null ? t('board.link.pickFrom') : t('board.link.pickTo', { name })}
      <IconButton
        label={t('board.link.cancel')}
        shortcut="Esc"
        size="s"
        icon={<X size={14} aria-hidden />}
        onClick={() => actions.setMode('select')}
      />
    </p>
  );
}
