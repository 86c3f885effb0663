-- Mandate letters: what a body is asked, in a text that is fixed once it is signed off. Drafts,
-- letters and acknowledgements are only ever added.

CREATE TABLE letter_draft (
  row_id {id} NOT NULL PRIMARY KEY,
  body {text} NOT NULL,             -- The code of a body; of its drafts the last counts.
  version {integer} NOT NULL,       -- Of the letter that it is to be.
  words {text} NOT NULL,            -- The sender's own, before what the program writes.
  acknowledge_by {text}             -- A day; none: four weeks after it is signed off.
) {plain};

CREATE INDEX letter_draft_body ON letter_draft (body, row_id);

CREATE TABLE letter (
  id {id} NOT NULL PRIMARY KEY,
  body {text} NOT NULL,
  version {integer} NOT NULL,       -- From 1.
  signed_on {text} NOT NULL,        -- A day in London.
  signed_by {text} NOT NULL,        -- The office, never a person: the audit has the account.
  acknowledge_by {text} NOT NULL,
  document {text} NOT NULL,         -- The whole text as JSON.
  digest {text} NOT NULL,           -- SHA-256 of the document.
  UNIQUE (body, version)
) {plain};

CREATE TABLE letter_acknowledgement (
  row_id {id} NOT NULL PRIMARY KEY,
  letter_id {id} NOT NULL UNIQUE REFERENCES letter (id),
  acknowledged_on {text} NOT NULL
) {plain};
