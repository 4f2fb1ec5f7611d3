import { exportDialog } from './en/export-dialog.ts';
import { lint } from './en/lint.ts';
import { onepager } from './en/onepager.ts';
import { stagePanel } from './en/panel-stage.ts';
import { openProblems } from './en/problems-open.ts';
import { table } from './en/table.ts';
import { upkeep } from './en/upkeep.ts';

/** Words of the parts that are fetched on first use. */
export const enLate = {
  ...stagePanel,
  ...lint,
  ...onepager,
  ...exportDialog,
  ...openProblems,
  ...table,
  ...upkeep,
};
