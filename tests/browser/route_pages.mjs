// The pages that everyone may see, from the program's own route map, so that a new page is read
// without being named here. What stands in braces is filled in from links: those of pages read so
// far, from the home page on.
import { readFile } from "node:fs/promises";

const kReference = "docs/reference/routes.md"; // A test holds it against the program.
const kExamplesMax = 2; // Pages read for each route,
const kReadWhole = ["/components/{group}"]; // but all of these, which share no more than a frame.

// The example holds none; report.test.mjs makes one up and reads it.
const kNotInExample = ["/reports/{report}"];

// Pages that only some of their kind lead to, and not the examples that are read.
const kFurther = ["/metrics/treatable-mortality", "/bodies/nhs-england/letter"];

const kFile = /\.[a-z]+$/; // "/metrics/{metric}.csv" is beside a page.

// "| GET | `/metrics/{metric}` | everyone | One metric. |"
const kRow = /^\| GET \| `([^`]+)` \| everyone \|/gm;

export async function publicPatterns() {
  const text = await readFile(kReference, "utf8");
  const patterns = [...text.matchAll(kRow)].map(([, pattern]) => pattern);
  return patterns.filter((pattern) => !pattern.startsWith("/api/v1/") && !kFile.test(pattern));
}

// A file beside a page, "/metrics/x.csv", is no example of it.
function expressionOf(pattern) {
  const segments = pattern.split("/").map((segment) =>
    segment.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/.]+"));
  return new RegExp(`^${segments.join("/")}$`);
}

function pathsIn(html) {
  const links = [...html.matchAll(/<a [^>]*?href="(\/[^"#?]*)/g)];
  return links.map(([, path]) => path);
}

// What a guest gets: the status, and the text of a page. Not of a file.
async function ask(origin, path) {
  const response = await fetch(origin + path, { redirect: "manual" });
  const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
  return { status: response.status, html: isPage ? await response.text() : null };
}

// A route belongs to the pattern with the fewest braces that fits it.
function patternOf(path, routes) {
  const fitting = routes.filter(({ expression }) => expression.test(path));
  return fitting.sort((a, b) => a.braces - b.braces)[0];
}

const isFull = ({ pattern, pages }) =>
  pages.length >= kExamplesMax && !kReadWhole.includes(pattern);

// Pages by route: [{ pattern, path, status, html }]. `known` gives paths that no link leads to.
// Throws where a route has no example: then nobody could find the page either.
export async function publicPages(program, known = {}) {
  try {
    return await pagesFrom(program.origin, known);
  } catch (failure) {
    await program.stop(); // What fails before the first test is not cleaned up after the last.
    throw failure;
  }
}

async function pagesFrom(origin, known) {
  const routes = (await publicPatterns()).map((pattern) => ({
    pattern,
    expression: expressionOf(pattern),
    braces: pattern.split("{").length,
    pages: [],
  }));
  const plain = routes.map(({ pattern }) => pattern).filter((pattern) => !pattern.includes("{"));
  const queue = [...kFurther, ...plain, ...Object.values(known)];
  const seen = new Set(queue);
  while (queue.length > 0) {
    const path = queue.shift();
    const route = patternOf(path, routes);
    if (route === undefined || isFull(route)) continue;
    const { status, html } = await ask(origin, path);
    route.pages.push({ pattern: route.pattern, path, status, html });
    for (const next of pathsIn(html ?? "")) {
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  const unseen = routes.filter(({ pattern, pages }) =>
    pages.length === 0 && !kNotInExample.includes(pattern)).map(({ pattern }) => pattern);
  if (unseen.length > 0) throw new Error(`No page leads to ${unseen.join(", ")}.`);
  return routes.flatMap(({ pages }) => pages).filter(({ html }) => html !== null);
}
