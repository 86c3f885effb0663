// A bid from its first word to what came of it, by all who have a part in it and without
// JavaScript: the body drafts, the department submits, the Treasury tests, the minister funds, the
// forecast bends, the body reports, the minister scales and stops. The pages are held against axe
// and a phone's width by pages.test.mjs, and here where they hold a form.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { checkAt, giveAxe } from "./accessible.mjs";
import { kDesktop, kPhone, startReading } from "./reader.mjs";

const kPassword = "harbour violet teapot";
const kTitle = "Made-up help on release";
const kEffect = "aid-crimes";
const kMetric = "/metrics/recorded-crime/forecast";
const kPlain = { javaScriptEnabled: false };

const reading = await startReading();
after(reading.stop);

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const told = (page) => page.locator("main").innerText();

async function checked(page) {
  await giveAxe(page);
  for (const viewport of [kPhone, kDesktop]) await checkAt(page, viewport);
}

// Somebody who chose a password and signed in.
async function signedIn(email, role, scope, options = kPlain) {
  const scopes = scope ? ["--scope", scope] : [];
  const link = await reading.invite(email, "--name", "A person", "--role", role, ...scopes);
  const { page } = await reading.open(link, options);
  await page.getByLabel("New password").fill(kPassword);
  await press(page, "Set password");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(kPassword);
  await press(page, "Sign in");
  return page;
}

const body = await signedIn("body@example.org", "analyst", "moj");
const lead = await signedIn("lead@example.org", "body-lead", "moj");
const rival = await signedIn("rival@example.org", "body-lead", "dhsc");
const treasury = await signedIn("treasury@example.org", "treasury", "", {});
const minister = await signedIn("minister@example.org", "minister");
const { page: guest, faults } = await reading.open("/proposals", kPlain);
let bid = "";

async function task(name, fill) {
  await body.goto(`${bid}/edit/${name}`);
  await fill(body);
  await press(body, "Save and continue");
  const faulty = await body.locator(".govuk-error-summary").count();
  assert.equal(faulty, 0, `${name}: ${await told(body)}`);
}

test("a body drafts a bid, and no other sees it", async () => {
  await body.goto("/proposals");
  await body.getByText("Write a bid").click();
  await body.getByLabel("Title of the bid").fill(kTitle);
  await body.getByLabel("Summary").fill("Weekly payments to people released without a job.");
  await body.getByLabel("Body that bids").selectOption("moj");
  await body.getByLabel("Department that submits it").selectOption("moj");
  await body.getByLabel("Mission").selectOption("safety");
  await press(body, "Make the draft");
  bid = new URL(body.url()).pathname.replace(/\/edit.*$/, "");
  await body.goto(bid);
  await body.getByText("Work on this bid").click();
  assert.match(await told(body), /This bid is a draft, version 1/);
  for (const other of [guest, rival]) {
    assert.equal((await other.goto(bid)).status(), 404);
    assert.equal((await other.goto(`${bid}/test`)).status(), 404);
    await other.goto("/proposals");
    assert.doesNotMatch(await told(other), new RegExp(kTitle));
  }
});

test("it cannot be submitted before its tasks are done, and says which", async () => {
  await lead.goto(`${bid}/edit`);
  await press(lead, "Submit to the Treasury");
  assert.match(await lead.locator(".govuk-error-summary").innerText(), /[Cc]ost/);
});

test("its tasks are filled in one by one, and wrong input comes back with its words", async () => {
  await body.goto(`${bid}/edit/costs`);
  await body.getByLabel("What it is for").fill("payments");
  await body.getByLabel("Kind of spending").selectOption("rdel");
  await body.locator("[name=line-1-2027]").fill("minus ten");
  await press(body, "Save and continue");
  assert.match(await body.locator(".govuk-error-summary").innerText(), /minus ten/);
  assert.equal(await body.locator("[name=line-1-2027]").inputValue(), "minus ten");
  await task("costs", async (page) => {
    await page.getByLabel("What it is for").fill("payments");
    await page.getByLabel("Kind of spending").selectOption("rdel");
    for (const year of [2027, 2028, 2029]) {
      await page.locator(`[name=line-1-${year}]`).fill("£24,000,000");
    }
  });
  await task("reach", async (page) => {
    await page.getByLabel("Effect", { exact: true }).selectOption(kEffect);
    await page.getByLabel("Place", { exact: true }).fill("England and Wales");
    for (const year of [2027, 2028, 2029]) {
      await page.locator(`[name=line-1-${year}]`).fill("40000");
    }
  });
  await task("evaluation", (page) => page.getByLabel("Evaluation plan", { exact: true })
    .fill("Prisons are let in by lot, a third in each year."));
  await task("purpose", (page) => page.getByLabel("Principal purpose, in words")
    .fill("To keep people from offending again."));
  await task("officer", (page) => page.getByLabel("Office that answers for it")
    .fill("Director of Probation"));
});

async function submit() {
  await lead.goto(`${bid}/edit`);
  await press(lead, "Submit to the Treasury");
  assert.match(await told(lead), /The bid was submitted/);
}

test("the department submits it, and then it is public", async () => {
  await submit();
  assert.equal((await guest.goto(bid)).status(), 200);
  assert.match(await told(guest), new RegExp(kTitle));
});

test("a minister cannot fund what was not tested", async () => {
  await minister.goto(`${bid}/decisions`);
  assert.match(await told(minister), /not tested as it stands. It cannot be funded before/);
  assert.equal(await minister.getByLabel("Fund", { exact: true }).count(), 0);
  assert.equal(await minister.getByLabel("Decline", { exact: true }).count(), 1);
});

test("the Treasury tests it, and the record says what went in", async () => {
  await treasury.goto(`${bid}/decisions`);
  await checked(treasury);
  await press(treasury, "Run and record the test");
  assert.match(await told(treasury), /Affordable[^]*Mission critical[^]*Ten years?/);
});

test("what is changed after its test is tested again before it is funded", async () => {
  await lead.goto(`${bid}/edit`);
  await press(lead, "Send back to draft");
  await task("officer", (page) => page.getByLabel("Office that answers for it")
    .fill("Director of Resettlement"));
  await submit();
  await minister.goto(`${bid}/decisions`);
  assert.match(await told(minister), /not tested as it stands/);
  assert.equal(await minister.getByLabel("Fund", { exact: true }).count(), 0);
  await treasury.goto(`${bid}/decisions`);
  await press(treasury, "Run and record the test");
});

async function decide(outcome, reasons, scale = "") {
  await minister.goto(`${bid}/decisions`);
  await minister.getByLabel(outcome, { exact: true }).check();
  await minister.getByLabel("Reasons").fill(reasons);
  await minister.locator("[name=scale]").fill(scale);
  await minister.getByLabel("Office that decides").fill("Chief Secretary to the Treasury");
  await press(minister, "Record the decision");
}

test("the minister funds that version, and everyone reads why", async () => {
  await decide("Fund", "It is cheap, and likely to work.");
  await guest.goto(`${bid}/decisions`);
  assert.match(await told(guest), /It is cheap, and likely to work\./);
});

test("the forecast of its measure bends by what was promised", async () => {
  await guest.goto(kMetric);
  assert.match(await told(guest), new RegExp(kTitle));
});

test("the body reports what came, and the page asks whether to go on", async () => {
  await body.goto(bid);
  await body.getByText("Promised and delivered").click();
  await press(body, "Report it");
  assert.match(await body.locator(".govuk-error-summary").innerText(), /Enter the year, such as/);
  const lines = await body.getByLabel("What you report").locator("option").allInnerTexts();
  const people = lines.find((line) => /people|reach/i.test(line));
  for (const year of ["2027", "2028"]) {
    await body.getByLabel("What you report").selectOption({ label: people });
    await body.getByLabel("Year", { exact: true }).fill(year);
    await body.getByLabel("What was delivered in that year").fill("9000");
    await body.getByLabel("Reported by").fill("Director of Probation");
    await body.getByLabel("How it is known").fill("The register of payments");
    await press(body, "Report it");
    assert.equal(await body.locator(".govuk-error-summary").count(), 0, await told(body));
  }
  await guest.goto(`${bid}/delivery`);
  assert.match(await told(guest), /ask whether to stop it/i);
});

test("the minister scales it, then stops it, and the forecast bends no more", async () => {
  await decide("Scale", "Half is enough.");
  const missing = await minister.locator(".govuk-error-summary").innerText();
  assert.match(missing, /share of what runs now/);
  await decide("Scale", "Half is enough.", "0.5");
  await decide("Stop", "A quarter of the people are reached.");
  await guest.goto(`${bid}/decisions`);
  assert.match(await told(guest), /Stopped on[^]*A quarter of[^]*Scaled on[^]*Half[^]*Funded on/);
  await guest.goto(kMetric);
  assert.doesNotMatch(await told(guest), new RegExp(kTitle));
});

test("nothing went wrong on the way", () => assert.deepEqual(faults, []));
