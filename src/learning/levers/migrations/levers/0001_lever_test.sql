-- Problems held against the criteria of a simple one, with reasons. Kept in versions.

CREATE TABLE lever_test_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE lever_test (
  record_id {id} NOT NULL REFERENCES lever_test_record (id),
  row_id {id} NOT NULL,
  problem {text} NOT NULL,
  body {text} NOT NULL,             -- The code of the body that asks.
  asked_on {text} NOT NULL,         -- A day.
  metric {text},                    -- The code of the metric that a target is to be set on.
  balancing_metric {text},          -- The code of the metric to be watched beside it.
  defined {text} NOT NULL,
  defined_why {text},
  stable {text} NOT NULL,
  stable_why {text},
  agreed {text} NOT NULL,
  agreed_why {text},
  known {text} NOT NULL,
  known_why {text},
  responsible {text} NOT NULL,
  responsible_why {text},
  without_judgement {text} NOT NULL,
  without_judgement_why {text},
  competence {text} NOT NULL,
  competence_why {text},
  autonomy {text} NOT NULL,
  autonomy_why {text},
  relationships {text} NOT NULL,
  relationships_why {text},
  source {text},                    -- The code of a source.
  source_rows {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
