import { board } from './en/board.ts';
import { common } from './en/common.ts';
import { exports } from './en/exports.ts';
import { header } from './en/header.ts';
import { maps } from './en/maps.ts';
import { outline } from './en/outline.ts';
import { panel } from './en/panel.ts';
import { problems } from './en/problems.ts';
import { tools } from './en/tools.ts';

/** The source of every key of the first screen. Other languages must match it or the build stops. */
export const en = {
  ...common,
  ...header,
  ...board,
  ...outline,
  ...panel,
  ...exports,
  ...maps,
  ...problems,
  ...tools,
};
