// The real program: the England example in a database of its own, served on a free port.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

export const kBuild = resolve(process.env.BUILD ?? "build/release");

const kProgram = join(kBuild, "commonweal");
const kSecondsMax = "600"; // A server outlives no test, even one that is killed.

// "Commonweal serves http://127.0.0.1:40123/ until …"
async function printedOrigin(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const [address] = line.match(/http:\/\/[^/]+/) ?? [];
    if (address) return address;
  }
  throw new Error(`${kProgram} serve ended before it printed its address.`);
}

async function stop(server) {
  if (server.exitCode !== null) throw new Error("The program ended before it was asked to.");
  server.kill("SIGTERM");
  const [status] = await once(server, "exit");
  if (status !== 0) throw new Error(`The program ended with ${status}, not 0.`);
}

// `options` are those of serve.
export async function startProgram(...options) {
  const folder = await mkdtemp(join(tmpdir(), "commonweal-browser-"));
  const database = `sqlite:${join(folder, "england.db")}`;
  await promisify(execFile)(kProgram, ["example", "load", "england", "--db", database]);
  // So that there is a letter to look at.
  await promisify(execFile)(
    kProgram, ["letter", "sign", "--body", "nhs-england", "--db", database]);
  const words = [kSecondsMax, kProgram, "serve", "--db", database, "--listen", "127.0.0.1:0",
                 ...options];
  const server = spawn("timeout", words, { stdio: ["ignore", "pipe", "inherit"] });
  const forget = () => rm(folder, { recursive: true });
  const origin = await printedOrigin(server);
  return {
    origin,
    // The path of the link by which somebody new chooses a password.
    async invite(...words) {
      const said = await promisify(execFile)(
        kProgram, ["account", "invite", ...words, "--db", database, "--public-url", origin]);
      return new URL(said.stdout.match(/http:\/\/\S+/)[0]).pathname;
    },
    // A command of the shell on the same database, with what is typed into it.
    async run(typed, ...words) {
      const child = execFile(kProgram, [...words, "--db", database]);
      child.stdin.end(typed);
      const [status] = await once(child, "exit");
      if (status !== 0) throw new Error(`commonweal ${words.join(" ")} ended with ${status}.`);
    },
    stop: () => stop(server).finally(forget),
  };
}
