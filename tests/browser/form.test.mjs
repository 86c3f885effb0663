// The form of a metric's page without JavaScript: it asks another question, and says what is wrong.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { startReading } from "./reader.mjs";

const kWaitingList = "/metrics/nhs-waiting-list";

const reading = await startReading();
after(reading.stop);

function openWithout(path) {
  return reading.open(path, { javaScriptEnabled: false });
}

async function submit(page) {
  const [response] = await Promise.all([
    page.waitForResponse((candidate) => candidate.request().isNavigationRequest()),
    page.getByRole("button", { name: "Work it out" }).click(),
  ]);
  await page.waitForLoadState();
  return response;
}

// The years that the API gives for a question, as a page writes them.
async function yearsFromApi(question) {
  const address = `${reading.origin}/api/v1${kWaitingList}/projection?${question}`;
  const { reached } = await (await fetch(address)).json();
  return `${reached.years.toFixed(2)} years`;
}

function answerOf(page) {
  return page.locator("#projection .govuk-inset-text").innerText();
}

test("the first answer is on the page", async () => {
  const { page, close } = await openWithout(kWaitingList);
  assert.match(await answerOf(page), /9\.98 years, until September 2033/);
  await close();
});

test("another window gives another answer, which is the API's", async () => {
  const { page, close } = await openWithout(kWaitingList);
  await page.locator("#replay_from").selectOption({ label: "January 2008" });
  await page.locator("#replay_to").selectOption({ label: "December 2009" });
  assert.equal((await submit(page)).status(), 200);
  const years = await yearsFromApi(
    "from=2023-09&replay_from=2008-01&replay_to=2009-12&rate=endpoints&to=low",
  );
  assert.notEqual(years, "9.98 years");
  assert.ok((await answerOf(page)).includes(years), `${await answerOf(page)} lacks ${years}`);
  assert.equal(await page.locator("#replay_from").inputValue(), "2008-01");
  await close();
});

test("another rate and another level give another answer, which is the API's", async () => {
  const { page, close } = await openWithout(kWaitingList);
  await page.getByLabel("The same percentage every year").check();
  await page.getByLabel("Another level").check();
  await page.getByLabel("Which level?").fill("4,000,000");
  assert.equal((await submit(page)).status(), 200);
  const years = await yearsFromApi(
    "from=2023-09&replay_from=2007-08&replay_to=2010-06&rate=compound&to=4000000",
  );
  assert.ok((await answerOf(page)).includes(years), `${await answerOf(page)} lacks ${years}`);
  assert.equal(await page.getByLabel("Which level?").inputValue(), "4,000,000");
  await close();
});

test("a level that is no number is refused, named and kept", async () => {
  const { page, close } = await openWithout(kWaitingList);
  await page.getByLabel("Another level").check();
  await page.getByLabel("Which level?").fill("x");
  assert.equal((await submit(page)).status(), 400);
  assert.match(await page.title(), /^Error: /);
  const summary = page.locator(".govuk-error-summary");
  assert.equal(await summary.getByRole("link").getAttribute("href"), "#number");
  assert.equal(await page.getByLabel("Which level?").inputValue(), "x");
  assert.match(await page.locator("#number-error").innerText(), /“x”|"x"/);
  await close();
});

test("a window that ends before it starts is refused, named and kept", async () => {
  const { page, response, close } = await openWithout(
    `${kWaitingList}?replay_from=2010-06&replay_to=2007-08&rate=endpoints&level=low`,
  );
  assert.equal(response.status(), 400);
  const link = page.locator(".govuk-error-summary").getByRole("link");
  assert.match(await link.innerText(), /must start before it ends/);
  assert.equal(await link.getAttribute("href"), "#replay_from");
  assert.equal(await page.locator("#replay_from").inputValue(), "2010-06");
  assert.equal(await page.locator("#replay_to").inputValue(), "2007-08");
  await close();
});

test("everything that is wrong is said at once, each with a link to a field", async () => {
  const { page, response, close } = await openWithout(
    `${kWaitingList}?replay_from=&replay_to=sometime&rate=fast&level=number&number=x`,
  );
  assert.equal(response.status(), 400);
  const links = page.locator(".govuk-error-summary").getByRole("link");
  const targets = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  assert.deepEqual(targets, ["#replay_from", "#replay_to", "#rate", "#number"]);
  for (const target of targets) assert.equal(await page.locator(target).count(), 1);
  await close();
});

test("a printed page keeps its chart and leaves the way about out", async () => {
  const { page, close } = await openWithout(kWaitingList);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("#projection svg.cw-chart__drawing:visible").count() > 0, true);
  assert.equal(await page.locator(".govuk-service-navigation").isVisible(), false);
  assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
  await close();
});
