import type { Metric } from '#core/map/model.ts';
import type {
  FieldDifference,
  InfoField,
  ListDifference,
  MapDifference,
  MetricDifference,
  StageDifference,
  StageField,
} from '#core/versions/difference-model.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/format.ts';

/** What is said about one place of the map: a summary in one line, then line by line. */
export interface Remark {
  readonly heading: string;
  readonly summary: string;
  readonly lines: readonly string[];
}

/** Tells a difference as people would: place by place, counts first. */
export function remarksOn(
  t: WholeTranslate,
  format: Format,
  difference: MapDifference,
): readonly Remark[] {
  const say = { t, format };
  const map = [
    ...difference.info.map((change) => fieldLine(say, change)),
    ...(difference.reordered ? [t('versions.reordered')] : []),
    ...(difference.moved > 0 ? [t('versions.moved', { count: difference.moved })] : []),
    ...(difference.others > 0 ? [t('versions.others', { count: difference.others })] : []),
  ];
  const lists = [
    ['versions.links', difference.links],
    ['versions.notes', difference.notes],
    ['versions.terms', difference.terms],
  ] as const;
  return [
    ...(map.length === 0 ? [] : [{ heading: t('versions.map'), summary: '', lines: map }]),
    ...difference.stages.map((stage) => stageRemark(say, stage)),
    ...lists
      .map(([key, lines]) => ({
        heading: t(key),
        summary: countsOf(say, lines),
        lines: listLines(say, lines),
      }))
      .filter(({ lines }) => lines.length > 0),
  ];
}

interface Say {
  readonly t: WholeTranslate;
  readonly format: Format;
}

function stageRemark(say: Say, stage: StageDifference): Remark {
  const { t } = say;
  const name = stage.name.trim() === '' ? t('panel.unnamed') : stage.name;
  const heading = t('versions.stage', { number: stage.number, name });
  if (stage.state !== 'changed') {
    return { heading, summary: t(`versions.stage.${stage.state}`), lines: [] };
  }
  const metrics = stage.metrics.map((metric) => metricLine(say, metric));
  const counts = stage.lists.map(
    ({ list, lines }) => `${t(`versions.list.${list}`)}: ${countsOf(say, lines)}`,
  );
  return {
    heading,
    summary: [...counts, ...metrics].join('; '),
    lines: [
      ...stage.fields.map((change) => fieldLine(say, change)),
      ...stage.lists.flatMap(({ lines }) => listLines(say, lines)),
    ],
  };
}

function countsOf({ t }: Say, { added, removed, changed }: ListDifference): string {
  return t('versions.counts', {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  });
}

function listLines({ t, format }: Say, list: ListDifference): readonly string[] {
  return [
    ...list.removed.map((text) => t('versions.removedLine', { text: format.quote(text) })),
    ...list.added.map((text) => t('versions.addedLine', { text: format.quote(text) })),
    ...list.changed.map(({ before, after }) => `${format.quote(before)} → ${format.quote(after)}`),
  ];
}

function fieldLine(
  { t, format }: Say,
  { field, before, after }: FieldDifference<StageField | InfoField>,
): string {
  if (field === 'locked') return t(after === 'true' ? 'versions.locked' : 'versions.unlocked');
  const said = (text: string) => (text === '' ? t('versions.empty') : format.quote(text));
  return t('versions.field', {
    field: t(`versions.field.${field}`),
    before: said(before),
    after: said(after),
  });
}

function metricLine(say: Say, { before, after }: MetricDifference): string {
  const { t } = say;
  const one = after ?? before;
  if (one === null) return '';
  const own = one.kind === 'own' && one.label !== '' ? one.label : t(`panel.kind.${one.kind}`);
  return t('versions.field', {
    field: own.toLocaleLowerCase(),
    before: figure(say, before),
    after: figure(say, after),
  });
}

function figure({ t, format }: Say, metric: Metric | null): string {
  if (metric === null) return t('versions.empty');
  const { value, valueTyped, unit } = metric;
  if (value === null) return valueTyped === '' ? t('versions.empty') : format.quote(valueTyped);
  return `${format.number(value)}\u00a0${t(`panel.unit.${unit}`, { count: value })}`;
}
