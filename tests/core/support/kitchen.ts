import type { Command } from '#core/map/commands.ts';
import type { IdSource } from '#core/map/ids.ts';
import type { SalesMap, TableName } from '#core/map/model.ts';

/**
 * A command that has not met its map yet: `resolve` turns it into one that fits. Made this way a
 * failing run shrinks to few commands with small values.
 */
export interface Recipe {
  readonly type: Command['type'];
  /** Choices: which record, which field, which kind. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly more: readonly string[];
  readonly figure: string;
}

/** Ids nobody has, some of them names that every object knows. */
const STRANGERS = ['st_stranger', '__proto__', 'constructor', 'toString', '', 'st_'] as const;

/** What a resolver may take from: the recipe, the records of the map and fresh ids. */
export class Kitchen {
  readonly recipe: Recipe;
  readonly map: SalesMap;
  readonly ids: IdSource;

  constructor(recipe: Recipe, map: SalesMap, ids: IdSource) {
    this.recipe = recipe;
    this.map = map;
    this.ids = ids;
  }

  id(name: TableName, choice = this.recipe.a): never {
    const known = Object.keys(this.map[name]);
    const id = choice % 9 === 8 ? undefined : known[choice % Math.max(1, known.length)];
    return (id ?? STRANGERS[choice % STRANGERS.length]) as never;
  }

  some(name: TableName, choice: number): never[] {
    const ids = Array.from({ length: choice % 3 }, (_, index) => this.id(name, choice + index * 5));
    return [...new Set(ids)];
  }

  moved(name: 'stages' | 'notes', choice: number): { id: never; x: number; y: number }[] {
    const { x, y } = this.recipe;
    return this.some(name, choice).map((id, index) => ({ id, x: x + index * 10, y }));
  }

  one<Item>(items: readonly Item[], choice = this.recipe.b): Item {
    return items[choice % items.length] as Item;
  }

  /** A part of the offered fields, at times none. */
  fields<Fields extends object>(offered: Fields): Partial<Fields> {
    const kept = Object.entries(offered).filter((_, index) => ((this.recipe.c >> index) & 1) === 1);
    return Object.fromEntries(kept) as Partial<Fields>;
  }

  texts(kind: 'criterion' | 'line'): { id: never; text: string }[] {
    return this.recipe.more.map((text) => ({ id: this.ids.next(kind) as never, text }));
  }
}
