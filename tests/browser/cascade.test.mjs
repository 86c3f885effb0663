// The mission unit asks a body and writes it a letter; a lead of that body passes the measure on
// and acknowledges the letter. Each page on the way is accessible and fits a phone.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { checkAt, giveAxe } from "./accessible.mjs";
import { kDesktop, kPhone, startReading } from "./reader.mjs";

const kPassword = "harbour violet teapot";

const reading = await startReading();
after(reading.stop);

async function check(page) {
  await giveAxe(page);
  assert.equal(await page.locator("h1").count(), 1);
  for (const viewport of [kPhone, kDesktop]) await checkAt(page, viewport);
}

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const text = (page) => page.locator("main").innerText();

// Somebody with a role, signed in, in a window of their own.
async function signedIn(email, ...role) {
  const link = await reading.invite(email, "--name", "Ada", ...role);
  const { page } = await reading.open(link);
  await page.getByLabel("New password").fill(kPassword);
  await press(page, "Set password");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(kPassword);
  await press(page, "Sign in");
  return page;
}

const unit = await signedIn("unit@example.org", "--role", "mission-unit");
const lead = await signedIn("lead@example.org", "--role", "body-lead", "--scope", "moj");

test("a cascade is a picture with its tables, and narrows to a measure", async () => {
  await unit.goto("/missions/safety/cascade");
  await check(unit);
  assert.match(await text(unit), /Illustrative: nobody has made these requests/);
  await unit.getByLabel("Measure", { exact: true }).first().selectOption("reoffending");
  await press(unit, "Apply");
  assert.match(unit.url(), /metric=reoffending/);
  assert.match(await text(unit), /HM Prison and Probation Service/);
  await check(unit);
});

test("an ask that makes no sense comes back with what was typed", async () => {
  await unit.goto("/missions/health/cascade");
  await unit.getByLabel("Body that is asked").fill("Mars");
  await press(unit, "Ask");
  await check(unit);
  assert.equal(await unit.getByLabel("Body that is asked").inputValue(), "Mars");
  assert.match(await unit.locator(".govuk-error-summary").innerText(), /There is no body "Mars"/);
});

test("the mission unit asks a body", async () => {
  await unit.goto("/missions/health/cascade");
  await unit.locator("form[method=post] select[name=metric]").selectOption("nhs-staff");
  await unit.getByLabel("Body that is asked").fill("Department of Health and Social Care");
  await press(unit, "Ask");
  await check(unit);
  assert.match(await text(unit), /The body is asked/);
  await unit.goto("/bodies/dhsc/asks");
  await check(unit);
  assert.match(await text(unit), /NHS staff|Staff/);
});

test("a lead passes on what the body is asked", async () => {
  await lead.goto("/bodies/moj/asks");
  await check(lead);
  await lead.locator("select[name=metric]").selectOption("court-satisfaction");
  await press(lead, "Pass it on");
  await check(lead);
  assert.match(await text(lead), /The measure was passed on/);
  await lead.goto("/bodies/dfe/asks");
  assert.equal(await lead.locator("main form").count(), 0);
});

test("a letter goes from its draft to its acknowledgement", async () => {
  await unit.goto("/bodies/moj/letter");
  await check(unit);
  await unit.getByLabel("Your words").fill("Dear colleagues,\nOpen cases come first.");
  await press(unit, "Keep the draft");
  await check(unit);
  await press(unit, "Sign off version 1");
  await check(unit);
  assert.match(await text(unit), /Open cases come first[^]*Signed off by the mission unit on/);
  await lead.goto("/bodies/moj/letter");
  await check(lead);
  await press(lead, "Acknowledge");
  await check(lead);
  assert.match(await text(lead), /Acknowledged on/);
  await lead.goto("/letters/moj-1");
  await check(lead);
});
