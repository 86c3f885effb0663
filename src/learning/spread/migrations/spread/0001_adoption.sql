-- Which body does which intervention, since when, for how many and how faithfully. Kept in versions
-- as other records are, and named in a table of this room's own.

CREATE TABLE spread_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE adoption (
  record_id {id} NOT NULL REFERENCES spread_record (id),
  row_id {id} NOT NULL,
  intervention {text} NOT NULL,     -- The code of an intervention.
  body {text} NOT NULL,             -- The code of a body.
  since {text},                     -- A year, month or day.
  until {text},                     -- The same; empty: it goes on.
  reach {integer},                  -- People a year.
  eligible {integer},               -- People a year who could be reached there.
  fidelity {text},                  -- From 0 to 1.
  fidelity_basis {text},
  source {text},                    -- The code of a source.
  source_rows {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
