// How old somebody is, at school in the United Kingdom, who can read a text at first sight: the
// Automated Readability Index (Smith and Senter, 1967), a grade of American schools, and 5 years.
//
// Of the formulas in use it is the one that only counts: letters a word, words a sentence. Those
// after Flesch, Kincaid or Gunning count syllables, which a program has to guess, and differ by a
// year or two with the guess.

const kYearsBeforeGrades = 5;
// What holds other blocks is no running text itself.
const kBlocks = /<(p|li|dd)\b[^>]*>((?:(?!<(?:p|li|dd|div|dl|ul|ol|h\d)\b)[^])*?)<\/\1>/g;
const kNotRead = /<(svg|code|pre|table|script|select)\b[^]*?<\/\1>/g;
const kEntities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };
const kWordsMin = 6; // Fewer are a name or a figure, not running text.

function plain(html) {
  const text = html.replace(/<[^>]+>/g, " ");
  return text.replace(/&([a-z]+|#39);/g, (_, name) => kEntities[name] ?? " ").replace(/\s+/g, " ");
}

function mainOf(html) {
  return html.slice(html.indexOf("<main"), html.indexOf("</main>")).replace(kNotRead, " ");
}

// A number is one word, as it is read, of no more letters than "many"; so is a digest.
const kNumbers = /\b[0-9a-f]{16,}\b|[£$]?\d[\d,.:/%-]*/g;
const wordsOf = (text) =>
  text.replace(kNumbers, "many").match(/[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*/g) ?? [];

// The sentences of a page's paragraphs and lists, without drawings, tables and commands.
export function sentencesOf(html) {
  const blocks = [...mainOf(html).matchAll(kBlocks)].map(([, tag, block]) =>
    ({ tag, text: plain(block).trim() }));
  // A fact that is no sentence, such as the title of a publication, is as its author wrote it.
  const texts = blocks.filter(({ tag, text }) => wordsOf(text).length >= kWordsMin &&
    (tag !== "dd" || /[.!?]["”)]?$/.test(text))).map(({ text }) => text);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?:;])\s+(?=["“(]?[A-Z0-9])/));
  return sentences.filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordCount(sentences) {
  return sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
}

export function readingAge(sentences) {
  const words = sentences.flatMap(wordsOf);
  const letters = words.join("").replace(/['’-]/g, "").length;
  const grade = 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
  return grade + kYearsBeforeGrades;
}
