// Every page, with JavaScript and without, on a phone, a tablet and a desktop.
import { strict as assert } from "node:assert";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";

import { kBuild } from "./program.mjs";
import { kDesktop, kPhone, kTablet, startReading } from "./reader.mjs";

// The axe that @axe-core/playwright brings, put into a page once and run at each width.
const require = createRequire(join(kBuild, "npm", "node_modules", "@axe-core", "playwright", "/"));
const axe = require("axe-core");

const kRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const kWrongQuestion =
  "?replay_from=2010-06&replay_to=2007-08&rate=endpoints&level=number&number=x";

const reading = await startReading();
after(reading.stop);

async function metricPaths() {
  const home = await reading.open("/");
  const links = await home.page.locator("main a").evaluateAll((all) => all.map((a) => a.pathname));
  await home.close();
  return links;
}

// GOV.UK Frontend keeps this attribute because screen readers make good use of it
// (alphagov/govuk-frontend, issue 979). Nothing else is let pass.
function isKept(rule, node) {
  return rule === "aria-allowed-attr" && /^<input class="govuk-radios__input"/.test(node.html) &&
    node.any.concat(node.all, node.none).every(({ data }) => /^aria-expanded=/.test(data));
}

async function violations(page) {
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

async function checkAt(page, viewport) {
  await page.setViewportSize(viewport);
  assert.equal(await overflow(page), 0, `Scrolls sideways at ${viewport.width} px`);
  assert.deepEqual(await violations(page), [], `At ${viewport.width} px`);
}

// Without scripts rather than without JavaScript, which axe needs itself: the page is the same.
async function check(path, status, scripts) {
  const { page, response, faults, close } = await reading.open(path, { scripts });
  assert.equal(response.status(), status);
  assert.match(await page.title(), /^\S.* - Commonweal$/);
  assert.equal(await page.locator("h1").count(), 1);
  await page.evaluate(axe.source);
  for (const viewport of [kPhone, kTablet, kDesktop]) await checkAt(page, viewport);
  assert.deepEqual(faults, []);
  await close();
}

const metrics = await metricPaths();
const kPages = [
  { path: "/", status: 200 },
  ...metrics.map((path) => ({ path, status: 200 })),
  { path: `${metrics[0]}/revisions`, status: 200 },
  { path: `${metrics[0]}?known-on=2020-01-01`, status: 200 },
  { path: "/nothing-here", status: 404 },
  { path: metrics[0] + kWrongQuestion, status: 400 },
];

test("the home page leads to all six metrics", () => {
  assert.equal(new Set(metrics).size, 6);
});

test("a fault of a page is found", async () => {
  const { page, close } = await reading.open("/");
  await page.evaluate(axe.source);
  await page.evaluate(() => document.querySelector("main").append(new Image()));
  assert.match((await violations(page)).join(), /^image-alt: /);
  await close();
});

for (const { path, status } of kPages) {
  for (const scripts of ["with", "without"]) {
    const name = `${path.split("?")[0]} (${status}) is accessible and fits ${scripts} scripts`;
    test(name, () => check(path, status, scripts));
  }
}
