import { expect } from '@playwright/test';
import type { Exported } from './board.ts';
import type { TestLanguage } from './words.ts';

/** What a team leaves a workshop with: both practices and a loop. */
export interface WholeMap {
  readonly phrases: readonly string[];
  readonly figures: readonly string[];
  /** By place of the stage from 0. */
  readonly gates: readonly Gates[];
  readonly loop: { readonly from: number; readonly to: number; readonly label: string };
}

export interface Gates {
  readonly stage: number;
  readonly entry: string;
  readonly exit: string;
  readonly artifact: string;
}

const FIGURES = ['40', '45', '60', '14', '21', '35', '80'];

export const WHOLE: Readonly<Record<TestLanguage, WholeMap>> = {
  ru: {
    phrases: [
      'Собираем компании',
      'Решаем: да или нет',
      'Ставим диагноз',
      'Собираем решение',
      'Снимаем риски',
      'Подписываем',
      'Продлеваем',
    ],
    figures: FIGURES,
    gates: [
      { stage: 1, entry: 'Компания входит в ICP', exit: 'Встреча в календаре', artifact: 'MoM' },
      { stage: 2, entry: 'Приглашение принято', exit: 'Критерии письмом', artifact: 'Пилот-план' },
    ],
    loop: { from: 6, to: 1, label: 'рефералы' },
  },
  en: {
    phrases: [
      'We collect companies',
      'We decide: yes or no',
      'We diagnose',
      'We build a solution',
      'We clear risks',
      'We sign',
      'We renew',
    ],
    figures: FIGURES,
    gates: [
      { stage: 1, entry: 'Company is in our ICP', exit: 'Meeting is booked', artifact: 'Recap' },
      { stage: 2, entry: 'Invitation accepted', exit: 'Criteria by e-mail', artifact: 'Pilot' },
    ],
    loop: { from: 6, to: 1, label: 'referrals' },
  },
};

interface Row {
  readonly id: string;
  readonly stageId: string;
  readonly order: string;
  readonly gate?: string;
  readonly text?: string;
  readonly name?: string;
  readonly value?: number | null;
}

interface File {
  readonly map: {
    readonly stages: Record<string, { id: string; order: string; happens: string }>;
    readonly metrics: Record<string, Row>;
    readonly criteria: Record<string, Row>;
    readonly artifacts: Record<string, Row>;
    readonly links: Record<
      string,
      { kind: string; fromStageId: string; toStageId: string | null; label: string }
    >;
  };
}

const byOrder = (a: { order: string }, b: { order: string }) => (a.order < b.order ? -1 : 1);

/** Whether an exported map file holds all of it, in its place. */
export function expectWhole(file: Exported, wanted: WholeMap): void {
  const { map } = JSON.parse(Buffer.from(file.bytes).toString('utf8')) as File;
  const route = Object.values(map.stages).toSorted(byOrder);
  const idAt = (place: number) => route[place]?.id ?? '';
  const of = (table: Record<string, Row>, stageId: string) =>
    Object.values(table).filter((row) => row.stageId === stageId);
  expect(route.map(({ happens }) => happens)).toEqual(wanted.phrases);
  expect(route.map(({ id }) => of(map.metrics, id)[0]?.value)).toEqual(wanted.figures.map(Number));
  for (const { stage, entry, exit, artifact } of wanted.gates) {
    const texts = (gate: string) =>
      of(map.criteria, idAt(stage))
        .filter((row) => row.gate === gate)
        .map(({ text }) => text);
    expect([texts('entry'), texts('exit')]).toEqual([[entry], [exit]]);
    expect(of(map.artifacts, idAt(stage)).map(({ name }) => name)).toEqual([artifact]);
  }
  const { from, to, label } = wanted.loop;
  const loop = { kind: 'loop', fromStageId: idAt(from), toStageId: idAt(to), label };
  expect(Object.values(map.links)).toContainEqual(expect.objectContaining(loop));
}
