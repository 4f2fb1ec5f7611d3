import { createHash } from 'node:crypto';
import { openBytes } from '#formats/importers.ts';
import { nodePdf } from '../formats/support/jobs.ts';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

for (const timezoneId of ['Pacific/Kiritimati', 'America/New_York']) {
  test.describe(() => {
    test.use({ timezoneId });

    test(`[E10] the PDF from a browser in ${timezoneId} is the one this machine makes of the map in it`, async ({
      page,
    }) => {
      const workshop = new Workshop(page, 'ru');
      await workshop.open();
      await page.getByRole('button', { name: workshop.words.example }).click();
      await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
      const { bytes } = await workshop.export('pdf');

      const opened = await openBytes(bytes);
      if (!opened.ok) throw new Error(`the PDF does not open: ${opened.failure.code}`);
      expect(sha256(bytes)).toBe(sha256(await nodePdf(opened.value.map)));
    });
  });
}
