import type { LinkId, LinkKind, SalesMap, StageId } from '#core/map/model.ts';
import type { Reach } from './reach.ts';
import type { MenuRequest, Mode } from './session.ts';
import { stageName } from './stage-name.ts';

export interface LinkActions {
  setMode(mode: Mode): void;
  /** In link mode: the first pick is where the link starts, the second where it leads. */
  pickForLink(stageId: StageId, card: HTMLElement | null): void;
  /** Draws a link and lets the person write on it. */
  link(kind: LinkKind, from: StageId, to: StageId | null, label?: string): void;
  openMenu(request: MenuRequest): void;
  /** Forgets a menu that has closed; not one that has opened since. */
  closeMenu(request: MenuRequest): void;
}

export function linkActions(reach: Reach): LinkActions {
  const { store, session, t } = reach;
  return {
    setMode: (mode) => {
      if (mode === 'link' && !store.getState().mayBuild()) return;
      session.setState({ mode, linkFrom: null });
      if (mode === 'link') reach.say(t('board.link.pickFrom'));
      else reach.say(t(`board.tool.${mode}`));
    },
    pickForLink: (stageId, card) => {
      const { linkFrom } = session.getState();
      if (linkFrom === null) {
        session.setState({ linkFrom: stageId });
        const name = stageName(store.getState().map, stageId, t);
        reach.say(t('board.link.pickTo', { name }));
        return;
      }
      if (linkFrom === stageId) return;
      const box = card?.getBoundingClientRect();
      const at = { x: box?.left ?? 0, y: box?.top ?? 0 };
      session.setState({
        mode: 'select',
        linkFrom: null,
        menu: {
          about: { kind: 'relation', from: linkFrom, to: stageId },
          at,
          byKeyboard: true,
          returnTo: card,
        },
      });
    },
    link: (kind, from, to, label = '') => draw(reach, kind, from, to, label),
    openMenu: (menu) => session.setState({ menu }),
    closeMenu: (request) =>
      session.setState(({ menu }) => ({ menu: menu === request ? null : menu })),
  };
}

function draw(
  { store, session, ids, toast, say, t }: Reach,
  kind: LinkKind,
  from: StageId,
  to: StageId | null,
  label: string,
): void {
  const { map, dispatch, select } = store.getState();
  const id = ids.next('link');
  const command = { type: 'link.add', id, kind, fromStageId: from, toStageId: to, label } as const;
  if (!dispatch(command)) return;
  if (store.getState().map === map) {
    toast({ text: t('board.link.exists'), key: 'board' });
    return;
  }
  select({ links: [id] });
  if (to === null) say(t('board.link.lostNamed', { from: stageName(map, from, t), label }));
  else say(t('board.link.drawn', { from: stageName(map, from, t), to: stageName(map, to, t) }));
  if (label === '') session.setState({ editing: { kind: 'link', id } });
}

/** Links that leave a stage to lost, in a stable order. */
export function exitsOf(map: SalesMap, stageId: StageId): LinkId[] {
  return Object.values(map.links)
    .filter(({ kind, fromStageId }) => kind === 'lost' && fromStageId === stageId)
    .map(({ id }) => id)
    .sort();
}
