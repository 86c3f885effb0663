// What every page must be: accessible, and no wider than the screen it is read on.
import { strict as assert } from "node:assert";
import { createRequire } from "node:module";
import { join } from "node:path";

import { kBuild } from "./program.mjs";

// The axe that @axe-core/playwright brings, put into a page once and run at each width.
const require = createRequire(join(kBuild, "npm", "node_modules", "@axe-core", "playwright", "/"));
const axe = require("axe-core");

const kRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
export const giveAxe = (page) => page.evaluate(axe.source);

// GOV.UK Frontend keeps this attribute because screen readers make good use of it
// (alphagov/govuk-frontend, issue 979). Nothing else is let pass.
function isKept(rule, node) {
  return rule === "aria-allowed-attr" && /^<input class="govuk-radios__input"/.test(node.html) &&
    node.any.concat(node.all, node.none).every(({ data }) => /^aria-expanded=/.test(data));
}

export async function violations(page) {
  const options = { runOnly: kRules, resultTypes: ["violations"] };
  const { violations: found } = await page.evaluate((asked) => window.axe.run(asked), options);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.filter((node) => !isKept(id, node)).map(({ html }) => `${id}: ${help}: ${html}`));
}

function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

export async function checkAt(page, viewport) {
  await page.setViewportSize(viewport);
  assert.equal(await overflow(page), 0, `Scrolls sideways at ${viewport.width} px`);
  assert.deepEqual(await violations(page), [], `At ${viewport.width} px`);
}
