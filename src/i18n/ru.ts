import type { Catalogue } from './catalogue.ts';
import { board } from './ru/board.ts';
import { common } from './ru/common.ts';
import { exports } from './ru/exports.ts';
import { header } from './ru/header.ts';
import { maps } from './ru/maps.ts';
import { outline } from './ru/outline.ts';
import { panel } from './ru/panel.ts';
import { problems } from './ru/problems.ts';
import { tools } from './ru/tools.ts';
import { typeset } from './typeset.ts';

export const ru: Catalogue = typeset({
  ...common,
  ...header,
  ...board,
  ...outline,
  ...panel,
  ...exports,
  ...maps,
  ...problems,
  ...tools,
});
