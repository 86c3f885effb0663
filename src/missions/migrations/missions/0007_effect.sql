-- What can be done, what it does to an outcome and how that becomes a change in a metric, and what
-- bodies want to know of it. Kept in versions, named as the records of 0006.

CREATE TABLE intervention (
  record_id {id} NOT NULL REFERENCES further_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  summary {text} NOT NULL,
  for_whom {text} NOT NULL,
  services {text},                  -- Codes with blanks between, as in missions and overlaps_with.
  missions {text},
  stage {text} NOT NULL,
  next_test {text},
  unit_cost {text},                 -- Pounds, as typed.
  unit_cost_per {text},
  price_year {text},
  unit_cost_source {text},
  prevention {text},
  personalisation {text},
  productivity {text},
  implementation {text},
  eligible {integer},               -- People.
  eligible_source {text},
  overlaps_with {text},
  source {text} NOT NULL,           -- The code of a source.
  source_rows {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE effect (
  record_id {id} NOT NULL REFERENCES further_record (id),
  row_id {id} NOT NULL,
  intervention {text} NOT NULL,     -- A code.
  metric {text},                    -- The code of a metric.
  outcome {text} NOT NULL,
  measure {text} NOT NULL,
  estimate {text} NOT NULL,         -- A number, as it was typed; of ratios, the logarithm.
  standard_error {text},
  lower_limit {text},
  upper_limit {text},
  predicted_lower {text},
  predicted_upper {text},
  prediction_degrees {text},
  tau2 {text},
  i2 {text},
  studies {integer},
  people {integer},
  method {text} NOT NULL,
  origin {text} NOT NULL,
  grade {text} NOT NULL,
  grade_reasons {text},
  conversion {text} NOT NULL,
  onset_months {integer},
  duration_months {integer},
  inputs {text},                    -- SHA-256 of the studies pooled.
  published_on {text} NOT NULL,     -- A day.
  source {text} NOT NULL,
  source_rows {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE factor (
  record_id {id} NOT NULL REFERENCES further_record (id),
  row_id {id} NOT NULL,
  effect {text} NOT NULL,           -- A code.
  kind {text} NOT NULL,
  factor_value {text} NOT NULL,
  standard_error {text},
  source_words {text} NOT NULL,
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE question (
  record_id {id} NOT NULL REFERENCES further_record (id),
  row_id {id} NOT NULL,
  words {text} NOT NULL,
  asked_by {text} NOT NULL,         -- The code of a body.
  asked_on {text} NOT NULL,
  service {text},
  mission {text},
  intervention {text},
  outcome {text},
  state {text} NOT NULL,
  known {text},
  certainty {text},
  practice {text},
  answered_on {text},
  answered_by {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
