// sqlmap against the running program: no parameter, form field or cookie reaches the SQL.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const kHere = dirname(fileURLToPath(import.meta.url));
const kProgram = join(resolve(process.env.BUILD ?? "build/release"), "commonweal");
const kPassword = "harbour violet teapot";
const kEmail = "ada@example.org";

let folder, server, origin, cookie;

async function firstLine(child, pattern) {
  for await (const line of createInterface({ input: child.stdout })) {
    const found = line.match(pattern);
    if (found) return found[1];
  }
  throw new Error("The server ended before it said where it listens.");
}

const cookieOf = (response) =>
  response.headers.getSetCookie().map((text) => text.split(";")[0]).join("; ");

const tokenOf = (page) => page.match(/name="form_token" value="([^"]+)"/)[1];

async function send(path, fields, sent) {
  return fetch(origin + path, {
    method: "POST", redirect: "manual", headers: { cookie: sent },
    body: new URLSearchParams(fields),
  });
}

async function signIn() {
  const database = `sqlite:${join(folder, "england.db")}`;
  const invited = await run(kProgram, ["account", "invite", kEmail, "--name", "Ada",
                                       "--db", database, "--public-url", origin]);
  const link = new URL(invited.stdout.match(/http:\/\/\S+/)[0]).pathname;
  const page = await fetch(origin + link);
  const chosen = await send(
    link, { form_token: tokenOf(await page.text()), password: kPassword }, cookieOf(page));
  assert.equal(chosen.status, 303);
  const door = await fetch(origin + "/sign-in");
  const opened = await send(
    "/sign-in", { form_token: tokenOf(await door.text()), email: kEmail, password: kPassword },
    cookieOf(door));
  assert.equal(opened.status, 303);
  return cookieOf(opened);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "commonweal-sqlmap-"));
  const database = `sqlite:${join(folder, "england.db")}`;
  await run(kProgram, ["example", "load", "england", "--db", database]);
  server = spawn("timeout", ["600", kProgram, "serve", "--db", database,
                             "--listen", "127.0.0.1:0"],
                 { stdio: ["ignore", "pipe", "pipe"] });
  server.failures = [];
  createInterface({ input: server.stderr }).on("line", (line) => {
    if (/"status":5\d\d/.test(line)) server.failures.push(line);
  });
  origin = await firstLine(server, /(http:\/\/127\.0\.0\.1:\d+)/);
  cookie = await signIn();
});

after(async () => {
  server?.kill("SIGTERM");
  if (folder) await rm(folder, { recursive: true });
});

// Blind by truth, by error and by union; not by time, which a busy machine tells wrongly.
async function sqlmap(url, more = []) {
  const words = ["-u", url, "--batch", "--disable-coloring", "--flush-session", "--level=1",
                 "--risk=1", "--technique=BEU", "--dbms=SQLite", "--timeout=10", "--retries=1",
                 "--output-dir", join(folder, "sqlmap"), ...more];
  try {
    return (await run("sqlmap", words, { timeout: 120_000, maxBuffer: 1 << 24 })).stdout;
  } catch (failure) {
    throw new Error(`sqlmap ended with ${failure.code}: ${failure.stderr}${failure.stdout}`);
  }
}

const kInjectable = /is vulnerable|identified the following injection point/;

test("sqlmap finds a hole where there is one", async () => {
  const hole = spawn("python3", [join(kHere, "vulnerable_server.py")],
                     { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const port = await firstLine(hole, /^(\d+)$/);
    assert.match(await sqlmap(`http://127.0.0.1:${port}/?metric=beds`), kInjectable);
  } finally {
    hole.stdin.end();
  }
});

// A star marks what is tried; without one, every field and parameter is.
const kTargets = [
  { path: "/metrics/nhs-waiting-list*?body=E92000001*&known-on=2026-05-01*" },
  { path: "/metrics/nhs-waiting-list?replay_from=2007-08&replay_to=2010-06&level=low" },
  { path: "/metrics/nhs-waiting-list*/revisions" },
  { path: "/api/v1/metrics/nhs-waiting-list*/projection?to=low*&body=E92000001*" },
  { path: "/audit?actor=shell%3Aann&action=import&table=observation", signedIn: true },
  { path: "/sign-in", fields: `email=${kEmail}&password=teapot` },
  { path: "/account/name", fields: "name=Ada", signedIn: true },
  { path: "/accounts", fields: "email=b%40example.org&name=Bea&role=reader", signedIn: true },
];

for (const { path, fields, signedIn } of kTargets) {
  test(`sqlmap finds none at ${path}`, async () => {
    const more = [];
    if (signedIn) more.push("--cookie", cookie);
    if (fields) more.push("--data", `${fields}&form_token=x`, "--csrf-token=form_token",
                          `--csrf-url=${origin}${signedIn ? "/account" : path}`);
    const said = await sqlmap(origin + path, more);
    assert.doesNotMatch(said, kInjectable);
    assert.match(said, /do(es)? not (appear|seem) to be injectable/, said.slice(-2000));
  });
}

test("no statement failed meanwhile, and the server is up", async () => {
  assert.deepEqual(server.failures, []);
  assert.equal((await fetch(origin + "/readyz")).status, 200);
});
