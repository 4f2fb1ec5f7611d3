import { chromium } from 'playwright-core';
import { chromiumArgs } from '../browser-args.mjs';
import { build, isBuilt } from '../build.mjs';
import { localChromium } from '../find-browser.mjs';
import { serveBuild } from '../serve-build.mjs';

/**
 * Serves the built app while something is measured in it, and closes everything after that.
 *
 * @template Row
 * @param {(browser: import('playwright-core').Browser, address: string) => Promise<Row[]>} work
 * @returns {Promise<Row[]>} nothing where there is no browser, or the build fails
 */
export async function inBuiltApp(work) {
  const executablePath = localChromium();
  if (executablePath === null || !(isBuilt() || build())) return [];
  const server = await serveBuild();
  const browser = await chromium.launch({ executablePath, args: chromiumArgs() });
  try {
    return await work(browser, server.address);
  } finally {
    await browser.close();
    server.close();
  }
}
