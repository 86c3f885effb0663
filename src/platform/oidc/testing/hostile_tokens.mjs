// Tokens as a broken or hostile provider makes them: each way by its name.
import { createHmac, generateKeyPairSync, sign } from "node:crypto";

const base64url = (value) => Buffer.from(value).toString("base64url");
const rsa = (modulusLength) => generateKeyPairSync("rsa", { modulusLength });

const kKey = rsa(2048);
const kSecondKey = rsa(2048);
const kWeakKey = rsa(1024);
const kCurveKey = generateKeyPairSync("ec", { namedCurve: "P-256" });
const kPem = kKey.publicKey.export({ type: "spki", format: "pem" });

const jwk = (pair, more) => ({ ...pair.publicKey.export({ format: "jwk" }), kid: "1", ...more });
const signedWith = (pair) => (text) =>
  sign("sha256", text, { key: pair.privateKey, dsaEncoding: "ieee-p1363" });
const honest = signedWith(kKey);
const changed = (claims) => ({ claims: (now) => ({ ...now, ...claims(now) }) });

// header: of the token; sign: its third part; claims: its second; keys: what the provider shows.
const kWays = {
  honest: {},
  "curve-key": {
    header: { alg: "ES256" },
    sign: signedWith(kCurveKey),
    keys: [jwk(kCurveKey, { use: "sig" })],
  },
  "no-key-id": { header: { kid: undefined } },
  "list-of-one": changed((now) => ({ aud: [now.aud] })),
  "clock-a-little-off": changed((now) => ({ iat: now.iat + 50, exp: now.iat - 50 })),

  "alg-none": { header: { alg: "none" }, sign: () => "" },
  "alg-none-with-signature": { header: { alg: "none" } },
  "hs256-with-public-key": {
    header: { alg: "HS256" },
    sign: (text) => createHmac("sha256", kPem).update(text).digest(),
  },
  rs512: { header: { alg: "RS512" }, sign: (text) => sign("sha512", text, kKey.privateKey) },
  "second-key": { sign: signedWith(kSecondKey) },
  "tampered-claims": { swap: (now) => ({ ...now, sub: "someone else" }) },
  "cut-signature": { sign: (text) => honest(text).subarray(0, 200) },
  "no-signature": { sign: () => "" },
  "critical-header": { header: { crit: ["exp"] } },
  "weak-key": { sign: signedWith(kWeakKey), keys: [jwk(kWeakKey)] },
  "key-for-encryption": { keys: [jwk(kKey, { use: "enc" })] },
  "key-of-another-algorithm": { keys: [jwk(kKey, { alg: "PS256" })] },
  "key-not-known": { header: { kid: "2" } },
  "two-keys-and-no-id": { header: { kid: undefined }, keys: [jwk(kKey), jwk(kSecondKey)] },
  "shared-key-shown": {
    header: { alg: "HS256" },
    sign: (text) => createHmac("sha256", "known").update(text).digest(),
    keys: [{ kty: "oct", k: base64url("known"), kid: "1" }],
  },

  expired: changed((now) => ({ exp: now.iat - 61 })),
  "without-expiry": changed(() => ({ exp: undefined })),
  "from-the-future": changed((now) => ({ iat: now.iat + 120 })),
  "not-yet": changed((now) => ({ nbf: now.iat + 120 })),
  "other-audience": changed(() => ({ aud: "another service" })),
  "two-audiences": changed((now) => ({ aud: [now.aud, "another service"] })),
  "issued-to-another": changed((now) => ({ aud: [now.aud, "b"], azp: "b" })),
  "other-issuer": changed(() => ({ iss: "https://elsewhere.example" })),
  "other-nonce": changed(() => ({ nonce: "another" })),
  "without-nonce": changed(() => ({ nonce: undefined })),
  "without-subject": changed(() => ({ sub: undefined })),
  "long-subject": changed(() => ({ sub: "x".repeat(256) })),
};

const isWay = (way) => Object.hasOwn(kWays, way);

export const keysOf = (way) => ({ keys: (isWay(way) && kWays[way].keys) || [jwk(kKey)] });

export function tokenOf(way, issuer, nonce) {
  const { header, sign: signature = honest, claims, swap } = isWay(way) ? kWays[way] : {};
  const second = Math.floor(Date.now() / 1000);
  const times = { iat: second, exp: second + 60 };
  const sound = { iss: issuer, aud: "commonweal", sub: "ada", nonce, ...times };
  const said = claims ? claims(sound) : sound;
  const part = (value) => base64url(JSON.stringify(value));
  const head = part({ alg: "RS256", kid: "1", ...header });
  const third = base64url(signature(Buffer.from(`${head}.${part(said)}`)));
  return `${head}.${part(swap ? swap(said) : said)}.${third}`;
}
