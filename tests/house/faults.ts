/** Who must catch a fault. */
export type Machine = 'core types' | 'types' | 'lint' | 'fence';

/** A file that breaks one house rule, planted into a copy of the sources. */
export interface Fault {
  readonly title: string;
  readonly by: Machine;
  /** Path under `src`; the machine must name it. */
  readonly file: string;
  readonly text: string;
  /** What the machine must say in that line, so that no other mistake counts. */
  readonly says: RegExp;
}

const repeat = (times: number, line: (index: number) => string): string =>
  Array.from({ length: times }, (_unused, index) => line(index)).join('\n');

const notInCore: readonly Fault[] = [
  ['the DOM', 'document.title'],
  ['a request', "fetch('/')"],
  ['a timer', 'setTimeout(() => 1, 1)'],
  ['the log', "console.log('planted')"],
  ['chance from crypto', 'crypto.randomUUID()'],
  ['a global of node', 'process.cwd()'],
].map(([title = '', code = '']) => ({
  title: `${title} in core`,
  by: 'core types',
  file: `core/planted/${title.replaceAll(' ', '-')}.ts`,
  text: `export const planted = () => ${code};\n`,
  says: /TS2304|TS2552|TS2580|TS2584|TS2591/,
}));

const clockAndDice: readonly Fault[] = [
  ['a clock', 'Date.now()'],
  ['dice', 'Math.random()'],
  ['a date', 'new Date()'],
].map(([title = '', code = '']) => ({
  title: `${title} in core`,
  by: 'lint',
  file: `core/planted/${title.replaceAll(' ', '-')}.ts`,
  text: `export const planted = () => ${code};\n`,
  says: /no-restricted-(?:globals|properties)/,
}));

/** Every way to write an import, each at a place where it is forbidden. */
const imports: readonly Fault[] = [
  ['a package in core', 'core/planted/a.ts', "import { useState } from 'react';"],
  [
    'a room in core, by type only',
    'core/planted/b.ts',
    "import type { T } from '#i18n/react.tsx';",
  ],
  [
    'a room in core, when called',
    'core/planted/c.ts',
    "export const p = () => import('#platform/files.ts');",
  ],
  [
    'a room in core, inside a type',
    'core/planted/d.ts',
    "export type P = import('#app/App.tsx').P;",
  ],
  ['a room in core, passed on', 'core/planted/e.ts', "export { p } from '#state/store.ts';"],
  ['a module of node in core', 'core/planted/f.ts', "import { readFileSync } from 'node:fs';"],
  ['core in ui', 'ui/planted.ts', "import type { Stage } from '#core/map/model.ts';"],
  ['core in i18n', 'i18n/planted.ts', "import type { Stage } from '#core/map/model.ts';"],
  ['react in formats', 'formats/planted.ts', "import { createElement } from 'react';"],
  ['formats in state', 'state/planted.ts', "import { exporters } from '#formats/exporters.ts';"],
  ['state in platform', 'platform/planted.ts', "import { createAppStore } from '#state/store.ts';"],
  [
    'platform in a feature',
    'features/planted-a/a.ts',
    "import { files } from '#platform/files.ts';",
  ],
  ['another feature', 'features/planted-a/b.ts', "import { p } from '#features/planted-b/a.ts';"],
  [
    'another feature, by a relative path',
    'features/planted-a/c.ts',
    "import { p } from '../planted-b/a.ts';",
  ],
  [
    'another room, by a relative path',
    'features/planted-a/d.ts',
    "import { p } from '../../core/result.ts';",
  ],
  ['the own room, by its name', 'core/planted/g.ts', "import { p } from '#core/result.ts';"],
  [
    'a worker of another room',
    'state/planted-worker.ts',
    "export const u = new URL('../formats/w.ts', import.meta.url);",
  ],
  [
    'a computed path',
    'app/planted-a.ts',
    'export const p = (name: string) => import(`./${name}.ts`);',
  ],
  ['a package nobody declared', 'app/planted-b.ts', "import { z } from 'zod';"],
  ['a room nobody declared', 'app/planted-c.ts', "import { p } from '#planted/a.ts';"],
  ['a barrel', 'core/planted/h.ts', "export * from './a.ts';"],
  ['a path without extension', 'core/planted/i.ts', "import { p } from './a';"],
].map(([title = '', file = '', text = '']) => ({
  title: `an import of ${title}`,
  by: 'fence',
  file,
  text: `${text}\n`,
  says: / (?:is|cannot|names|leaves|reaches|has) /,
}));

const lint: readonly Fault[] = [
  {
    title: 'a default export',
    file: 'core/planted/default.ts',
    text: 'export default function planted() {}\n',
    says: /no-default-export/,
  },
  {
    title: 'any',
    file: 'core/planted/any.ts',
    text: 'export function planted(value: any): void {\n  void value;\n}\n',
    says: /no-explicit-any/,
  },
  {
    title: 'a “!” against the compiler',
    file: 'core/planted/bang.ts',
    text: 'export const planted = (list: readonly string[]) => list[0]!;\n',
    says: /no-non-null-assertion/,
  },
  {
    title: 'an error told to be silent',
    file: 'core/planted/ignore.ts',
    text: "// @ts-ignore\nexport const planted: number = 'text';\n",
    says: /ban-ts-comment/,
  },
  {
    title: 'a circle of two files',
    file: 'core/planted/circle-a.ts',
    text: "import { b } from './circle-b.ts';\nexport const a = (): string => b();\n",
    says: /no-cycle/,
  },
  {
    title: 'the other half of the circle',
    file: 'core/planted/circle-b.ts',
    text: "import { a } from './circle-a.ts';\nexport const b = (): string => a();\n",
    says: /no-cycle/,
  },
  {
    title: 'a circle of types only',
    file: 'core/planted/types-a.ts',
    text: "import type { B } from './types-b.ts';\nexport interface A {\n  readonly b: B;\n}\n",
    says: /no-cycle/,
  },
  {
    title: 'the other half of the circle of types',
    file: 'core/planted/types-b.ts',
    text: "import type { A } from './types-a.ts';\nexport interface B {\n  readonly a: A | null;\n}\n",
    says: /no-cycle/,
  },
  {
    title: 'a file of 251 lines',
    file: 'core/planted/long-file.ts',
    text: repeat(251, (index) => `export const line${index} = ${index};`),
    says: /max-lines/,
  },
  {
    title: 'a function of 61 lines',
    file: 'core/planted/long-function.ts',
    text: `export function planted(list: string[]) {\n${repeat(61, (index) => `  list.push('${index}');`)}\n}\n`,
    says: /max-lines-per-function/,
  },
  {
    title: 'a function of 13 branches',
    file: 'core/planted/branches.ts',
    text: `export function planted(n: number) {\n${repeat(13, (index) => `  if (n === ${index}) return ${index + 1};`)}\n  return 0;\n}\n`,
    says: /complexity/,
  },
  {
    title: 'storage outside platform',
    file: 'features/planted-a/storage.ts',
    text: "export const planted = () => localStorage.getItem('map');\n",
    says: /no-restricted-globals/,
  },
  {
    title: 'storage through window',
    file: 'state/planted-storage.ts',
    text: "export const planted = () => window.localStorage.getItem('map');\n",
    says: /no-restricted-properties/,
  },
  {
    title: 'raw HTML',
    file: 'features/planted-a/Raw.tsx',
    text: 'export const Raw = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;\n',
    says: /no-danger/,
  },
  {
    title: 'a button without a type',
    file: 'features/planted-a/Button.tsx',
    text: 'export const Planted = () => <button>+</button>;\n',
    says: /button-has-type/,
  },
  {
    title: 'a click that no key can make',
    file: 'features/planted-a/Click.tsx',
    text: 'export const Click = ({ go }: { go: () => void }) => <div onClick={go}>+</div>;\n',
    says: /click-events-have-key-events|no-static-element-interactions/,
  },
  {
    title: 'a hook under a condition',
    file: 'features/planted-a/Hook.tsx',
    text: "import { useState } from 'react';\nexport function Hook({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return null;\n}\n",
    says: /rules-of-hooks/,
  },
  {
    title: 'a promise nobody waits for',
    file: 'state/planted-promise.ts',
    text: 'export function planted(save: () => Promise<void>) {\n  save();\n}\n',
    says: /no-floating-promises/,
  },
  {
    title: 'a switch that forgets a case',
    file: 'core/planted/switch.ts',
    text: "export function planted(gate: 'entry' | 'exit'): void {\n  switch (gate) {\n    case 'entry':\n      break;\n  }\n}\n",
    says: /switch-exhaustiveness-check/,
  },
].map((fault) => ({ ...fault, by: 'lint' }));

const types: readonly Fault[] = [
  {
    title: 'the id of a criterion where a stage is meant',
    file: 'core/planted/ids.ts',
    text: "import type { CriterionId, StageId } from '../map/model.ts';\nexport const planted = (id: CriterionId): StageId => id;\n",
    says: /TS2322/,
  },
  {
    title: 'a write into the map past its commands',
    file: 'core/planted/write.ts',
    text: "import type { Stage } from '../map/model.ts';\nexport function planted(stage: Stage) {\n  stage.name = '';\n}\n",
    says: /TS2540/,
  },
  {
    title: 'an element of a list that may be missing',
    file: 'core/planted/index.ts',
    text: 'export const planted = (list: readonly string[]): string => list[0];\n',
    says: /TS2322/,
  },
  {
    title: 'a unit that no measure has',
    file: 'core/planted/unit.ts',
    text: "import type { MetricRule } from '../map/metric-kinds.ts';\nexport const planted: MetricRule = { units: ['parsecs'], max: 1 };\n",
    says: /TS2322.*parsecs/,
  },
  {
    title: 'a message that no catalogue has',
    file: 'i18n/planted-key.ts',
    text: "import type { Translate } from './catalogue.ts';\nexport const planted = (t: Translate) => t('planted.fault');\n",
    says: /TS2345/,
  },
  {
    title: 'a command that does not exist',
    file: 'core/planted/command.ts',
    text: "import { applyCommand } from '../map/commands.ts';\nimport type { SalesMap } from '../map/model.ts';\nexport const planted = (map: SalesMap) => applyCommand(map, { type: 'planted' });\n",
    says: /TS2322/,
  },
].map((fault) => ({ ...fault, by: 'types' }));

/** A room that nobody declared, found by its folder. */
const strangeRoom: Fault = {
  title: 'a room nobody declared',
  by: 'fence',
  file: 'planted',
  text: 'export const planted = 1;\n',
  says: /is no room/,
};

export const FAULTS: readonly Fault[] = [
  ...notInCore,
  ...clockAndDice,
  ...imports,
  ...lint,
  ...types,
  strangeRoom,
];

/** A change to a file of the house that other files must answer for. */
export interface Edit {
  readonly title: string;
  /** File under `src` and what to change in it. */
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
  /** What the compiler must say, file included; each of them. */
  readonly says: readonly RegExp[];
}

export const EDITS: readonly Edit[] = [
  {
    title: 'a command without a handler',
    file: 'core/map/commands.ts',
    from: /export type BoardCommand =\n/,
    to: "export type BoardCommand =\n  | { readonly type: 'planted.command' }\n",
    says: [/^src\/core\/map\/commands\.ts.*planted\.command/m],
  },
  {
    title: 'a field of the model that the schema does not know',
    file: 'core/map/model.ts',
    from: /export interface Criterion \{\n/,
    to: 'export interface Criterion {\n  readonly plantedField: string;\n',
    says: [/^src\/core\/map\/schema\.ts.*plantedField/m],
  },
  {
    title: 'a field of the schema that the model does not know',
    file: 'core/map/schema.ts',
    from: /row<Note>\(\{\n/,
    to: 'row<Note>({\n  plantedSurplus: name,\n',
    says: [/^src\/core\/map\/schema\.ts.*plantedSurplus/m],
  },
  {
    title: 'a shape that SVG, screen, picture and PDF do not draw',
    file: 'core/onepager/scene.ts',
    from: /export type Shape = /,
    to: "export type Shape = { readonly kind: 'plantedShape'; readonly stageId: null } | ",
    says: [
      /^src\/core\/onepager\/to-svg\.ts.*plantedShape/m,
      /^src\/features\/onepager\/SceneSvg\.tsx.*plantedShape/m,
      /^src\/formats\/raster\.ts.*plantedShape/m,
      /^src\/formats\/pdf-draw\.ts.*plantedShape/m,
    ],
  },
  {
    title: 'an exporter without a label',
    file: 'formats/exporters.ts',
    from: /export const exporters = \{\n/,
    to: "export const exporters = {\n  planted: { extension: 'x', mime: 'x/y', reopens: false, load: async () => (await import('./json.ts')).exportJson },\n",
    says: [/^src\/formats\/exporters\.ts.*'label' is missing/m],
  },
  {
    title: 'a measure without units and range',
    file: 'core/map/model.ts',
    from: /export type MetricKind =\n/,
    to: "export type MetricKind =\n  | 'plantedKind'\n",
    says: [/^src\/core\/map\/metric-kinds\.ts.*plantedKind/m],
  },
  {
    title: 'a message that Russian lacks',
    file: 'i18n/en/header.ts',
    from: /export const header = \{\n/,
    to: "export const header = {\n  'header.plantedMissing': 'Planted',\n",
    says: [/^src\/i18n\/ru.*plantedMissing/m],
  },
  {
    title: 'a message that English lacks',
    file: 'i18n/ru/common.ts',
    from: /(export const common[^\n]*\{\n)/,
    to: "$1  'common.plantedSurplus': 'Лишнее',\n",
    says: [/^src\/i18n\/ru.*plantedSurplus/m],
  },
  {
    title: 'a message that is plain in English and wants a blank in Russian',
    file: 'i18n/en/board.ts',
    from: /export const board = \{\n/,
    to: "export const board = {\n  'board.plantedPlain': 'Planted',\n  'board.plantedBlank': ({ count }: { count: number }) => String(count),\n",
    says: [/^src\/i18n\/ru\/board\.ts.*'\(\{ plantedText \}.*not assignable to type 'string'/m],
  },
  {
    title: 'a blank that English does not fill',
    file: 'i18n/ru/board.ts',
    from: /(export const board[^\n]*\{\n)/,
    to: "$1  'board.plantedPlain': ({ plantedText }: { plantedText: string }) => plantedText,\n  'board.plantedBlank': ({ plantedWrong }) => String(plantedWrong),\n",
    says: [/^src\/i18n\/ru\/board\.ts.*plantedWrong/m],
  },
];
