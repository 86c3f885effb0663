-- Where a body stands on a map of tiles of one size. Kept in versions, the one with the highest
-- row_id being current.

CREATE TABLE tile (
  body_id {id} NOT NULL REFERENCES record (id),
  row_id {id} NOT NULL,
  map {text} NOT NULL,              -- "councils": those of one map stand beside one another.
  label {text} NOT NULL,
  tile_column {integer} NOT NULL,   -- From 0 at the left,
  tile_row {integer} NOT NULL,      -- and from 0 at the top.
  PRIMARY KEY (body_id, row_id)
) {keyed};
