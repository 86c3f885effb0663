// A service of another name and colour, which is told at its start.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { giveAxe, violations } from "./accessible.mjs";
import { startReading } from "./reader.mjs";

const kColour = "rgb(75, 46, 131)";

const reading = await startReading(
  "--brand-name", "Great North", "--brand-colour", "#4b2e83", "--contact", "help@example.org");
after(reading.stop);

const styleOf = (locator, name) =>
  locator.evaluate((element, asked) => getComputedStyle(element)[asked], name);

test("its header has the name and the colour, and no style stands inside the page", async () => {
  const { page, faults, close } = await reading.open("/components/figures");
  assert.match(await page.title(), / - Great North$/);
  const header = page.locator(".govuk-template__header .govuk-generic-header");
  assert.match(await header.innerText(), /Great North/);
  assert.equal(await styleOf(header, "backgroundColor"), kColour);
  assert.equal(await styleOf(page.locator(".cw-card").first(), "borderTopColor"), kColour);
  assert.equal(await page.locator("[style], style").count(), 0);
  await giveAxe(page);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("what went wrong names it too, and whom to ask", async () => {
  const { page, response, close } = await reading.open("/nothing-here");
  assert.equal(response.status(), 404);
  assert.match(await page.title(), /^Page not found - Great North$/);
  const main = await page.locator("main").innerText();
  assert.match(main, /give this reference: [A-Z0-9]{8}/);
  assert.match(main, /contact help@example\.org/);
  await close();
});
