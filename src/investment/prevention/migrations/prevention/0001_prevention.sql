-- Prevention spending: what counts as it, what was classified, what is spent on which service and
-- what is kept for prevention. Kept in versions, as records of other rooms are.

CREATE TABLE prevention_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE prevention_definition (
  record_id {id} NOT NULL REFERENCES prevention_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  definition_text {text} NOT NULL,
  counts {text} NOT NULL,           -- Classes, with blanks between.
  primary_rule {text} NOT NULL,
  secondary_rule {text} NOT NULL,
  tertiary_rule {text} NOT NULL,
  acute_rule {text} NOT NULL,
  set_by {text} NOT NULL,           -- An office.
  set_on {text} NOT NULL,           -- A day.
  source_words {text} NOT NULL,
  illustrative {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE spending_line (
  record_id {id} NOT NULL REFERENCES prevention_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  mission {text},                   -- The code of a mission.
  side {text},
  service {text},
  department {text},                -- The code of a body.
  control {text},
  pounds {text},                    -- By year: 2017=1000 2018=1100.
  place {text},
  source {text},                    -- The code of a source.
  source_rows {text},
  illustrative {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE classification (
  record_id {id} NOT NULL REFERENCES prevention_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  subject_kind {text} NOT NULL,
  subject {text} NOT NULL,
  department {text},                -- The code of a body.
  pounds {text},                    -- By year.
  facts {text} NOT NULL,
  purpose {text} NOT NULL,
  reason {text} NOT NULL,
  classified_by {text} NOT NULL,    -- An office.
  classified_on {text} NOT NULL,    -- A day.
  reviewed_by {text},               -- Another office.
  reviewed_on {text},
  review {text},
  state {text} NOT NULL,
  definition {text} NOT NULL,       -- The code of a definition.
  illustrative {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE prevention_allocation (
  record_id {id} NOT NULL REFERENCES prevention_record (id),
  row_id {id} NOT NULL,
  department {text} NOT NULL,       -- The code of a body.
  first_year {integer} NOT NULL,
  total_pounds {text},
  floor_share {text},
  floor_pounds {text},
  source {text},                    -- The code of a source.
  source_rows {text},
  illustrative {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

-- Which account said what of a classification, so that none reviews its own. Never shown.
CREATE TABLE classification_hand (
  row_id {id} NOT NULL PRIMARY KEY,
  classification {text} NOT NULL,   -- Its code.
  account {id} NOT NULL,
  act {text} NOT NULL               -- classified, reviewed or disputed.
) {plain};
