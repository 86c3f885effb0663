-- What was written, when, by whom: one row for each table that a command wrote to.

CREATE TABLE audit (
  id {id} NOT NULL PRIMARY KEY,
  at_micros {integer} NOT NULL,   -- UTC, microseconds since 1970.
  actor {text} NOT NULL,
  action {text} NOT NULL,
  table_name {text} NOT NULL,
  first_row {integer} NOT NULL,   -- The ids that this command gave, all in one block.
  last_row {integer} NOT NULL CHECK (first_row <= last_row),
  rows_digest {text} NOT NULL,    -- SHA-256 of the canonical rows, in the order of their ids.
  previous {text} NOT NULL,       -- The hash of the row before; empty in the first.
  hash {text} NOT NULL            -- SHA-256 of all of the above.
) {plain};

CREATE UNIQUE INDEX audit_table_row ON audit (table_name, last_row);
