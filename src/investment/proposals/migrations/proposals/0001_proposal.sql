-- Bids for money. Lines of amounts by year stand as text, as they were typed: see
-- missions/year_line.hpp. Kept in versions, as records of other rooms are.

CREATE TABLE proposal_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE proposal (
  record_id {id} NOT NULL REFERENCES proposal_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  summary {text} NOT NULL,
  body {text} NOT NULL,             -- The code of a body, as the next.
  department {text} NOT NULL,
  mission {text} NOT NULL,          -- A code.
  prices {text} NOT NULL,           -- real or cash.
  price_year {integer} NOT NULL,    -- A financial year by its first, as all years here.
  first_year {integer} NOT NULL,
  start_years {text},
  least_scale {text},               -- A share.
  horizon {integer},                -- Years.
  needs {text},                     -- Codes of proposals, as the next.
  excludes {text},
  costs {text},
  reach {text},
  benefits {text},
  unmonetised {text},
  evaluation {text},
  evaluation_level {integer},
  purpose {text},
  popularity {text},                -- A share.
  popularity_source {text},
  quick_months {text},
  officer {text},                   -- An office.
  state {text} NOT NULL,
  illustrative {text} NOT NULL,     -- yes or no.
  source {text},                    -- The code of a source.
  source_rows {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
