// A real OpenID provider, as another organisation runs one: node provider.mjs MODULES REDIRECT_URI.
// It asks nobody for a password: whoever comes is the person that was named last.
//   person NAME   who signs in from now on       refuse   the next one does not want to
//   rotate        a new signing key, the old one withdrawn
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { listen, obey } from "./loopback_server.mjs";

console.info = console.warn = () => {}; // It warns that all is kept in memory, as a test wants it.

const [modules, redirectUri] = process.argv.slice(2);
const library = pathToFileURL(join(modules, "oidc-provider", "lib", "index.js"));
const { default: Provider } = await import(library);

let person = "ada";
let isRefused = false;

function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), kid: randomUUID(), use: "sig", alg: "RS256" };
}

function findAccount(context, subject) {
  const claims = {
    sub: subject,
    email: `${subject}@example.org`,
    email_verified: true,
    name: `${subject} Example`,
  };
  return { accountId: subject, claims: () => claims };
}

const client = { redirect_uris: [redirectUri], response_types: ["code"] };
const settings = () => ({
  clients: [
    { ...client, client_id: "commonweal", client_secret: "a secret: 100% ours+theirs" },
    { ...client, client_id: "commonweal-public", token_endpoint_auth_method: "none" },
  ],
  jwks: { keys: [signingKey()] },
  cookies: { keys: ["of a test"] },
  pkce: { methods: ["S256"], required: () => true },
  features: { devInteractions: { enabled: false } },
  claims: { email: ["email", "email_verified"], profile: ["name"] },
  interactions: { url: (context, interaction) => `/interaction/${interaction.uid}` },
  findAccount,
});

async function consent(provider, { params, session, grantId }) {
  const grant = grantId
    ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return { consent: { grantId: await grant.save() } };
}

async function interact(provider, request, response) {
  const details = await provider.interactionDetails(request, response);
  let result = { error: "access_denied" };
  if (!isRefused) {
    const isLogin = details.prompt.name === "login";
    result = isLogin ? { login: { accountId: person } } : await consent(provider, details);
  }
  isRefused = false;
  await provider.interactionFinished(request, response, result);
}

let provider;
const server = createServer((request, response) => {
  if (!request.url.startsWith("/interaction/")) return provider.callback()(request, response);
  return interact(provider, request, response).catch((failure) => {
    console.error(failure);
    response.writeHead(500).end();
  });
});
const issuer = await listen(server);
const start = () => {
  provider = new Provider(issuer, settings());
};
start();
obey({
  person: (name) => (person = name),
  refuse: () => (isRefused = true),
  rotate: start,
});
console.log(`issuer ${issuer}`);
