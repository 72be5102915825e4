/** `npm test`: finds or installs the browsers, builds, then runs every test, or those named. */
import { browsersLeftOut, build, test } from './test-run.mjs';

const leftOut = await browsersLeftOut();
if (!build()) {
  console.log('The build failed, so no test was run.');
  process.exit(1);
}
process.exit(test(process.argv.slice(2), { leftOut }) ? 0 : 1);
