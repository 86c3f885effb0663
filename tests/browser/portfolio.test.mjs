// A Treasury analyst whose browser gets no scripts: asks for a portfolio of bids, sees it being
// looked for, reads it and takes it away. Each page on the way is accessible and fits a phone.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { checkAt, giveAxe } from "./accessible.mjs";
import { kDesktop, kPhone, startReading } from "./reader.mjs";

const kEmail = "ada@example.org";
const kPassword = "harbour violet teapot";

const reading = await startReading();
after(reading.stop);
const link = await reading.invite(kEmail, "--name", "Ada", "--role", "treasury");
const { page, faults } = await reading.open(link, { scripts: "without" });

async function check() {
  await giveAxe(page);
  assert.equal(await page.locator("h1").count(), 1);
  for (const viewport of [kPhone, kDesktop]) await checkAt(page, viewport);
}

const press = (name) => page.getByRole("button", { name, exact: true }).click();
const words = () => page.locator("main").innerText();

test("a guest reads what may be spent, and who may ask", async () => {
  const guest = await reading.open("/portfolio", { javaScriptEnabled: false });
  const told = await guest.page.locator("main").innerText();
  assert.match(told, /only people with the role Treasury/);
  assert.match(told, /Limits that are held/);
  assert.equal(await guest.page.locator("main form").count(), 0);
  assert.deepEqual(guest.faults, []);
  await guest.close();
});

test("who has the role finds the form among the bids", async () => {
  await page.getByLabel("New password").fill(kPassword);
  await press("Set password");
  await page.getByLabel("Email address").fill(kEmail);
  await page.getByLabel("Password", { exact: true }).fill(kPassword);
  await press("Sign in");
  await page.goto("/proposals");
  await page.getByRole("link", { name: "Choose among bids" }).click();
  await check();
});

test("what makes no sense is told at once, and what was typed is kept", async () => {
  await page.getByLabel("Weight of Health").fill("much");
  await page.getByLabel("Least share of spending that is prevention").fill("250");
  await press("Find the best portfolio");
  await check();
  assert.equal(await page.locator(".govuk-error-summary li").count(), 2);
  assert.equal(await page.getByLabel("Weight of Health").inputValue(), "much");
});

test("the best portfolio is found, with its proof and its files", async () => {
  await page.getByLabel("Weight of Health").fill("2");
  await page.getByLabel("Least share of spending that is prevention").fill("");
  await page.getByLabel("First mission").selectOption("health");
  await page.getByLabel("Second mission").selectOption("security");
  await page.getByLabel("The most progress where things go badly").check();
  await press("Find the best portfolio");
  await page.locator("main .govuk-tag", { hasText: /Done|Failed/ }).waitFor();
  await check();
  const told = await words();
  assert.match(told, /bids? (is|are) chosen, for £/);
  assert.match(told, /--maximise health=2,.* --robust cvar:0.1 --frontier health:security --json/);
  assert.match(told, /One portfolio has the most of both missions/);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "both as a workbook" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "spending-review.xlsx");
  assert.deepEqual(faults, []);
});
