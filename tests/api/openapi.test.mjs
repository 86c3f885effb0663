// The API held against its own description, by others' validators.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { kBuild, startProgram } from "../browser/program.mjs";

const require = createRequire(join(kBuild, "npm/package.json"));
const { Validator } = require("@seriousme/openapi-schema-validator");
const { default: Ajv } = require("ajv/dist/2020");

let program;
let description;

async function ask(path, headers = {}) {
  const answer = await fetch(program.origin + path, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

before(async () => {
  program = await startProgram("--api-rate", "0");
  description = JSON.parse((await ask("/api/v1/openapi.json")).text);
});
after(() => program.stop());

// The address of an operation, with its examples; where `all`, with those that need not be given.
function addressOf(pattern, operation, all) {
  const query = new URLSearchParams();
  let path = pattern;
  for (const { name, in: place, required, example } of operation.parameters) {
    if (place === "path") path = path.replace(`{${name}}`, encodeURIComponent(example));
    if (place === "query" && example && (required || all)) query.append(name, example);
  }
  return query.size ? `${path}?${query}` : path;
}

// The document is strict 3.1, whose schemas are JSON Schema 2020-12 as they stand.
function validatorOf(schema) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  const prefix = "#/components/schemas/";
  const rewritten = JSON.parse(JSON.stringify({ $defs: description.components.schemas, ...schema })
    .replaceAll(prefix, "#/$defs/"));
  return ajv.compile(rewritten);
}

function check(validate, text, where) {
  assert.ok(validate(JSON.parse(text)), `${where}: ${JSON.stringify(validate.errors, null, 1)}`);
}

const operations = () => Object.entries(description.paths).map(([path, { get }]) => [path, get]);

// All but those of which the example holds nothing: their path has no example.
const answered = () => operations().filter(([, { parameters }]) =>
  parameters.every(({ in: place, example }) => place !== "path" || example));

test("The document is OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(description);
  assert.ok(valid, JSON.stringify(errors));
  assert.ok(operations().length > 0);
});

test("Every address answers as the document says", async () => {
  for (const [pattern, operation] of answered()) {
    for (const all of [false, true]) {
      const path = addressOf(pattern, operation, all);
      const { status, headers, text } = await ask(path);
      assert.equal(status, 200, `${path}: ${text.slice(0, 400)}`);
      const [[media, { schema }]] = Object.entries(operation.responses["200"].content);
      const type = headers.get("content-type");
      assert.ok(type.startsWith(media), `${path}: ${type}`);
      if (media === "application/json") check(validatorOf(schema), text, path);
    }
  }
});

test("Who holds an answer already is told that nothing has changed", async () => {
  for (const [pattern, operation] of answered()) {
    const path = addressOf(pattern, operation, false);
    const tag = (await ask(path)).headers.get("etag");
    assert.ok(tag, path);
    const again = await ask(path, { "If-None-Match": tag });
    assert.equal(again.status, 304, path);
    assert.equal(again.text, "", path);
  }
});

test("What is not there is refused as the document says", async () => {
  const validate = validatorOf(description.components.schemas.Problems);
  for (const [pattern, operation] of operations()) {
    if (!pattern.includes("{")) continue;
    const { status, text } = await ask(pattern.replace(/\{[^}]+\}/g, "no-such-thing"));
    assert.equal(status, 404, pattern);
    check(validate, text, pattern);
    assert.ok(operation.responses["404"]);
  }
});
