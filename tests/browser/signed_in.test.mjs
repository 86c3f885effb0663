// Somebody who was let in: chooses a password, signs in, sends figures, reads who wrote what, and
// signs out. Each page on the way is accessible and fits a phone.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { checkAt, giveAxe } from "./accessible.mjs";
import { kDesktop, kPhone, startReading } from "./reader.mjs";

const kEmail = "ada@example.org";
const kPassword = "harbour violet teapot";
const kFigures =
  "metric,body,period,value\nks2-gap,E92000001,2010/11,3.5\nks2-gap,E92000001,2030/31,2\n";

const reading = await startReading();
after(reading.stop);
const link = await reading.invite(kEmail, "--name", "Ada");
const { page, faults } = await reading.open(link);

async function check() {
  await giveAxe(page);
  assert.equal(await page.locator("h1").count(), 1);
  for (const viewport of [kPhone, kDesktop]) await checkAt(page, viewport);
}

const press = (name) => page.getByRole("button", { name, exact: true }).click();

test("a password that is too short is refused, with a way to put it right", async () => {
  await page.getByLabel("New password").fill("short");
  await press("Set password");
  await check();
  assert.match(await page.locator(".govuk-error-summary").innerText(), /12 characters/);
});

test("a good password is taken, and opens the door", async () => {
  await page.getByLabel("New password").fill(kPassword);
  await press("Set password");
  await check();
  await page.getByLabel("Email address").fill(kEmail);
  await page.getByLabel("Password", { exact: true }).fill(kPassword);
  await press("Sign in");
  assert.equal(await page.getByRole("link", { name: "Ada" }).count(), 1);
});

for (const path of ["/account", "/account/password", "/account/second-factor", "/accounts",
                    "/accounts/1", "/audit", "/audit?from=soon", "/import", "/jobs"]) {
  test(`${path} is accessible and fits`, async () => {
    await page.goto(path);
    await check();
  });
}

// The page asks for itself again until the job has ended.
async function ended() {
  await page.locator("main .govuk-tag", { hasText: /Done|Failed/ }).waitFor();
  await check();
  return page.locator("main").innerText();
}

async function send(content) {
  await page.goto("/import");
  const file = { name: "gap.csv", mimeType: "text/csv", buffer: Buffer.from(content) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("main form button").click();
}

test("a file shows what it would change, then changes that, and no more", async () => {
  await send(kFigures);
  assert.match(await ended(), /Nothing has been written yet[^]*2010\/11[^]*3.5/);
  await press("Import these figures");
  assert.match(await ended(), /The figures have been imported/);
  await page.goto("/metrics/ks2-gap/revisions");
  await check();
  assert.match(await page.locator("main").innerText(), /1 was revised|1 were revised/);
});

test("a file that makes no sense says where", async () => {
  await send("metric,body,period,value\nks2-gap,E92000001,soon,x\n");
  const told = await ended();
  assert.match(told, /gap\.csv:2:3: "soon" is not a period/);
  assert.doesNotMatch(told, /\/tmp\//);
});

test("signing out ends it", async () => {
  await press("Sign out");
  await page.goto("/account");
  assert.match(page.url(), /\/sign-in\?to=/);
  assert.deepEqual(faults, []);
});
