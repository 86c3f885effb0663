-- The register of evaluations: what is to be found out of what is spent, how, and by when. Kept in
-- versions, as records of other rooms are.

CREATE TABLE evaluation_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE evaluation (
  record_id {id} NOT NULL REFERENCES evaluation_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  body {text} NOT NULL,             -- The code of a body.
  intervention {text},              -- The code of an intervention.
  programme {text} NOT NULL,
  spend {text},                     -- Pounds, as typed.
  theory_of_change {text},
  process_questions {text},
  impact_questions {text},
  value_questions {text},
  baseline {text},
  counterfactual {text},
  maryland_level {integer},
  outcome {text},
  outcome_sd {text},
  baseline_share {text},
  treated {text},
  control {text},
  cluster_size {text},
  icc {text},
  owner {text},
  budget {text},                    -- Pounds.
  publication {text},               -- A day.
  state {text} NOT NULL,
  result {text},
  source {text},                    -- The code of a source.
  source_rows {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
