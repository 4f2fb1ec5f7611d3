import type { Translate } from './catalogue.ts';

interface NamedLink {
  readonly kind: 'loop' | 'return' | 'lost';
  readonly label: string;
}

/**
 * How a link is called for those who do not see it drawn.
 *
 * @param to - what the stage it leads to is called; `null` for an exit to lost
 */
export function linkName(
  t: Translate,
  { kind, label }: NamedLink,
  from: string,
  to: string | null,
): string {
  if (to === null) return t('board.link.lostNamed', { from, label });
  return t('board.link.named', { kind: t(`board.link.kind.${kind}`), from, to, label });
}
