-- What came of what was funded, as bodies report it. Kept in versions, as other records are.

CREATE TABLE delivery_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE delivery (
  record_id {id} NOT NULL REFERENCES delivery_record (id),
  row_id {id} NOT NULL,
  commitment {text} NOT NULL,       -- A code.
  financial_year {integer} NOT NULL,
  what {text} NOT NULL,             -- cost, reach or metric.
  of_what {text},                   -- The code of an effect or of a metric.
  place {text},                     -- The code of a body.
  delivered {text} NOT NULL,        -- A number.
  reported_by {text} NOT NULL,      -- An office.
  basis {text} NOT NULL,            -- How it is known.
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
