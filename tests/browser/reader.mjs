// People who read the pages: one program and one browser for a file of tests, and a window for each
// reader, with or without JavaScript. A window keeps what went wrong while it was open.
import { strict as assert } from "node:assert";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { kBuild, startProgram } from "./program.mjs";

const require = createRequire(join(kBuild, "npm", "node_modules", "/"));
const { chromium } = require("playwright-core");

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

// A page that is refused is written to the console by the browser itself.
function isRefusal(message, page) {
  return message.location().url === page.url() && message.text().includes("the status of 4");
}

function watch(page, origin) {
  const faults = [];
  page.on("console", (message) => {
    const bad = ["error", "warning"].includes(message.type());
    if (bad && !isRefusal(message, page)) faults.push(`Console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`Script: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`Asked of another: ${request.url()}`);
  });
  page.on("response", (response) => {
    const lost = response.status() >= 400 && response.request().resourceType() !== "document";
    if (lost && !response.url().includes("?")) faults.push(`Not there: ${response.url()}`);
  });
  return faults;
}

// Once for a file of tests, which ends with `after(reading.stop)`.
export async function startReading() {
  const browser = await openBrowser();
  const program = await startProgram();
  const { origin } = program;
  return {
    origin,
    async stop() {
      await browser.close();
      await program.stop();
    },
    async open(path, { javaScriptEnabled = true, viewport = kDesktop } = {}) {
      const context = await browser.newContext({
        baseURL: origin,
        javaScriptEnabled,
        viewport,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      const faults = watch(page, origin);
      const response = await page.goto(path);
      return { page, response, faults, close: () => context.close() };
    },
  };
}
