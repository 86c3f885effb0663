// Every page, with JavaScript and without, on a phone, a tablet and a desktop.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { checkAt, giveAxe, violations } from "./accessible.mjs";
import { kDesktop, kPhone, kTablet, startReading } from "./reader.mjs";

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

// Without scripts rather than without JavaScript, which axe needs itself: the page is the same.
async function check(path, status, scripts) {
  const { page, response, faults, close } = await reading.open(path, { scripts });
  assert.equal(response.status(), status);
  assert.match(await page.title(), /^\S.* - Commonweal$/);
  assert.equal(await page.locator("h1").count(), 1);
  await giveAxe(page);
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
  await giveAxe(page);
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
