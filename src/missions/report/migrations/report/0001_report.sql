-- What an independent body reports on progress, what it recommends, what the government answers and
-- what becomes of it. Nothing is overwritten: of the rows of one report that say the same kind of
-- thing, that with the highest row_id counts; what was published stays as it was.

CREATE TABLE report (
  id {id} NOT NULL PRIMARY KEY,
  body {text} NOT NULL                 -- The code of the body that reports.
) {plain};

CREATE TABLE report_heading (
  report_id {id} NOT NULL REFERENCES report (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  period {text} NOT NULL,              -- As its readers call it: "2025/26".
  PRIMARY KEY (report_id, row_id)
) {keyed};

-- What the program drafted from the data.
CREATE TABLE report_facts (
  report_id {id} NOT NULL REFERENCES report (id),
  row_id {id} NOT NULL,
  drafted_micros {integer} NOT NULL,
  facts {text} NOT NULL,               -- JSON.
  PRIMARY KEY (report_id, row_id)
) {keyed};

-- What the body says beside it, by part.
CREATE TABLE report_words (
  report_id {id} NOT NULL REFERENCES report (id),
  row_id {id} NOT NULL,
  part {text} NOT NULL,
  words {text} NOT NULL,               -- Empty: taken back.
  PRIMARY KEY (report_id, row_id)
) {keyed};

CREATE TABLE report_recommendation (
  report_id {id} NOT NULL REFERENCES report (id),
  row_id {id} NOT NULL,
  number {integer} NOT NULL,           -- Counted from 1; never given again.
  addressed_to {text} NOT NULL,        -- The code of a body.
  words {text} NOT NULL,               -- Empty: taken back.
  PRIMARY KEY (report_id, row_id)
) {keyed};

CREATE TABLE report_publication (
  report_id {id} NOT NULL REFERENCES report (id),
  row_id {id} NOT NULL,
  number {integer} NOT NULL,           -- Counted from 1.
  published_on {text} NOT NULL,        -- A day in London: "2026-06-30".
  answer_due {text} NOT NULL,          -- Empty where nothing is recommended.
  change_note {text} NOT NULL,         -- What changed since the version before; empty in the first.
  document {text} NOT NULL,            -- JSON: all that the version says.
  digest {text} NOT NULL,              -- SHA-256 of that text.
  PRIMARY KEY (report_id, row_id)
) {keyed};

-- The government's.
CREATE TABLE report_answer (
  report_id {id} NOT NULL REFERENCES report (id),
  row_id {id} NOT NULL,
  recommendation {integer} NOT NULL,
  answer {text} NOT NULL CHECK (answer IN ('accepted', 'accepted-in-part', 'rejected')),
  words {text} NOT NULL,
  answered_on {text} NOT NULL,
  PRIMARY KEY (report_id, row_id)
) {keyed};

-- The body's own word on what became of it.
CREATE TABLE report_outcome (
  report_id {id} NOT NULL REFERENCES report (id),
  row_id {id} NOT NULL,
  recommendation {integer} NOT NULL,
  outcome {text} NOT NULL CHECK (outcome IN ('done', 'under-way', 'not-done')),
  words {text} NOT NULL,
  noted_on {text} NOT NULL,
  PRIMARY KEY (report_id, row_id)
) {keyed};
