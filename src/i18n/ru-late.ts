import type { LateCatalogue } from './catalogue.ts';
import { agreement } from './ru/agreement.ts';
import { check } from './ru/check.ts';
import { deals } from './ru/deals.ts';
import { drawing } from './ru/drawing.ts';
import { funnel } from './ru/funnel.ts';
import { headerFile } from './ru/header-file.ts';
import { exportDialog } from './ru/export-dialog.ts';
import { library } from './ru/library.ts';
import { lint } from './ru/lint.ts';
import { lock } from './ru/lock.ts';
import { onepager } from './ru/onepager.ts';
import { remarks } from './ru/remarks.ts';
import { stagePanel } from './ru/panel-stage.ts';
import { openProblems } from './ru/problems-open.ts';
import { share } from './ru/share.ts';
import { keys } from './ru/keys.ts';
import { palette } from './ru/palette.ts';
import { present } from './ru/present.ts';
import { table } from './ru/table.ts';
import { tabs } from './ru/tabs.ts';
import { upkeep } from './ru/upkeep.ts';
import { versions } from './ru/versions.ts';
import { typeset } from './typeset.ts';

export const ruLate: LateCatalogue = typeset({
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
});
