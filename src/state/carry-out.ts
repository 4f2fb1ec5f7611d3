import { type Command, applyCommand } from '#core/map/commands.ts';
import { type Tracked, record } from '#core/map/history.ts';
import { isRefused } from '#core/map/lock.ts';
import type { SalesMap } from '#core/map/model.ts';

/** What a change leads to: a map with its history, a refusal, or nothing. */
type Outcome = Partial<Tracked> & { readonly refusal?: object };

/** The state after commands, or with a refusal and nothing else when one of them is refused. */
export function carriedOut(
  now: Tracked,
  commands: readonly Command[],
  key: string | null,
): Outcome {
  let after = now.map;
  for (const command of commands) {
    if (isRefused(after, command)) return { refusal: {} };
    after = applyCommand(after, command);
  }
  return changed(now, after, key);
}

/** The state after one step to another map. */
export function changed({ map, history }: Tracked, after: SalesMap, key: string | null): Outcome {
  return after === map ? {} : { map: after, history: record(history, map, after, key) };
}
