-- Where a body lies: its outline in degrees of longitude and latitude (WGS 84), with a border that
-- two bodies share the same in both. Kept in versions, the one with the highest row_id being
-- current.

CREATE TABLE boundary (
  body_id {id} NOT NULL REFERENCES record (id),
  row_id {id} NOT NULL,
  coordinates {text} NOT NULL,      -- Those of a MultiPolygon in GeoJSON.
  attribution {text} NOT NULL,      -- What its licence asks to be said beside it; empty: nothing.
  PRIMARY KEY (body_id, row_id)
) {keyed};
