import { beforeAll, describe, expect, it } from 'vitest';
import type { Classifier } from '#core/lint/classifier/classifier.ts';
import { loadClassifier } from '#core/lint/linter.ts';
import { openFindings, openMapFindings } from '#core/lint/map/dismissed.ts';
import type { MapFinding } from '#core/lint/map/finding.ts';
import { definedTerms, termsOfLine } from '#core/lint/map/glossary.ts';
import { arrowKey, findingsByArrow } from '#core/lint/map/handover.ts';
import { type MapReport, lintMap, lintMapInParts } from '#core/lint/map/lint-map.ts';
import { shippedLines } from '#core/lint/shipped.ts';
import { applyCommand } from '#core/map/commands.ts';
import type { Criterion, CriterionId, SalesMap } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import { createExampleMap } from '#core/templates/example.ts';
import { loadExample, loadGuide } from '#core/templates/index.ts';
import { countingIds } from '../support/ids.ts';
import { type StageDraft, smallMap } from './support/small-map.ts';

let classifier: Classifier;
beforeAll(async () => {
  classifier = await loadClassifier();
});

function report(map: SalesMap, previous: MapReport | null = null): MapReport {
  return lintMap(map, { classifier, shipped: new Set(), preset: 'workshop' }, previous);
}

/** Rules of a map, with the fields they lead to: `H1 entry`, `L14 nextDue`. */
function found(drafts: readonly StageDraft[]): string[] {
  return report(smallMap(drafts)).findings.map(shown);
}

function shown({ rule, place }: MapFinding): string {
  return `${rule} ${place.field === 'criterion' ? place.gate : place.field}`;
}

describe('the hand-over', () => {
  const discovery = { exit: ['Директор подписал критерии успеха'] };

  it('is quiet when an entry takes up what an exit left', () => {
    expect(found([discovery, { entry: ['Критерии успеха лежат в CRM'] }])).toEqual([]);
  });

  it('warns when nothing before supplies any entry', () => {
    const map = smallMap([discovery, { entry: ['Юрист вернул анкету безопасности'] }]);
    expect(report(map).findings).toMatchObject([
      { rule: 'H1', severity: 'warn', quote: 'Юрист вернул анкету безопасности' },
    ]);
  });

  it('only remarks on an entry that is new beside one that is supplied', () => {
    const entry = ['Критерии успеха лежат в CRM', 'Юрист вернул анкету безопасности'];
    expect(report(smallMap([discovery, { entry }])).findings).toMatchObject([
      { rule: 'H1', severity: 'info' },
    ]);
  });

  it('takes an artifact of an earlier stage for supplied', () => {
    const first = { ...discovery, artifacts: ['Критерии успеха', 'Карта рисков'] };
    expect(found([first, { entry: ['В карте рисков от 3 строк'] }])).not.toContain('H1 entry');
  });

  it('misses the gate on the other side of the arrow', () => {
    expect(found([discovery, {}])).toEqual(['H2 entry']);
    expect(found([{}, { entry: ['Клиент прислал анкету'] }])).toEqual(['H2 exit']);
  });

  it('finds a line that stands twice at a stage or at two exits in a row', () => {
    const line = 'Клиент подписал план пилота';
    expect(found([{ entry: [line], exit: ['Клиент подписал план пилота.'] }])).toEqual([
      'L18 exit',
    ]);
    expect(found([{ exit: [line] }, { entry: ['План пилота'], exit: [line] }])).toEqual([
      'L18 exit',
    ]);
  });

  it('remarks on an exit that is repeated as the next entry', () => {
    const line = 'Клиент подписал план пилота';
    expect(found([{ exit: [line] }, { entry: [line] }])).toEqual(['H3 entry']);
  });

  it('does not take small words, people and channels for what a line is about', () => {
    const exit = ['CFO returned the signed business case by e-mail with the figures'];
    const entry = ['The CFO answered the questionnaire by e-mail with the dates'];
    const [gap] = report(smallMap([{ exit }, { entry }], { language: 'en' })).findings;
    expect(gap).toMatchObject({ rule: 'H1', severity: 'warn', quote: entry[0] });
  });

  it('knows an artifact by its parts in any order', () => {
    const exit = ['Начальник склада подписал план пилота'];
    expect(found([{ exit, artifacts: ['Пилот-план'] }])).toEqual([]);
    expect(found([{ exit, artifacts: ['План внедрения'] }])).toEqual(['H5 artifact']);
  });

  it('is gathered by arrow: what asks for something between two stages', () => {
    const line = 'Клиент подписал план пилота';
    const drafts = [{}, { entry: ['Анкета заполнена'], exit: [line] }, { entry: [line] }];
    const map = smallMap(drafts);
    const arrows = findingsByArrow(report(map).findings);
    const [a, b, c] = routeOf(map).map(({ id }) => id);
    if (a === undefined || b === undefined || c === undefined) throw new Error('Three stages.');
    expect(arrows.get(arrowKey(a, b))?.map(shown)).toEqual(['H2 exit']);
    expect(arrows.get(arrowKey(b, c))?.map(shown)).toEqual(['H3 entry']);
  });

  it('is settled where the team has said that it is meant so', () => {
    const line = 'Клиент подписал план пилота';
    const { findings } = report(smallMap([{ exit: [line] }, { entry: [line] }]));
    const [twin] = findings;
    const id = twin?.place.field === 'criterion' ? twin.place.criterionId : null;
    if (id === null) throw new Error('The finding is about a criterion.');
    expect(openMapFindings(findings, new Map([[id, new Set(['H3'])]]))).toEqual([]);
    expect(openMapFindings(findings, new Map([[id, new Set(['L1'])]]))).toEqual(findings);
  });

  it('wants evidence at an exit, and artifacts to be named', () => {
    expect(found([{ exit: ['Всем всё ясно'], artifacts: ['Бизнес-кейс'] }])).toEqual([
      'H4 exit',
      'H5 artifact',
    ]);
  });
});

describe('the next step', () => {
  const step = {
    nextAction: 'Разобрать план пилота с ЛПР',
    nextDue: '5 рабочих дней',
    nextOwner: 'Менеджер',
    nextResult: 'дата решения в протоколе',
  };

  it('is quiet with action, term, owner and result, or when nobody has begun', () => {
    expect(found([{ step }, {}])).toEqual([]);
  });

  it.each([
    [{ nextDue: '' }, 'nextDue'],
    [{ nextDue: 'скоро' }, 'nextDue'],
    [{ nextOwner: ' ' }, 'nextOwner'],
    [{ nextOwner: 'все' }, 'nextOwner'],
    [{ nextResult: '' }, 'nextResult'],
    [{ nextResult: 'клиент заинтересован' }, 'nextResult'],
    [{ nextAction: 'Созвонимся' }, 'nextAction'],
  ])('lacks a part with %j', (fields, field) => {
    expect(found([{ step: { ...step, ...fields } }])).toEqual([`L14 ${field}`]);
  });

  it.each(['23.11.2026', 'до пятницы', 'раз в квартал', 'в день звонка, 24 часа'])(
    'takes “%s” for a term',
    (nextDue) => {
      expect(found([{ step: { ...step, nextDue } }])).toEqual([]);
    },
  );
});

describe('metrics', () => {
  const whole = { value: 50, owner: 'РОП', period: 'Q3' };

  it('are fine with figure, owner and period', () => {
    expect(found([{ metrics: [whole] }])).toEqual([]);
  });

  it.each([
    [{ owner: '' }, ['M1 metric']],
    [{ value: null, valueTyped: 'полтора землекопа' }, ['M2 metric']],
    [{ value: 120 }, ['M2 metric']],
    [{ unit: 'days' as const }, ['M2 metric']],
    [{ period: '' }, ['M3 metric']],
    [{ countIn: 10, countOut: 12, value: null }, ['M4 metric']],
    [{ countIn: 10, countOut: 9 }, ['M4 metric']],
    [{ kind: 'own' as const, unit: 'count' as const }, ['M5 metric']],
  ])('with %j are remarked on', (fields, rules) => {
    expect(found([{ metrics: [{ ...whole, ...fields }] }])).toEqual(rules);
  });

  it('of two stages contradict each other over one period only', () => {
    const first = { ...whole, countIn: 20, countOut: 10 };
    const second = { ...whole, countIn: 8, countOut: 4 };
    expect(found([{ metrics: [first] }, { metrics: [second] }])).toEqual(['M4 metric']);
    expect(found([{ metrics: [first] }, { metrics: [{ ...second, period: 'Q4' }] }])).toEqual([]);
  });

  it('name one win rate', () => {
    const rate = { ...whole, kind: 'winRate' as const };
    expect(found([{ metrics: [rate] }, { metrics: [{ ...rate, value: 30 }] }])).toEqual([
      'M4 metric',
    ]);
  });
});

/** Terms of a line: as typed, `=` the record or `?` the name it ought to have when that differs. */
function linked(map: SalesMap, line: string): string[] {
  return termsOfLine(map, line).map(({ span, name, term, isDefined }) => {
    const typed = line.slice(span.start, span.end);
    if (isDefined) return `${typed} = ${term?.name}`;
    return typed === name ? `${typed} ?` : `${typed} ? ${name}`;
  });
}

describe('what contradicts itself between fields', () => {
  const step = { nextAction: 'Разобрать план', nextOwner: 'Менеджер', nextResult: 'протокол' };
  const aboutIn = (map: SalesMap): string[] =>
    report(map).findings.flatMap(({ about }) => (about === null ? [] : [about]));

  it.each([
    ['10 дней', 7, ['dueAfterStall']],
    ['7 дней', 7, []],
    // Five working days are a week.
    ['5 рабочих дней', 6, ['dueAfterStall']],
    ['5 рабочих дней', 7, []],
    ['раз в квартал', 7, []],
  ])('a step due in “%s” where a deal stalls after %i days', (nextDue, stallDays, expected) => {
    expect(aboutIn(smallMap([{ step: { ...step, nextDue, stallDays } }]))).toEqual(expected);
  });

  it.each([
    [30, []],
    [32, []],
    [45, ['cycleOffSum']],
  ])('a cycle of %i days over stages of 10 and 20', (cycle, expected) => {
    const whole = { owner: 'РОП', period: 'Q3', unit: 'days' as const };
    const time = (value: number) => ({ ...whole, kind: 'timeInStage' as const, value });
    const own = { ...whole, kind: 'own' as const, label: 'Цикл сделки', value: cycle };
    const map = smallMap([{ metrics: [time(10)] }, { metrics: [time(20), own] }]);
    expect(aboutIn(map)).toEqual(expected);
  });
});

describe('the glossary', () => {
  const drafts = [{ exit: ['Компания входит в ICP, ЛПР подписал анкету'] }];
  const terms = [
    { name: 'ICP', ours: 'от 50 человек' },
    { name: 'DMU (ЛПР и роли)', meaning: 'кто решает' },
    { name: 'SQL' },
  ];

  it('links the terms of a line, also those a name explains in brackets', () => {
    const map = smallMap(drafts, { terms });
    const line = 'Компания входит в ICP, ЛПР подписал анкету';
    expect(linked(map, line)).toEqual(['ICP = ICP', 'ЛПР = DMU (ЛПР и роли)']);
  });

  it('names what a line uses and nobody has defined, once each, in the spelling of the glossary', () => {
    const map = smallMap(drafts, { terms });
    const line = 'SQL подтверждён: есть триггера, ТЗ и КП в SFDC, ТЗ в CRM';
    expect(linked(map, line)).toEqual(['SQL ?', 'триггера ? триггер', 'ТЗ ?', 'КП ?', 'SFDC ?']);
    expect(linked(map, 'КЛИЕНТ ПРИСЛАЛ ТЗ')).toEqual([]);
  });

  it('knows an abbreviation by the initials of a term', () => {
    const map = smallMap(drafts, { terms: [{ name: 'Коммерческое предложение', ours: 'цена' }] });
    expect(linked(map, 'ЛПР выбрал вариант в КП')).toEqual([
      'ЛПР ?',
      'КП = Коммерческое предложение',
    ]);
  });

  it('asks to define a term of its own that has nothing but a name', () => {
    const drafts = [{ exit: ['ЛПР подписал акт пилотных испытаний'] }];
    const map = smallMap(drafts, { terms: [{ name: 'Акт пилотных испытаний' }] });
    const [judged] = report(map).criteria.values();
    expect(judged?.findings.map(({ rule, quote }) => `${rule} ${quote}`)).toContain(
      'L13 акт пилотных испытаний',
    );
  });

  it('knows only terms that somebody has defined', () => {
    expect([...definedTerms(smallMap(drafts, { terms }))]).not.toContain('sql');
  });

  it('settles the remark on an undefined term', () => {
    const rules = (map: SalesMap): string[] =>
      [...report(map).criteria.values()].flatMap(({ findings }) =>
        findings.map(({ rule }) => rule),
      );
    expect(rules(smallMap(drafts))).toContain('L13');
    expect(rules(smallMap(drafts, { terms }))).not.toContain('L13');
  });
});

/** The report, and the criteria that were judged for it. */
function counted(parts: Generator<CriterionId | null, MapReport>) {
  const judged: CriterionId[] = [];
  for (;;) {
    const part = parts.next();
    if (part.done === true) return { judged, report: part.value };
    if (part.value !== null) judged.push(part.value);
  }
}

describe('judging a map', () => {
  it('of 200 stages is done criterion by criterion, and a key press judges again only its own', () => {
    const line = (_: unknown, at: number) => `Подписан акт ${at}`;
    const gates = { entry: Array.from({ length: 5 }, line), exit: Array.from({ length: 5 }, line) };
    const map = smallMap(
      Array.from({ length: 200 }, (_, at) => ({ name: `Этап ${at}`, ...gates })),
    );
    const setup = { classifier, shipped: new Set<string>(), preset: 'workshop' } as const;
    const whole = counted(lintMapInParts(map, setup));
    expect(whole.judged).toHaveLength(2_000);

    const [first] = Object.values<Criterion>(map.criteria);
    if (first === undefined) throw new Error('The map has criteria.');
    const command = { type: 'criterion.reword', criterionId: first.id, text: 'Ждём' } as const;
    const after = counted(lintMapInParts(applyCommand(map, command), setup, whole.report));
    expect(after.judged).toEqual([first.id]);
    expect(after.report.criteria.get(first.id)?.verdict).toBe('vague');
    expect(after.report.criteria.size).toBe(2_000);
  });

  it('starts anew when the glossary defines a term', () => {
    const map = smallMap([{ exit: ['Подтверждён триггер'] }]);
    const defined = smallMap([{ exit: ['Подтверждён триггер'] }], {
      terms: [{ name: 'Триггер', ours: 'новый директор' }],
    });
    const [again] = report(defined, report(map)).criteria.values();
    expect(again?.findings.map(({ rule }) => rule)).not.toContain('L13');
  });

  it('leaves out what the team has answered', () => {
    const [judged] = report(smallMap([{ exit: ['Клиент лояльный'] }])).criteria.values();
    if (judged === undefined) throw new Error('There is a criterion.');
    expect(openFindings(judged).map(({ rule }) => rule)).toEqual(['L1']);
    expect(openFindings(judged, new Set(['L1']))).toEqual([]);
  });
});

describe.each(['ru', 'en'] as const)('the example in %s', (language) => {
  it('has no vague criterion and no finding that asks for work', async () => {
    const map = createExampleMap(await loadExample(language), countingIds(), 0, '2026-11-23');
    const { criteria, findings } = report(map);
    const vague = Object.values<Criterion>(map.criteria).filter(
      ({ id }) => criteria.get(id)?.verdict === 'vague',
    );
    expect(vague.map(({ text }) => text)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is noticed when a team leaves its lines as they are', async () => {
    const [guide, example] = await Promise.all([loadGuide(language), loadExample(language)]);
    const [line = ''] = example.stages[1]?.exit ?? [];
    const setup = {
      classifier,
      shipped: shippedLines(guide, example),
      preset: 'workshop',
    } as const;
    const [judged] = lintMap(smallMap([{ exit: [line] }], { language }), setup).criteria.values();
    expect(judged?.findings.map(({ rule }) => rule)).toContain('L19');
  });
});
