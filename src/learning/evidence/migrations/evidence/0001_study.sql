-- Studies, one by one: what is known about what works. Kept in versions as other records are, the
-- one with the highest row_id being current, and named in a table of this room's own.

CREATE TABLE evidence_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE study (
  record_id {id} NOT NULL REFERENCES evidence_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  authors {text},
  year {integer},
  intervention {text},              -- The code of an intervention.
  outcome {text},
  metric {text},                    -- The code of a metric.
  design {text} NOT NULL,
  people {integer},
  setting {text},
  population {text},
  country {text},
  measure {text},
  effect {text},                    -- A number as it was typed; of a ratio its logarithm.
  standard_error {text},
  follow_up_months {text},
  funding {text},
  source {text},                    -- The code of a source.
  journal {text},
  link {text},
  source_rows {text},               -- Of the source's file.
  shared_sample {text},             -- Names the sample that it shares with other studies.
  moderators {text},                -- ablat=44; alloc=random
  reported {text},                  -- What the effect was computed from: ai=4; bi=119; ...
  abstract {text},
  keywords {text},
  state {text} NOT NULL,
  excluded_because {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
