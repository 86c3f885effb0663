// What providers of tests share: they listen on this machine alone, take commands as lines, and end
// when whoever started them has gone, at the latest after two minutes.
import { createInterface } from "node:readline";

const kSecondsMax = 120;

// Listens on a free port of its own. The origin: "http://127.0.0.1:40123".
export function listen(server, scheme = "http") {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      resolve(`${scheme}://127.0.0.1:${server.address().port}`);
    });
  });
}

// Each line is a command and perhaps a word for it: "person ada". Answered with "done".
export function obey(commands) {
  setTimeout(() => process.exit(1), kSecondsMax * 1000).unref();
  const lines = createInterface({ input: process.stdin });
  lines.on("close", () => process.exit(0));
  lines.on("line", async (line) => {
    const [command, word] = line.split(" ");
    await commands[command](word);
    console.log("done");
  });
}
