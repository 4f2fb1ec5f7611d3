import { Repeat, Undo2 } from 'lucide-react';
import { type KeyboardEvent, memo, useRef } from 'react';
import type { Point } from '#core/board/card.ts';
import type { Link, LinkId, SalesMap } from '#core/map/model.ts';
import { numberOf } from '#core/map/queries.ts';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { hueOf } from '#ui/hue.ts';
import { useBoard, useSession } from './board-context.ts';
import { useCardMenu, useWantedFocus } from './card-menu.ts';
import { InlineText } from './InlineText.tsx';
import { useStageName } from './stage-name.ts';
import { wirePath } from './wire-path.ts';
import styles from './Wires.module.css';

interface LineProps {
  linkId: LinkId;
  points: readonly Point[];
}

/** A link takes the colour of the stage it leaves. */
function hueOfLink(map: SalesMap, linkId: LinkId): string {
  const link = map.links[linkId];
  return hueOf(link === undefined ? 1 : numberOf(map, link.fromStageId));
}

export const LinkLine = memo(function LinkLine({ linkId, points }: LineProps) {
  const store = useAppStore();
  const { actions } = useBoard();
  const hue = useApp(({ map }) => hueOfLink(map, linkId));
  const kind = useApp(({ map }) => map.links[linkId]?.kind);
  const selected = useApp(({ selection }) => selection.links.includes(linkId));
  const { line, head } = wirePath(points);
  return (
    <g
      className={styles['link']}
      data-link-id={linkId}
      data-hue={hue}
      data-kind={kind}
      data-selected={selected}
      onClick={(event) => {
        event.stopPropagation();
        store.getState().select({ links: [linkId] });
      }}
      onDoubleClick={() => actions.edit({ kind: 'link', id: linkId })}
    >
      <path className={styles['reach']} d={line} />
      <path className={styles['line']} d={line} />
      <path className={styles['head']} d={head} />
    </g>
  );
});

interface LabelProps {
  linkId: LinkId;
  x: number;
  y: number;
}

export const LinkLabel = memo(function LinkLabel({ linkId, x, y }: LabelProps) {
  const link = useApp(({ map }) => map.links[linkId]);
  const editing = useSession((session) =>
    session.editing?.kind === 'link' && session.editing.id === linkId ? session.editing : null,
  );
  const store = useAppStore();
  const { actions } = useBoard();
  const t = useT();
  if (link === undefined) return null;
  return (
    <div data-wire-label className={styles['label']} style={{ left: x, top: y }}>
      {editing === null ? (
        <LinkPill link={link} />
      ) : (
        <div className={styles['field']}>
          <InlineText
            label={t('board.link.label')}
            placeholder={t('board.link.label')}
            value={link.label}
            onType={(label) =>
              store.getState().dispatch({ type: 'link.edit', linkId, fields: { label } })
            }
            onEnter={() => actions.endEdit(editing, true)}
            onEnd={(back) => actions.endEdit(editing, back)}
          />
        </div>
      )}
    </div>
  );
});

function LinkPill({ link }: { link: Link }) {
  const { id, kind, fromStageId, toStageId, label } = link;
  const t = useT();
  const store = useAppStore();
  const { actions } = useBoard();
  const pill = useRef<HTMLButtonElement>(null);
  const hue = useApp(({ map }) => hueOfLink(map, id));
  const from = useStageName(fromStageId);
  const to = useStageName(toStageId);
  const selected = useApp(({ selection }) => selection.links.includes(id));
  const menu = useCardMenu({ kind: 'link', id }, pill);
  useWantedFocus(id, pill);
  const name = t(`board.link.kind.${kind}`);
  const Sign = kind === 'loop' ? Repeat : Undo2;

  function keyDown(event: KeyboardEvent): void {
    if (event.key === 'F2' || event.key === 'Enter') actions.edit({ kind: 'link', id });
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.remove({ links: [id] });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <button
      ref={pill}
      type="button"
      aria-label={t('board.link.named', { kind: name, from, to, label })}
      title={label === '' ? name : label}
      data-hue={hue}
      data-selected={selected}
      className={`${styles['pill']} ${styles['linkPill']} nopan`}
      {...menu.onCard}
      onClick={(event) => {
        event.stopPropagation();
        store.getState().select({ links: [id] });
      }}
      onDoubleClick={() => actions.edit({ kind: 'link', id })}
      onKeyDown={keyDown}
    >
      <Sign size={12} aria-hidden />
      <span className={styles['words']}>{label === '' ? name : label}</span>
    </button>
  );
}
