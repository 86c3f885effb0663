// The tour as a newcomer takes it: from the home page through all eight steps, with JavaScript and
// without, changing what can be changed on the way. What the terminal prints of a page is on it.
import { strict as assert } from "node:assert";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";

import { checkAt, giveAxe } from "./accessible.mjs";
import { checkPrint } from "./print.mjs";
import { kBuild } from "./program.mjs";
import { kDesktop, kPhone, startReading } from "./reader.mjs";

const kSteps = 8;
const kDrawn = [1, 2, 4, 6]; // Those with a chart.
const kSeries = "month\tpatients\n2023-01\t1,200\n2023-02\t1,100\n2023-03\t1,000\n2023-04\t1,400\n";

const reading = await startReading();
after(reading.stop);

const ideaOf = (page) => page.locator("#idea").innerText();
const figuresOf = (page) => page.locator("main .govuk-summary-list").last().innerText();
// A chart is drawn twice, for wide screens and for narrow ones; one of them is shown.
const isDrawn = async (page) =>
  (await page.locator("main svg.cw-chart__drawing:visible").count()) > 0;
const stepOf = (page) => page.locator("main .govuk-caption-xl").innerText();

async function press(page, name) {
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name }).click()]);
}

// The arrow and what it leads to are one link.
async function next(page) {
  await Promise.all([page.waitForNavigation(), page.locator("main a[rel=next]").click()]);
}

async function terminal(address) {
  const words = ["tour", "--page", address, "--json"];
  const { stdout } = await promisify(execFile)(join(kBuild, "commonweal"), words);
  return JSON.parse(stdout).tour[0];
}

const addressOf = (page) => page.url().slice(reading.origin.length);

// A newcomer's way through it; what was seen is given back, to compare one way with another.
async function takeTour(javaScriptEnabled) {
  const seen = [];
  const { page, faults, close } = await reading.open("/", { javaScriptEnabled });
  const see = async () => seen.push(await ideaOf(page));
  await page.getByRole("button", { name: "Take the tour" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  for (let step = 1; step <= kSteps; ++step) {
    assert.equal(await stepOf(page), `Step ${step} of ${kSteps}`);
    await see();
    if (kDrawn.includes(step)) {
      assert.ok(await isDrawn(page), `Step ${step} shows no chart.`);
    }
    await kChanges[step]?.(page, see);
    if (step < kSteps) await next(page);
  }
  assert.deepEqual(faults, []);
  await close();
  return seen;
}

// What is changed at a step, and what must move then.
const kChanges = {
  async 2(page, see) {
    const before = await figuresOf(page);
    await page.getByLabel("It starts in").selectOption({ label: "January 2008" });
    await page.getByLabel("It ends in").selectOption({ label: "December 2009" });
    await press(page, "Move it");
    assert.notEqual(await figuresOf(page), before);
    assert.match(addressOf(page), /replay_from=2008-01/);
    await see();
  },
  async 3(page) {
    const listed = await page.locator("main tbody tr").allInnerTexts();
    assert.ok(listed.length >= 5);
    assert.deepEqual(listed.filter((row) => /Illustrative|0\.00/.test(row)), []);
  },
  async 4(page, see) {
    const before = await ideaOf(page);
    await page.getByLabel("How many people a year?").fill("200000");
    await press(page, "Test this bid");
    assert.notEqual(await ideaOf(page), before);
    assert.match(await figuresOf(page), /illustrative/);
    await see();
  },
  async 5(page) {
    assert.ok((await page.locator("#origins > li").count()) >= 5);
  },
  async 6(page, see) {
    const before = await figuresOf(page);
    await page.getByLabel("Its effect is half as strong").check();
    await press(page, "See what moves");
    assert.ok((await figuresOf(page)).length > before.length);
    await see();
    await page.getByLabel("Leave the study out").check();
    await press(page, "See what moves");
    await see();
    const other = page.getByRole("link", { name: "Change one study of many" });
    const answer = await page.request.get(await other.getAttribute("href"));
    assert.match(await answer.text(), /The effect rests on 136 studies/);
  },
  async 7(page) {
    for (const link of await page.locator("main .govuk-list a").all()) {
      const answer = await page.request.get(await link.getAttribute("href"));
      assert.equal(answer.status(), 200);
    }
  },
  async 8(page, see) {
    await page.getByLabel("Periods and values").fill(kSeries);
    await page.getByLabel("It ends in").fill("2023-03");
    await press(page, "Work it out");
    assert.match(await ideaOf(page), /^It would take 0\.33 years/);
    assert.ok(await isDrawn(page));
    await see();
  },
};

test("it says the same with JavaScript and without", async () => {
  const [withScripts, without] = [await takeTour(true), await takeTour(false)];
  assert.equal(new Set(without).size, without.length, "Two pages have the same idea.");
  assert.deepEqual(withScripts, without);
});

test("every step is accessible, stands on a phone and prints", async () => {
  for (let step = 0; step <= kSteps; ++step) {
    const { page, faults, close } = await reading.open(step === 0 ? "/tour" : `/tour/${step}`);
    await giveAxe(page);
    await checkAt(page, kPhone);
    await checkAt(page, kDesktop);
    await checkPrint(page);
    assert.deepEqual(faults, [], `Step ${step}`);
    await close();
  }
});

test("what the terminal prints of a page is what the page says", async () => {
  const changed = "/tour/6?reach=50000&study=rossi-1980&change=doubled";
  for (const address of ["/tour/1", "/tour/4?reach=50000", changed]) {
    const { page, close } = await reading.open(address);
    const printed = await terminal(address);
    assert.equal(await ideaOf(page), printed.says);
    const shown = await figuresOf(page);
    for (const { value } of printed.figures) assert.ok(shown.includes(value), value);
    await close();
  }
});

test("wrong input is named, kept and linked to its field", async () => {
  for (const [address, field] of [
    ["/tour/2?replay_from=soon", "replay_from"],
    ["/tour/4?reach=many", "reach"],
    ["/tour/6?study=none", "study"],
    ["/tour/8?series=hello", "series"],
  ]) {
    const { page, response, close } = await reading.open(address, { javaScriptEnabled: false });
    assert.equal(response.status(), 400, address);
    const link = page.locator(".govuk-error-summary").getByRole("link").first();
    assert.equal(await link.getAttribute("href"), `#${field}`, address);
    assert.equal(await page.locator(`#${field}`).count(), 1);
    await close();
  }
});
