// What public pages say can be read by somebody of 14: the upper end of what GOV.UK asks for. Names
// of statistics and of laws are long, so 9, its lower end, is for pages without any.
import { strict as assert } from "node:assert";
import { after, test } from "node:test";

import { startProgram } from "./program.mjs";
import { readingAge, sentencesOf, wordCount } from "./reading_age.mjs";
import { publicPages } from "./route_pages.mjs";

const kAgeMax = 14;
const kWordsMin = 100; // As the formulas were made for: a shorter text moves by years with a word.

const program = await startProgram();
after(program.stop);
const link = await program.invite("reader@example.org", "--name", "Reader");
const pages = await publicPages(program, { link });

test("the formula gives the ages of texts that are known", () => {
  // Smith and Senter's own weights: 4 letters a word and 10 words a sentence are grade 2.41.
  const simple = [Array(10).fill("four").join(" ")];
  assert.ok(Math.abs(readingAge(simple) - 7.41) < 1e-9);
  // The first sentence of the Gettysburg Address: 30 words of 143 letters.
  const hard = ["Four score and seven years ago our fathers brought forth on this continent, a " +
    "new nation, conceived in Liberty, and dedicated to the proposition that all men are created " +
    "equal."];
  assert.ok(Math.abs(readingAge(hard) - (4.71 * 143 / 30 + 15 - 21.43 + 5)) < 1e-9);
});

test("the text of a page is its running text", () => {
  const page = "<nav><p>Not this one, it is not in the main part.</p></nav>" +
    '<main id="m"><h1>No</h1>' +
    "<p>It would take 9.98 years to get back. Is that so?</p><p>Too short.</p>" +
    "<ul><li><h2>A card of a measure that</h2><p>holds a sentence of its own here.</p></li></ul>" +
    "<table><tr><td><p>Not what stands in a table of figures here.</p></td></tr></table></main>";
  assert.deepEqual(sentencesOf(page), ["It would take 9.98 years to get back.", "Is that so?",
    "holds a sentence of its own here."]);
});

for (const { path, html } of pages) {
  const sentences = sentencesOf(html);
  if (wordCount(sentences) < kWordsMin) continue;
  test(`${path} can be read at ${kAgeMax}`, () => {
    const age = readingAge(sentences);
    const hardest = sentences.sort((a, b) => readingAge([b]) - readingAge([a])).slice(0, 3);
    assert.ok(age <= kAgeMax, `Reading age ${age.toFixed(1)}. Hardest: ${hardest.join(" | ")}`);
  });
}
