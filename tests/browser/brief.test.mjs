// The two-page brief, read on screens of every width and printed by the browser.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { checkAt, giveAxe } from "./accessible.mjs";
import { kDesktop, kPhone, kTablet, startReading } from "./reader.mjs";

const kPages = [
  "/metrics/nhs-waiting-list/brief",
  "/metrics/ks4-gap/brief",
  "/missions/health/brief",
  "/missions/opportunity/brief",
];

const reading = await startReading();
after(reading.stop);

// As a PDF's own objects say it; Chromium packs none of them.
const pagesIn = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;

for (const path of kPages) {
  test(`${path} is accessible and fits`, async () => {
    const { page, faults, close } = await reading.open(path, { scripts: "without" });
    await giveAxe(page);
    for (const viewport of [kPhone, kTablet, kDesktop]) await checkAt(page, viewport);
    assert.deepEqual(faults, []);
    await close();
  });

  test(`${path} is printed on two pages, and its PDF is at hand`, async () => {
    const { page, close } = await reading.open(path);
    assert.ok(pagesIn(await page.pdf({ format: "A4", printBackground: true })) <= 2);
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".govuk-footer", ".govuk-breadcrumbs", ".cw-no-print"]) {
      assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    }
    const link = await page.locator(".cw-no-print a").getAttribute("href");
    const answer = await page.request.get(new URL(link, page.url()).href);
    assert.equal(answer.headers()["content-type"], "application/pdf");
    await close();
  });
}
