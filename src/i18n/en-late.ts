import { agreement } from './en/agreement.ts';
import { check } from './en/check.ts';
import { deals } from './en/deals.ts';
import { drawing } from './en/drawing.ts';
import { funnel } from './en/funnel.ts';
import { headerFile } from './en/header-file.ts';
import { exportDialog } from './en/export-dialog.ts';
import { library } from './en/library.ts';
import { lint } from './en/lint.ts';
import { lock } from './en/lock.ts';
import { onepager } from './en/onepager.ts';
import { remarks } from './en/remarks.ts';
import { stagePanel } from './en/panel-stage.ts';
import { openProblems } from './en/problems-open.ts';
import { share } from './en/share.ts';
import { keys } from './en/keys.ts';
import { palette } from './en/palette.ts';
import { present } from './en/present.ts';
import { table } from './en/table.ts';
import { tabs } from './en/tabs.ts';
import { upkeep } from './en/upkeep.ts';
import { versions } from './en/versions.ts';

/** Words of the parts that are fetched on first use. */
export const enLate = {
  ...stagePanel,
  ...remarks,
  ...agreement,
  ...check,
  ...deals,
  ...drawing,
  ...funnel,
  ...headerFile,
  ...library,
  ...lint,
  ...lock,
  ...onepager,
  ...exportDialog,
  ...openProblems,
  ...share,
  ...table,
  ...tabs,
  ...palette,
  ...keys,
  ...present,
  ...upkeep,
  ...versions,
};
