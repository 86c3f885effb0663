// Writes the pictures that the manual shows, of the England example:
//   BUILD=build/release node tests/browser/screenshots.mjs
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { startReading } from "./reader.mjs";

const kFolder = "docs/images";
const kBytesMax = 150_000;
const kWaitingList = "/metrics/nhs-waiting-list";
const kDesk = { width: 1280, height: 1100 };
const kTall = { width: 720, height: 1280 };
const kPocket = { width: 375, height: 812 };
const kPictures = [
  { name: "home", path: "/", viewport: kDesk },
  { name: "mission", path: "/missions/health", viewport: kDesk },
  { name: "metric", path: kWaitingList, viewport: kDesk },
  { name: "metric-phone", path: kWaitingList, viewport: kPocket },
  { name: "area", path: "/areas/E06000009", viewport: kDesk },
  { name: "area-phone", path: "/areas/E06000009", viewport: kPocket },
  { name: "compare", path: "/metrics/adult-smoking/compare", viewport: kDesk },
  { name: "forecast", path: `${kWaitingList}/forecast`, viewport: kDesk },
  { name: "framework", path: "/framework", viewport: kDesk },
  { name: "status", path: "/missions/health/status", viewport: kDesk },
  { name: "cascade", path: "/missions/health/cascade", viewport: kDesk },
  { name: "toolkit", path: "/interventions", viewport: kDesk },
  { name: "pool", path: "/interventions/bcg-vaccine/pool", viewport: kTall },
  { name: "units", path: "/effects/nicotine-quitting/units", viewport: kDesk },
  { name: "gap-map", path: "/gap-map", viewport: kDesk },
  { name: "paper", path: "/paper", viewport: { width: 1280, height: 900 } },
  { name: "brief", path: `${kWaitingList}/brief`, viewport: kDesk },
  { name: "components", path: "/components/figures", viewport: kDesk },
];

const reading = await startReading();

async function take({ name, path, viewport }) {
  const file = join(kFolder, `${name}.png`);
  const { page, close } = await reading.open(path, { viewport });
  await page.screenshot({ path: file });
  await close();
  const { size } = await stat(file);
  if (size > kBytesMax) throw new Error(`${file} has ${size} bytes, more than ${kBytesMax}.`);
  console.log(`${file}: ${size} bytes`);
}

try {
  await mkdir(kFolder, { recursive: true });
  for (const picture of kPictures) await take(picture);
} finally {
  await reading.stop();
}
