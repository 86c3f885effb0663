-- What is measured, of whom, for which mission, and what was found.
--
-- Nothing is overwritten. A record is named once; what is said of it is kept in versions, the one
-- with the highest row_id being current. A figure is kept in revisions in the same way.

CREATE TABLE record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL CHECK (kind IN ('mission', 'body', 'source', 'metric', 'replay')),
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE mission (
  record_id {id} NOT NULL REFERENCES record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  goal {text} NOT NULL,
  statutory_basis {text} NOT NULL,
  headline_metric {text},           -- The code of a metric.
  position {integer} NOT NULL,
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE body (
  record_id {id} NOT NULL REFERENCES record (id),
  row_id {id} NOT NULL,
  name {text} NOT NULL,
  kind {text} NOT NULL,
  parent {text},                    -- The code of a body.
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE source (
  record_id {id} NOT NULL REFERENCES record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  publisher {text} NOT NULL,
  licence {text} NOT NULL,
  attribution {text} NOT NULL,
  file {text} NOT NULL,
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE metric (
  record_id {id} NOT NULL REFERENCES record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  short_title {text} NOT NULL,
  service {text} NOT NULL,
  mission {text} NOT NULL,          -- The code of a mission.
  body {text} NOT NULL,             -- The code of the body whose figures open its page.
  unit {text} NOT NULL,
  unit_words {text} NOT NULL,
  decimals {integer} NOT NULL,
  direction {text} NOT NULL,
  kind {text} NOT NULL,
  dimension {text} NOT NULL,
  tier {text} NOT NULL,
  period_kind {text} NOT NULL,
  description {text} NOT NULL,
  PRIMARY KEY (record_id, row_id)
) {keyed};

-- The question that a metric's page opens with. Its record's code is that of the metric.
CREATE TABLE replay (
  record_id {id} NOT NULL REFERENCES record (id),
  row_id {id} NOT NULL,
  from_period {text} NOT NULL,
  nowcast_from {text},
  nowcast_to {text},
  replay_from {text} NOT NULL,
  replay_to {text} NOT NULL,
  rate {text} NOT NULL,
  to_level {text} NOT NULL,
  source_in_paper {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE observation (
  metric_id {id} NOT NULL REFERENCES record (id),
  body_id {id} NOT NULL REFERENCES record (id),
  period {integer} NOT NULL,        -- Its place among the periods of the metric's kind.
  revision {integer} NOT NULL,      -- From 1.
  row_id {id} NOT NULL,
  value {real},
  numerator {real},
  denominator {real},
  status {text} NOT NULL CHECK (status IN ('final', 'provisional', 'revised', 'missing')),
  reason {text},                    -- Why it is missing.
  source_id {id} REFERENCES record (id),
  source_rows {text},
  recorded_micros {integer} NOT NULL,
  PRIMARY KEY (metric_id, body_id, period, revision),
  CHECK ((value IS NULL) = (status = 'missing')),
  CHECK ((reason IS NULL) = (status <> 'missing'))
) {keyed};
