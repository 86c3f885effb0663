// The form of a metric's page with JavaScript: it answers as it changes, by pointer and keyboard.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { kPhone, startReading } from "./reader.mjs";

const kWaitingList = "/metrics/nhs-waiting-list";

const reading = await startReading();
after(reading.stop);

function answered(page) {
  return page.waitForResponse((response) => response.request().resourceType() === "fetch");
}

// What the page says once it has answered what `change` does.
async function answerTo(page, change) {
  const before = page.url();
  await Promise.all([answered(page), change()]);
  await page.waitForFunction((address) => location.href !== address, before);
  return page.getByRole("status").innerText();
}

function answerOf(page) {
  return page.locator("#projection .govuk-inset-text").innerText();
}

function slider(page, name) {
  return page.getByRole("slider", { name });
}

test("a slider changes field, answer and address, and a reload shows the same", async () => {
  const { page, faults, close } = await reading.open(kWaitingList);
  const answer = await answerTo(page, () => slider(page, "First month").fill("8"));
  assert.doesNotMatch(answer, /9\.98 years/);
  assert.equal(await page.locator("#replay_from").inputValue(), "2008-04");
  assert.match(page.url(), /replay_from=2008-04&replay_to=2010-06/);
  assert.match(await page.locator("#provenance").innerText(), /--replay 2008-04:2010-06/);
  await page.reload();
  assert.equal(await answerOf(page), answer);
  assert.equal(await slider(page, "First month").inputValue(), "8");
  assert.deepEqual(faults, []);
  await close();
});

test("a slider follows its field and says the period that it stands on", async () => {
  const { page, close } = await reading.open(kWaitingList);
  await answerTo(page, () => page.locator("#replay_to").selectOption({ label: "May 2010" }));
  assert.equal(await slider(page, "Last month").getAttribute("aria-valuetext"), "May 2010");
  assert.equal(await slider(page, "Last month").inputValue(), "33");
  await close();
});

test("another level has a slider from the lowest figure to the highest", async () => {
  const { page, close } = await reading.open(kWaitingList);
  await answerTo(page, () => page.getByLabel("Another level").check());
  const level = slider(page, "Which level?");
  assert.equal(await level.getAttribute("min"), "2320000");
  assert.match(await answerTo(page, () => level.press("Home")), /back to 2,320,000/);
  assert.equal(await page.getByLabel("Which level?").first().inputValue(), "2320000");
  await close();
});

test("the new answer is told once, and the chart is not read out", async () => {
  const { page, close } = await reading.open(kWaitingList);
  const answer = await answerTo(page, () => slider(page, "First month").fill("8"));
  assert.equal(await page.locator("[aria-live], [role=status], [role=alert]").count(), 1);
  assert.equal(answer, await answerOf(page));
  await close();
});

test("a quick run of changes asks the server once", async () => {
  const { page, close } = await reading.open(kWaitingList);
  let asked = 0;
  page.on("request", (request) => (asked += request.resourceType() === "fetch" ? 1 : 0));
  // Within the page: on a busy machine, keys that come from outside are not a quick run.
  await answerTo(page, () => slider(page, "First month").evaluate((input) => {
    for (let press = 0; press < 6; ++press) {
      input.stepUp();
      for (const kind of ["input", "change"]) {
        input.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    }
  }));
  assert.equal(asked, 1);
  await close();
});

test("a problem is shown above the form, which keeps its input and its focus", async () => {
  const { page, faults, close } = await reading.open(kWaitingList);
  const said = await answerTo(page, () => slider(page, "First month").fill("60"));
  assert.match(said, /must start before it ends/);
  const link = page.locator(".govuk-error-summary").getByRole("link");
  assert.match(await link.innerText(), /must start before it ends/);
  assert.match(await page.title(), /^Error: /);
  assert.equal(await slider(page, "First month").inputValue(), "60");
  await link.click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "replay_from");
  await answerTo(page, () => slider(page, "First month").fill("0"));
  assert.equal(await page.locator(".govuk-error-summary").count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test("a server that is gone is said in words", async () => {
  const { page, close } = await reading.open(kWaitingList);
  await page.route("**/metrics/**", (route) => route.abort());
  await slider(page, "First month").fill("8");
  await page.getByText("The answer could not be fetched").waitFor();
  assert.match(await answerOf(page), /9\.98 years/);
  await close();
});

// Tab from the top of the page to `wanted`, by the name of what has the focus.
async function tabTo(page, wanted) {
  for (let press = 0; press < 120; ++press) {
    await page.keyboard.press("Tab");
    if (await page.locator(`${wanted}:focus`).count()) return;
  }
  assert.fail(`The Tab key does not reach ${wanted}.`);
}

test("the keyboard alone reaches everything and works it", async () => {
  const { page, close } = await reading.open("/");
  await tabTo(page, `main a[href='${kWaitingList}']`);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${kWaitingList}`);
  await tabTo(page, "#replay_from");
  await tabTo(page, "#replay_from-slider");
  await answerTo(page, () => page.keyboard.press("ArrowRight"));
  assert.equal(await page.locator("#replay_from-slider:focus").count(), 1);
  await tabTo(page, "#rate");
  await answerTo(page, () => page.keyboard.press("ArrowDown"));
  await tabTo(page, "#level");
  await answerTo(page, async () => {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
  });
  await tabTo(page, "#number-slider");
  await answerTo(page, () => page.keyboard.press("End"));
  await tabTo(page, "form button");
  const loaded = page.waitForEvent("load"); // The page before it has long been loaded.
  await page.keyboard.press("Enter");
  await loaded;
  await tabTo(page, "#figures summary");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#figures table").isVisible(), true);
  await tabTo(page, "pre");
  await close();
});

test("what has the focus is never under the answer that stays in sight", async () => {
  const { page, close } = await reading.open(kWaitingList, { viewport: kPhone });
  await page.locator("#replay_from").focus();
  while (await page.locator("form :focus").count()) {
    const covered = await page.evaluate(() => {
      const { bottom, top } = document.activeElement.getBoundingClientRect();
      const answer = document.querySelector(".cw-answer").getBoundingClientRect();
      return bottom > answer.top && top < answer.bottom ? document.activeElement.id : "";
    });
    assert.equal(covered, "");
    await page.keyboard.press("Tab");
  }
  await close();
});

test("the day of the figures waits for the button, and stays with each answer", async () => {
  const { page, faults, close } = await reading.open(`${kWaitingList}?known-on=2999-01-01`);
  await page.getByLabel("As known on which day?").fill("1 Feb");
  await answerTo(page, () => slider(page, "First month").fill("8"));
  assert.match(page.url(), /known-on=2999-01-01/);
  assert.match(await page.locator("#provenance").innerText(), /--known-on 2999-01-01/);
  await page.getByLabel("As known on which day?").fill("2 January 2999");
  await page.getByRole("button", { name: "Work it out" }).click();
  await page.waitForURL(/known-on=2\+January\+2999/);
  assert.match(await page.locator("#known-on-notice").innerText(), /as known on 2 January 2999/);
  assert.deepEqual(faults, []);
  await close();
});
