// A page on paper: nothing to find one's way with, and no table cut off.
import { strict as assert } from "node:assert";

const kNotPrinted = [
  ".govuk-skip-link",
  ".govuk-template__header .govuk-service-navigation",
  ".govuk-breadcrumbs",
  "main .govuk-pagination",
  ".cw-filter",
];

export async function checkPrint(page) {
  await page.emulateMedia({ media: "print" });
  for (const selector of kNotPrinted) {
    const shown = await page.locator(selector).filter({ visible: true }).count();
    assert.equal(shown, 0, `${selector} is printed.`);
  }
  const cut = await page.evaluate(() => {
    const isCut = ({ parentElement }) => getComputedStyle(parentElement).overflowX !== "visible";
    return [...document.querySelectorAll("main table")].filter(isCut).length;
  });
  assert.equal(cut, 0, "A table is cut off on paper.");
  await page.emulateMedia({ media: null });
}
