import type { SalesMap } from '#core/map/model.ts';
import { mapToJson } from '#core/codecs/map-file.ts';
import { loadStarter } from '#core/templates/index.ts';
import { exampleMap } from '../core/onepager/support/maps.ts';
import { Workshop } from './support/board.ts';
import { madeMap } from './support/made-map.ts';
import { Teller } from './support/said.ts';
import { bare, heardOn } from './support/tree.ts';
import { boardOf, panelOf, routeOf, tableOf } from './support/views.ts';
import { LANGUAGES, WORDS } from './support/words.ts';
import { expect, test } from './test.ts';

const SEEDS = [1, 2];
/** Parts come late, and the page says nothing of them before. */
const SOON = { timeout: 15_000 };

test.describe.configure({ timeout: 240_000 });

async function openMap({ page }: Workshop, map: SalesMap): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Открыть файл|Open file)$/ }).click();
  const buffer = Buffer.from(mapToJson(map));
  await (await chooser).setFiles({ name: 'map.json', mimeType: 'application/json', buffer });
  for (const id of Object.keys(map.stages)) {
    await page.locator(`[data-stage-id="${id}"]`).waitFor();
  }
}

function boardShould(teller: Teller) {
  return {
    cards: teller.route.map((stage, at) => {
      const { name, says } = teller.card(stage, at);
      return { name, says: bare(says) };
    }),
    lines: teller.lines().map(bare).toSorted(),
    notes: Object.values(teller.map.notes)
      .map(({ text }) => teller.names.note(text))
      .toSorted(),
  };
}

function tableShould(teller: Teller): string[][][] {
  const text = (value: string) => (value === '' ? [] : [value]);
  return teller.route.map((stage) => {
    const said = teller.whole(stage);
    const [metric] = teller.metrics(stage);
    const [main] = said.metrics;
    const unit = metric === undefined ? '' : teller.names.units[metric.unit as 'percent' | 'days'];
    return [
      text(said.name),
      text(said.happens),
      text(main?.kind ?? ''),
      text(main?.value ?? ''),
      text(unit),
      [...said.entry],
      [...said.exit],
      [...said.artifacts],
      ...said.next.map(text),
      [...said.leaving],
    ];
  });
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ locale: WORDS[language].locale, contextOptions: { reducedMotion: 'reduce' } });

    test('board, route with panel, and table say to a screen reader what the map holds, and nothing else', async ({
      page,
    }) => {
      const workshop = new Workshop(page, language);
      const starter = await loadStarter(language);
      await workshop.open();
      for (const map of [await exampleMap(language), ...SEEDS.map(madeMap)]) {
        await page.getByRole('banner').getByRole('tab').first().click();
        await openMap(workshop, map);
        const teller = new Teller(map, language, starter);
        await expect(async () => {
          expect(boardOf(await heardOn(page), language)).toEqual(boardShould(teller));
        }).toPass(SOON);
        expect(routeOf(await heardOn(page), language)).toEqual(
          teller.route.map((stage, at) =>
            bare(
              `${at + 1}${stage.name || teller.names.unnamedRow}${teller.names.filled(teller.filled(stage))}`,
            ),
          ),
        );
        for (const stage of teller.route) {
          await page.locator(`[data-outline-stage="${stage.id}"]`).click();
          const { leaving: _leaving, ...should } = teller.whole(stage);
          await expect(async () => {
            expect(panelOf(await heardOn(page), language)).toEqual(should);
          }).toPass(SOON);
        }
        await page.getByRole('banner').getByRole('tab').nth(1).click();
        await page.getByRole('grid').waitFor();
        const { heads, rows } = tableOf(await heardOn(page));
        const words = WORDS[language];
        expect(heads).toEqual(
          expect.arrayContaining([
            teller.names.name,
            words.happens,
            teller.names.metric,
            words.value,
            words.entry,
            words.exit,
            words.artifact,
            words.nextStep,
            words.due,
            words.owner,
            words.result,
            teller.names.linkList,
          ]),
        );
        expect(rows.map(([, ...cells]) => cells)).toEqual(tableShould(teller));
        expect(rows.map(([handle]) => handle?.[0]?.split('. ')[0])).toEqual(
          teller.route.map(({ name }, at) =>
            teller.names.stage(at + 1, teller.route.length, name || teller.names.unnamedRow),
          ),
        );
      }
    });
  });
}
