-- The centres that gather what works, which service each covers, and which further bodies ask a
-- question. Kept in versions as other records are, and named in a table of this room's own.

CREATE TABLE gaps_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE centre (
  record_id {id} NOT NULL REFERENCES gaps_record (id),
  row_id {id} NOT NULL,
  name {text} NOT NULL,
  short_name {text} NOT NULL,
  membership {text} NOT NULL,
  founded {integer},                -- A year.
  budget {integer},                 -- Pounds a year.
  budget_words {text},
  host {text},
  focus {text},
  source {text} NOT NULL,           -- The code of a source.
  source_rows {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE coverage (
  record_id {id} NOT NULL REFERENCES gaps_record (id),
  row_id {id} NOT NULL,
  centre {text} NOT NULL,           -- The code of a centre.
  service {text},                   -- The code of a service; or else
  subject {text},                   -- in words, what is no service.
  extent {text} NOT NULL,
  words {text},
  source {text} NOT NULL,
  source_rows {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE question_voice (
  record_id {id} NOT NULL REFERENCES gaps_record (id),
  row_id {id} NOT NULL,
  question {text} NOT NULL,         -- The code of a question.
  body {text} NOT NULL,             -- The code of the body that asks it too.
  asked_on {text} NOT NULL,         -- A day.
  words {text},
  state {text} NOT NULL,
  PRIMARY KEY (record_id, row_id)
) {keyed};
