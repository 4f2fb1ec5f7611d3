import { Spline, X } from 'lucide-react';
import { useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { Link, LinkId, SalesMap, StageId } from '#core/map/model.ts';
import { linksOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { stageTitle } from '#i18n/stage-name.ts';
import { linkName } from '#i18n/link-name.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import { whenUnlocked } from '#state/stage-actions.ts';
import { useAnnounce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './LinksSection.module.css';
import { Section } from './Section.tsx';

const KINDS = ['loop', 'return'] as const;

function idsOf(map: SalesMap, stageId: StageId): LinkId[] {
  return linksOf(map)
    .filter(({ fromStageId, toStageId }) => fromStageId === stageId || toStageId === stageId)
    .map(({ id }) => id);
}

/** Links that leave the stage or lead to it, as text: the board draws the same ones. */
export function LinksSection({ stageId }: { stageId: StageId }) {
  const t = useLateT();
  const store = useAppStore();
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const ids = useApp(useShallow(({ map }) => idsOf(map, stageId)));

  function remove(id: LinkId): void {
    if (!store.getState().mayBuild()) return;
    const at = ids.indexOf(id);
    store.getState().dispatch({ type: 'cards.remove', stages: [], notes: [], links: [id] });
    announce(t('board.deleted.link'));
    // The field that comes into its place, else the one before it, else the button.
    const next = ids[at + 1] ?? ids[at - 1];
    const place = next === undefined ? '[data-link-with]' : `[data-link="${next}"] input`;
    root.current?.querySelector<HTMLElement>(place)?.focus();
  }

  return (
    <Section title={t('board.menu.links')}>
      <div ref={root} className={styles['links']}>
        {ids.length === 0 ? null : (
          <ul className={styles['list']} aria-label={t('board.menu.links')}>
            {ids.map((id, index) => (
              <LinkLine key={id} linkId={id} first={index === 0} onRemove={() => remove(id)} />
            ))}
          </ul>
        )}
        <Button
          variant="quiet"
          size="s"
          data-link-with
          data-focus={ids.length === 0 ? 'links' : undefined}
          icon={<Spline size={16} aria-hidden />}
          onClick={whenUnlocked(store, () =>
            store.getState().askBoard({ kind: 'link', from: stageId }),
          )}
        >
          {t('board.menu.linkWith')}
        </Button>
      </div>
    </Section>
  );
}

interface LineProps {
  linkId: LinkId;
  first: boolean;
  onRemove: () => void;
}

function LinkLine({ linkId, first, onRemove }: LineProps) {
  const t = useLateT();
  const link = useApp(({ map }) => map.links[linkId]);
  const name = useName(link);
  const dispatch = useApp((state) => state.dispatch);
  const seal = useApp((state) => state.sealStep);
  if (link === undefined) return null;
  const { kind, label } = link;
  return (
    <li className={styles['link']} data-link={linkId}>
      <TextField
        label={name}
        placeholder={t(kind === 'lost' ? 'board.link.reason' : 'board.link.label')}
        maxLength={TEXT_LIMITS.short}
        data-focus={first ? 'links' : undefined}
        value={label}
        onValueChange={(text) => dispatch({ type: 'link.edit', linkId, fields: { label: text } })}
        onBlur={seal}
      />
      {kind === 'lost' ? null : (
        <Select
          label={`${t('board.menu.kind')}: ${name}`}
          hideLabel
          className={styles['kind']}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`board.link.kind.${value}`) }))}
          onValueChange={(next) => dispatch({ type: 'link.edit', linkId, fields: { kind: next } })}
        />
      )}
      <IconButton
        label={`${t('common.delete')}: ${name}`}
        tooltip={t('common.delete')}
        icon={<X size={16} aria-hidden />}
        onClick={onRemove}
      />
    </li>
  );
}

/** Kind and ends of a link, as the board names it. */
function useName(link: Link | undefined): string {
  const t = useLateT();
  return useApp(({ map: { stages } }) => {
    if (link === undefined) return '';
    const { kind, fromStageId, toStageId } = link;
    const to = toStageId === null ? null : stageTitle(t, stages[toStageId]);
    return linkName(t, { kind, label: '' }, stageTitle(t, stages[fromStageId]), to);
  });
}
