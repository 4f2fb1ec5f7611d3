import { useEffect, useMemo, useState } from 'react';
import { METRIC_KINDS, METRIC_RULES } from '#core/map/metric-kinds.ts';
import type { MetricKind, MetricUnit } from '#core/map/model.ts';
import { type Translate, translator } from '#i18n/catalogue.ts';
import { stageTitle } from '#i18n/stage-name.ts';
import { linkName } from '#i18n/link-name.ts';
import { loadWhole } from '#i18n/load.ts';
import { useLanguage, useT } from '#i18n/react.tsx';
import type { CellWords } from './cells.ts';

const UNITS: readonly MetricUnit[] = METRIC_RULES.own.units;
/** More digits than anybody types: a figure is never rounded where it is edited. */
const DIGITS = 12;
/** Counts that bring out every form of a Russian word. */
const COUNTS = [1, 2, 5] as const;

/** The words of the cells; a pasted table may use those of the other language. */
export function useCellWords(): CellWords {
  const t = useT();
  const language = useLanguage();
  const other = useOther(language === 'ru' ? 'en' : 'ru');
  return useMemo(() => {
    const speakers = other === null ? [t] : [t, other];
    const kinds = namesOf(METRIC_KINDS, (kind) => speakers.map((say) => say(`panel.kind.${kind}`)));
    const units = namesOf(UNITS, (unit) => [
      unit,
      ...speakers.flatMap((say) => COUNTS.map((count) => say(`panel.unit.${unit}`, { count }))),
    ]);
    return {
      kind: (kind) => t(`panel.kind.${kind}`),
      unit: (unit) => t(`panel.unit.${unit}`, { count: 5 }),
      link: ({ kind, fromStageId, toStageId, label }, { stages }) => {
        const to = toStageId === null ? null : stageTitle(t, stages[toStageId]);
        return linkName(t, { kind, label }, stageTitle(t, stages[fromStageId]), to);
      },
      number: (value) =>
        value.toLocaleString(language, { maximumFractionDigits: DIGITS, useGrouping: false }),
      kindNamed: (text) => kinds.get(plain(text)) ?? null,
      unitNamed: (text) => units.get(plain(text)) ?? null,
    };
  }, [t, other, language]);
}

function plain(text: string): string {
  return text.trim().replace(/\.$/u, '').replaceAll(/\s+/gu, ' ').toLocaleLowerCase();
}

function namesOf<Value extends MetricKind | MetricUnit>(
  values: readonly Value[],
  names: (value: Value) => readonly string[],
): ReadonlyMap<string, Value> {
  return new Map(
    values.flatMap((value) => names(value).map((name): [string, Value] => [plain(name), value])),
  );
}

/** The other language, as soon as it is there; without it pasting knows one language. */
function useOther(other: 'ru' | 'en'): Translate | null {
  const [found, setFound] = useState<Translate | null>(null);
  useEffect(() => {
    let wanted = true;
    loadWhole(other).then(
      (catalogue) => wanted && setFound(() => translator(catalogue)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [other]);
  return found;
}
