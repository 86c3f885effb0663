// People who read the pages: one program and one browser for a file of tests, and a window for each
// reader, with or without JavaScript. A window keeps what went wrong while it was open.
import { strict as assert } from "node:assert";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { kBuild, startProgram } from "./program.mjs";

const require = createRequire(join(kBuild, "npm", "node_modules", "/"));
const { chromium } = require("playwright-core");

const kPatienceMs = 20_000;
const kChromium = "/usr/bin/chromium";
const kFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-proxy-server",
];

export const kPhone = { width: 320, height: 640 };
export const kTablet = { width: 768, height: 1024 };
export const kDesktop = { width: 1280, height: 800 };

async function openBrowser() {
  assert.ok(existsSync(kChromium), `${kChromium} is not there. Install Debian's chromium package.`);
  return chromium.launch({ executablePath: kChromium, args: kFlags });
}

function watch(page, origin) {
  const faults = [];
  page.on("console", (message) => {
    const bad = ["error", "warning"].includes(message.type());
    // The browser notes each refused answer; those to a question are no fault, the rest is below.
    const noted = message.text().startsWith("Failed to load resource: the server responded");
    if (bad && !noted) faults.push(`Console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`Script: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`Asked of another: ${request.url()}`);
  });
  page.on("response", (response) => {
    const question = ["document", "fetch"].includes(response.request().resourceType());
    if (response.status() >= 400 && !question) faults.push(`Not there: ${response.url()}`);
  });
  return faults;
}

function emptyScript(route) {
  return route.fulfill({ contentType: "text/javascript", body: "" });
}

// Options are those of serve. Once for a file of tests, which ends with `after(reading.stop)`.
export async function startReading(...options) {
  const browser = await openBrowser();
  const program = await startProgram(...options);
  const { origin } = program;
  return {
    origin,
    invite: program.invite,
    run: program.run,
    async stop() {
      await browser.close();
      await program.stop();
    },
    async open(path, { javaScriptEnabled = true, scripts = "with", viewport = kDesktop } = {}) {
      const context = await browser.newContext({
        baseURL: origin,
        javaScriptEnabled,
        viewport,
        reducedMotion: "reduce",
      });
      context.setDefaultTimeout(kPatienceMs);
      if (scripts === "without") await context.route("**/*.js", emptyScript);
      const page = await context.newPage();
      const faults = watch(page, origin);
      const requests = [];
      page.on("requestfinished", (request) => requests.push(request));
      const response = await page.goto(path, { waitUntil: "load" });
      return { page, response, requests, faults, close: () => context.close() };
    },
  };
}
