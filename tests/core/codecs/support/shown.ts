import type { SalesMap } from '#core/map/model.ts';
import {
  artifactsOf,
  criteriaOf,
  linksOf,
  metricsOf,
  routeOf,
  termsOf,
} from '#core/map/queries.ts';

const isWritten = (text: string) => text.trim() !== '';
/** A text of white space alone shows nothing; half a surrogate pair shows as U+FFFD. */
const seen = (text: string) => (isWritten(text) ? text.toWellFormed() : '');

/** What the table of stages tells of the stages. */
export function shownStages(map: SalesMap) {
  return routeOf(map).map((stage) => ({
    kind: stage.kind,
    name: seen(stage.name),
    happens: seen(stage.happens),
    metrics: metricsOf(map, stage.id).map((metric) => ({
      kind: metric.kind,
      label: metric.kind === 'own' ? seen(metric.label) : '',
      unit: metric.unit,
      value: metric.value,
      valueTyped: metric.valueTyped.toWellFormed(),
      target: metric.target,
      targetTyped: metric.targetTyped.toWellFormed(),
      source: metric.source,
    })),
    entry: criteriaOf(map, stage.id, 'entry')
      .map(({ text }) => text)
      .filter(isWritten)
      .map(seen),
    exit: criteriaOf(map, stage.id, 'exit')
      .map(({ text }) => text)
      .filter(isWritten)
      .map(seen),
    artifacts: artifactsOf(map, stage.id)
      .map(({ name }) => name)
      .filter(isWritten)
      .map(seen),
    nextAction: seen(stage.nextAction),
    nextDue: seen(stage.nextDue),
    nextOwner: seen(stage.nextOwner),
    nextResult: seen(stage.nextResult),
  }));
}

/** Everything that a document tells of a map. */
export function shownMap(map: SalesMap) {
  const { title, team, author, date, versionLabel, language } = map.info;
  const route = routeOf(map).map(({ id }) => id);
  return {
    info: {
      title: seen(title),
      team: seen(team),
      author: seen(author),
      date,
      versionLabel: seen(versionLabel),
      language,
    },
    stages: shownStages(map),
    links: linksOf(map)
      .map(({ kind, fromStageId, toStageId, label }) => {
        const to = toStageId === null ? null : route.indexOf(toStageId);
        return JSON.stringify([kind, route.indexOf(fromStageId), to, label.toWellFormed()]);
      })
      .toSorted(),
    terms: termsOf(map)
      .map(({ name, meaning, ours, notSameAs }) => [name, meaning, ours, notSameAs])
      .filter((texts) => texts.some(isWritten))
      .map((texts) => texts.map((text) => text.toWellFormed())),
  };
}
