// Every page that everyone may see, as the route map has it: with JavaScript and without, on a
// phone, a tablet and a desktop, by the keyboard alone and on paper.
import { strict as assert } from "node:assert";
import { after, describe, test } from "node:test";

import { checkAt, giveAxe, violations } from "./accessible.mjs";
import { checkKeyboard } from "./keyboard.mjs";
import { checkPrint } from "./print.mjs";
import { kDesktop, kPhone, kTablet, startReading } from "./reader.mjs";
import { publicPages } from "./route_pages.mjs";

const kWaitingList = "/metrics/nhs-waiting-list";
const kFirstViewBytesMax = 150_000; // As sent: page, styles, scripts and pictures.

const reading = await startReading();
after(reading.stop);

// What no link leads to: a refusal, a page that is not there, other answers of the same page.
const kWrongQuestion =
  "?replay_from=2010-06&replay_to=2007-08&rate=endpoints&level=number&number=x";
const kMore = [
  { path: "/nothing-here", status: 404 },
  { path: `${kWaitingList}?known-on=2020-01-01`, status: 200 },
  { path: "/metrics/absolute-child-poverty", status: 200 }, // No series held.
  { path: "/missions/health?sort=-years", status: 200 },
  { path: `${kWaitingList}/forecast?from=2019-12&horizon=60`, status: 200 },
  { path: `${kWaitingList}/forecast?horizon=far&model=best&from=soon`, status: 400 },
  { path: "/metrics/adult-smoking/forecast", status: 200 }, // Too few figures.
  { path: "/framework/E92000001?mission=safety", status: 200 },
  { path: "/search?q=waiting", status: 200 },
  { path: "/search?q=Blakcpool", status: 200 }, // Nothing found.
  { path: kWaitingList + kWrongQuestion, status: 400 },
];
const link = await reading.invite("reader@example.org", "--name", "Reader");
const pages = [...(await publicPages(reading, { link })), ...kMore];

async function bytesOf(requests) {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

// Without scripts rather than without JavaScript, which axe needs itself: the page is the same.
async function check({ path, status }, scripts) {
  const { page, response, requests, faults, close } = await reading.open(path, { scripts });
  assert.equal(response.status(), status);
  assert.match(await page.title(), /^\S.* - Commonweal$/);
  assert.equal(await page.locator("h1").count(), 1);
  if (scripts === "with") {
    assert.ok((await bytesOf(requests)) < kFirstViewBytesMax, "The first view is too large.");
    if (status !== 400) await checkKeyboard(page); // There, the list of what was wrong comes first.
  }
  await giveAxe(page);
  // Scripts only add to a page: what is laid out right with them at all widths is so without.
  const viewports = scripts === "with" ? [kPhone, kTablet, kDesktop] : [kPhone];
  for (const viewport of viewports) await checkAt(page, viewport);
  if (scripts === "with") await checkPrint(page);
  assert.deepEqual(faults, []);
  await close();
}

test("a fault of a page is found", async () => {
  const { page, close } = await reading.open("/");
  await giveAxe(page);
  await page.evaluate(() => document.querySelector("main").append(new Image()));
  assert.match((await violations(page)).join(), /^image-alt: /);
  await close();
});

test("a stop of the keyboard that is left out is found", async () => {
  const { page, close } = await reading.open("/");
  await page.evaluate(() => (document.querySelector("main a").tabIndex = -1));
  await assert.rejects(checkKeyboard(page), /leaves something out/);
  await close();
});

test("what is searched for is found, past a misspelling", async () => {
  const { page, close } = await reading.open("/");
  await page.getByLabel("Search", { exact: true }).fill("Blakcpool");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByRole("link", { name: "blackpool" }).click();
  assert.match(await page.locator("h3").first().textContent(), /^Blackpool/);
  await close();
});

// A further page of the same route has the same scripts: one of them is tried without.
const waysOf = (page) =>
  page === pages.find(({ pattern }) => pattern === page.pattern) || page.pattern === undefined
    ? ["with", "without"]
    : ["with"];

describe("every public page", { concurrency: 2 }, () => {
  for (const page of pages) {
    for (const scripts of waysOf(page)) {
      const name = `${page.path.split("?")[0]} (${page.status}) ${scripts} scripts`;
      test(name, () => check(page, scripts));
    }
  }
});
