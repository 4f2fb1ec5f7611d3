import type { SalesMap } from './model.ts';
import type { StageCommand } from './stage-commands.ts';

type Structural =
  | { readonly type: 'link.add' }
  | Extract<
      StageCommand,
      {
        readonly type:
          | 'stage.add'
          | 'stage.reorder'
          | 'stage.duplicate'
          | 'cards.move'
          | 'cards.remove';
      }
    >;

type Rules = {
  readonly [Type in Structural['type']]: (
    map: SalesMap,
    command: Extract<Structural, { readonly type: Type }>,
  ) => boolean;
};

const always = (): boolean => true;

/** Commands that touch the structure, and when. Notes are no part of it. */
const rules: Rules = {
  'stage.add': always,
  'stage.reorder': always,
  'stage.duplicate': always,
  'link.add': always,
  // Tidying names cards that stay where they are, too.
  'cards.move': ({ stages }, command) =>
    command.stages.some(({ id, x, y }) => {
      const stage = Object.hasOwn(stages, id) ? stages[id] : undefined;
      return stage !== undefined && (stage.x !== x || stage.y !== y);
    }),
  'cards.remove': (_map, { stages, links }) => stages.length + links.length > 0,
};

/**
 * Whether a map whose structure is locked refuses a command: it would add, remove, move or reorder
 * stages, or add or remove links. Everything that is written on them may still change.
 */
export function isRefused(map: SalesMap, command: { readonly type: string }): boolean {
  if (!map.info.locked || !Object.hasOwn(rules, command.type)) return false;
  const structural = command as Structural;
  const touches = rules[structural.type] as (map: SalesMap, command: Structural) => boolean;
  return touches(map, structural);
}
