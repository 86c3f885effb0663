// An independent body drafts, writes and publishes its report; the mission unit answers. The
// example holds no report and no such body: both are made up here. Each page on the way is
// accessible and fits a phone.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { checkAt, giveAxe } from "./accessible.mjs";
import { kDesktop, kPhone, startReading } from "./reader.mjs";

const kPassword = "harbour violet teapot";
const kBodies = "body,name,kind,parent\nprogress,Made-up Progress Body,centre,\n" +
  "made-up-department,Made-up Department,department,\n";
const kHostile = "<b>Not bold</b>";

const reading = await startReading();
after(reading.stop);
await reading.run(kBodies, "body", "import", "-");

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

async function check(page) {
  await giveAxe(page);
  assert.equal(await page.locator("h1").count(), 1);
  for (const viewport of [kPhone, kDesktop]) await checkAt(page, viewport);
}

// Somebody who chose a password and signed in.
async function signedIn(email, role, ...scope) {
  const link = await reading.invite(email, "--name", "A person", "--role", role, ...scope);
  const { page, faults } = await reading.open(link);
  await page.getByLabel("New password").fill(kPassword);
  await press(page, "Set password");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(kPassword);
  await press(page, "Sign in");
  return { page, faults };
}

const ida = await signedIn("ida@example.org", "independent", "--scope", "progress");
const unit = await signedIn("unit@example.org", "mission-unit");
const { page: guest, faults } = await reading.open("/reports");

test("nothing is published at first", async () => {
  assert.match(await guest.locator("main").innerText(), /No report is published yet/);
  await check(guest);
});

test("a report is drafted from the data", async () => {
  const { page } = ida;
  await page.goto("/reports");
  await check(page);
  await page.getByLabel("Title").fill("Made-up progress report");
  await page.getByLabel("Period").fill("2025/26");
  await press(page, "Draft the report");
  await check(page);
  assert.match(await page.locator("main").innerText(), /Your words on: What is not known/);
});

test("the body writes, and what is wrong comes back with its words", async () => {
  const { page } = ida;
  await page.getByLabel("Your words on: Summary").fill(`Far from the promise. ${kHostile}`);
  await press(page, "Save your words on: Summary");
  await press(page, "Add a recommendation");
  await check(page);
  assert.match(await page.locator(".govuk-error-summary").innerText(), /Enter what you recommend/);
  await page.getByLabel("What you recommend").fill("Say how the targets will be met.");
  await page.getByLabel("Addressed to").last().selectOption("made-up-department");
  await press(page, "Add a recommendation");
  assert.match(await page.locator("main").innerText(), /Recommendation 1/);
});

test("a version is looked at, then published", async () => {
  const { page } = ida;
  await page.getByRole("link", { name: "See what the next version would say" }).click();
  await check(page);
  assert.match(await page.locator("main").innerText(), /This is a draft/);
  await guest.goto(page.url());
  assert.equal(await guest.locator("h1").innerText(), "Page not found");
  await page.goto("/reports/1/publish");
  await check(page);
  await press(page, "Publish for everybody");
  assert.match(await page.locator("main").innerText(), /Version 1/);
});

test("everybody reads it, on a screen and as a PDF", async () => {
  await guest.goto("/reports");
  await guest.getByRole("link", { name: "Made-up progress report" }).click();
  await check(guest);
  const said = await guest.locator("main").innerText();
  assert.match(said, /Far from the promise. <b>Not bold<\/b>/);
  assert.match(said, /No answer yet\.\s+DUE ON|No answer yet\.\s+Due on/);
  const pdf = await guest.request.get("/reports/1.pdf");
  assert.equal(pdf.headers()["content-type"], "application/pdf");
});

test("the mission unit answers, and the body notes what became of it", async () => {
  const { page } = unit;
  await page.goto("/reports/1");
  await page.getByRole("link", { name: "Answer recommendation 1" }).click();
  await check(page);
  await press(page, "Publish the answer");
  await check(page);
  await page.getByLabel("Accepted in part").check();
  await page.getByLabel("What will be done").fill("Half of it, by 2028.");
  await press(page, "Publish the answer");
  await ida.page.goto("/reports/1/outcome?number=1");
  await check(ida.page);
  await ida.page.getByLabel("Under way").check();
  await press(ida.page, "Publish the note");
  await guest.goto("/reports/1");
  await check(guest);
  assert.match(await guest.locator("main").innerText(), /Half of it, by 2028\.[^]*Under way/i);
});

test("nothing went wrong in any window", () => {
  for (const { faults: found } of [ida, unit, { faults }]) assert.deepEqual(found, []);
});
