// Every page, with JavaScript and without, on a phone, a tablet and a desktop.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { checkAt, giveAxe, violations } from "./accessible.mjs";
import { kDesktop, kPhone, kTablet, startReading } from "./reader.mjs";

const kWrongQuestion =
  "?replay_from=2010-06&replay_to=2007-08&rate=endpoints&level=number&number=x";

const reading = await startReading();
after(reading.stop);

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

const kWaitingList = "/metrics/nhs-waiting-list";
const kPages = [
  { path: "/", status: 200 },
  { path: "/missions/health?sort=-years", status: 200 },
  { path: "/missions/security", status: 200 },
  { path: kWaitingList, status: 200 },
  { path: "/metrics/ks2-gap", status: 200 },
  { path: "/metrics/life-expectancy-female", status: 200 },
  { path: "/metrics/absolute-child-poverty", status: 200 }, // No series held.
  { path: `${kWaitingList}/revisions`, status: 200 },
  { path: `${kWaitingList}?known-on=2020-01-01`, status: 200 },
  { path: "/sources?mission=health", status: 200 },
  { path: "/sources/nhs-rtt", status: 200 },
  { path: "/search", status: 200 },
  { path: "/search?q=waiting", status: 200 },
  { path: "/search?q=Blakcpool", status: 200 },
  { path: "/nothing-here", status: 404 },
  { path: kWaitingList + kWrongQuestion, status: 400 },
];

test("the home page leads to every mission, and from there to every measure", async () => {
  const linksOf = async (path) => {
    const { page, close } = await reading.open(path);
    const links = await page.locator("main a").evaluateAll((all) => all.map((a) => a.pathname));
    await close();
    return new Set(links);
  };
  const missions = [...(await linksOf("/"))].filter((path) => path.startsWith("/missions/"));
  assert.equal(missions.length, 4);
  const health = [...(await linksOf("/missions/health"))];
  assert.ok(health.filter((path) => path.startsWith("/metrics/")).length > 20);
});

test("what is searched for is found", async () => {
  const { page, close } = await reading.open("/");
  await page.getByLabel("Search", { exact: true }).fill("Blakcpool");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByRole("link", { name: "blackpool" }).click();
  assert.match(await page.locator("h3").first().textContent(), /^Blackpool/);
  await close();
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
