// A page by the keyboard alone: the skip link comes first and works, then Tab goes through the main
// part in order, leaves nothing out, and shows where it is.
import { strict as assert } from "node:assert";

const kStopsMax = 40; // Of a long page the first will do.

// What has the focus, by its place among all that can be clicked or typed into.
function stop(page) {
  return page.evaluate(() => {
    const held = document.activeElement;
    const main = document.querySelector("main");
    // On itself, or on words within it.
    const isMarked = (element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    };
    const all = [...main.querySelectorAll("a[href], button, input, select, textarea, summary")];
    // Of radios and of tabs the arrow keys reach the others.
    const byArrows = (element) => element.type === "radio" ||
      (element.role === "tab" && element.tabIndex === -1);
    // Areas of a map are for the pointer: a hundred stops would be no help. The accessibility
    // statement says so, and where to go instead.
    const byPointer = (element) => element.matches("svg a[tabindex='-1']");
    const isReached = (element) => !byArrows(element) && !byPointer(element);
    const shown = all.filter((element) => element.checkVisibility() && !element.disabled &&
      element.type !== "hidden" && isReached(element));
    return {
      name: `${held.tagName.toLowerCase()} "${(held.innerText || held.name || "").slice(0, 40)}"`,
      inMain: main.contains(held) && held !== main,
      isShown: [held, ...held.querySelectorAll("*")].some(isMarked),
      // All that come before it in the page, it included.
      before: shown.filter((element) => element === held ||
        (held.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING &&
          !held.contains(element))).length,
      isCounted: shown.includes(held),
      all: shown.length,
    };
  });
}

async function skip(page) {
  await page.keyboard.press("Tab");
  const link = page.locator(".govuk-skip-link:focus");
  assert.equal(await link.count(), 1, "The first stop of the Tab key is not the skip link.");
  const { width, height } = await link.boundingBox();
  assert.ok(width > 40 && height > 20, "The skip link is not seen when it has the focus.");
  await page.keyboard.press("Enter");
}

export async function checkKeyboard(page) {
  await skip(page);
  let counted = 0;
  for (let press = 0; press < kStopsMax; ++press) {
    await page.keyboard.press("Tab");
    const { name, inMain, isShown, before, isCounted, all } = await stop(page);
    if (!inMain) return assert.equal(all, counted, "The Tab key leaves something out at the end.");
    assert.ok(isShown, `${name} has the focus and does not show it.`);
    counted += isCounted ? 1 : 0;
    assert.equal(before, counted, `The Tab key leaves something out before ${name}.`);
  }
}
