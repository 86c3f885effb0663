// Providers that a sign-in must not trust, each under a path of its own: ORIGIN/WAY is the issuer.
// Each keeps nothing: a code is the nonce that the token will have. node hostile_provider.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { keysOf, tokenOf } from "./hostile_tokens.mjs";
import { listen, obey } from "./loopback_server.mjs";

const kDiscovery = "/.well-known/openid-configuration";
const asked = new Map(); // How often each address was asked for.

function discoveryOf(issuer) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
  };
}

const send = (response, value, status = 200) =>
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
const moved = (response, location) => response.writeHead(302, { Location: location }).end();

// What a way does instead of answering, by "WAY PLACE".
const kMisdeeds = {
  [`other-issuer-named ${kDiscovery}`]: (issuer, response) =>
    send(response, { ...discoveryOf(issuer), issuer: `${issuer}/` }),
  [`plain-http-elsewhere ${kDiscovery}`]: (issuer, response) =>
    send(response, { ...discoveryOf(issuer), token_endpoint: "http://sign-in.example/token" }),
  [`file-as-keys ${kDiscovery}`]: (issuer, response) =>
    send(response, { ...discoveryOf(issuer), jwks_uri: "file:///etc/passwd" }),
  [`redirecting ${kDiscovery}`]: (issuer, response) =>
    moved(response, issuer.replace("redirecting", "honest") + kDiscovery),
  [`redirecting-token /token`]: (issuer, response) =>
    moved(response, issuer.replace("redirecting-token", "honest") + "/token"),
  [`slow ${kDiscovery}`]: () => {},
  [`dripping ${kDiscovery}`]: (issuer, response) => {
    response.writeHead(200);
    const drops = setInterval(() => response.write(" "), 50);
    response.on("close", () => clearInterval(drops));
  },
  [`huge ${kDiscovery}`]: (issuer, response) => response.end(Buffer.alloc(3 << 20, " ")),
  [`huge-token /token`]: (issuer, response) => response.end(Buffer.alloc(3 << 20, " ")),
  [`deep ${kDiscovery}`]: (issuer, response) => response.end("[".repeat(500_000)),
  [`no-json ${kDiscovery}`]: (issuer, response) => response.end("<h1>Welcome</h1>"),
  [`names-twice ${kDiscovery}`]: (issuer, response) =>
    response.end(JSON.stringify(discoveryOf(issuer)).replace("{", `{"issuer":"${issuer}",`)),
  [`broken ${kDiscovery}`]: (issuer, response) => send(response, {}, 500),
  [`wrong-secret /token`]: (issuer, response) =>
    send(response, { error: "invalid_client", error_description: "secret words" }, 401),
  [`no-token /token`]: (issuer, response) => send(response, { access_token: "a" }),
  [`other-person ${kDiscovery}`]: (issuer, response) =>
    send(response, { ...discoveryOf(issuer), userinfo_endpoint: `${issuer}/userinfo` }),
};

async function formOf(request) {
  let text = "";
  for await (const part of request) text += part;
  return new URLSearchParams(text);
}

async function answer(origin, request, response) {
  const [, way, place] = request.url.match(/^\/([^/]+)(.*)$/);
  asked.set(request.url, (asked.get(request.url) ?? 0) + 1);
  const issuer = `${origin}/${way}`;
  const misdeed = kMisdeeds[`${way} ${place}`];
  if (misdeed) return misdeed(issuer, response);
  if (place === kDiscovery) return send(response, discoveryOf(issuer));
  if (place === "/keys") return send(response, keysOf(way));
  if (place === "/userinfo") return send(response, { sub: "someone else", email: "a@b.example" });
  if (place === "/asked") return send(response, asked.get(`/${way}/keys`) ?? 0);
  const nonce = (await formOf(request)).get("code");
  return send(response, { access_token: "a", id_token: tokenOf(way, issuer, nonce) });
}

function certificate(folder) {
  const key = join(folder, "key.pem");
  const cert = join(folder, "cert.pem");
  const kind = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=test";
  const more = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert];
  execFileSync("openssl", ["req", "-x509", ...kind.split(" "), ...more], { stdio: "ignore" });
  return { cert, options: { key: readFileSync(key), cert: readFileSync(cert) } };
}

const folder = mkdtempSync(join(tmpdir(), "commonweal-oidc-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
const { cert, options } = certificate(folder);
let origin, tlsOrigin;
origin = await listen(createServer((...exchange) => answer(origin, ...exchange)));
const tls = createTlsServer(options, (...exchange) => answer(tlsOrigin, ...exchange));
tlsOrigin = await listen(tls, "https");
obey({});
console.log(`issuer ${origin}`);
console.log(`secure ${tlsOrigin}`);
console.log(`certificate ${cert}`);
