-- What was funded and promised. Lines of amounts by year stand as text, as they were typed: see
-- missions/year_line.hpp.

CREATE TABLE commitment (
  record_id {id} NOT NULL REFERENCES further_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  proposal {text} NOT NULL,         -- A code.
  body {text} NOT NULL,             -- The code of a body.
  reach {text},
  pounds {text},
  promises {text},
  state {text} NOT NULL,
  officer {text} NOT NULL,          -- An office.
  decided_on {text} NOT NULL,       -- A day.
  decided_by {text} NOT NULL,       -- An office.
  illustrative {text} NOT NULL,     -- yes or no.
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
