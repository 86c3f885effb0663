-- Appraisals: one scheme's questions answered for one study or one effect. The level is computed
-- from the answers and not kept. Kept in versions as other records are, the one with the highest
-- row_id being current, and named in a table of this room's own.

CREATE TABLE quality_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE appraisal (
  record_id {id} NOT NULL REFERENCES quality_record (id),
  row_id {id} NOT NULL,
  study {text},                     -- The code of a study ...
  effect {text},                    -- ... or of an effect.
  scheme {text} NOT NULL,
  answers {text} NOT NULL,          -- design=rct; attrition=some
  appraised_on {text} NOT NULL,     -- A day.
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
