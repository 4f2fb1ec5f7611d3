/** The command line `salesmap`: checks and converts maps with the same core as the app. */
import { run } from './salesmap/run.mjs';

process.exitCode = await run(process.argv.slice(2), process.env);
