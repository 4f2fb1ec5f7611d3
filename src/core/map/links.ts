import type { Link } from './model.ts';

/**
 * Whether two links say the same: one kind, one start, one end. Exits to lost never do, because
 * each stands for a reason of its own.
 */
export function areTwins(a: Omit<Link, 'label'>, b: Omit<Link, 'label'>): boolean {
  return (
    a.id !== b.id &&
    a.kind === b.kind &&
    a.kind !== 'lost' &&
    a.fromStageId === b.fromStageId &&
    a.toStageId === b.toStageId
  );
}

/** Whether a link leads from a stage to another one, or out of the system when it is lost. */
export function isWellFormed({ kind, fromStageId, toStageId }: Omit<Link, 'label'>): boolean {
  return (kind === 'lost') === (toStageId === null) && fromStageId !== toStageId;
}
