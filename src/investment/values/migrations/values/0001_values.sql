-- What an appraisal is made with: worth of units, rates, prices, optimism bias, limits of spending
-- and weights. Kept in versions, as records of other rooms are.

CREATE TABLE value_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE unit_value (
  record_id {id} NOT NULL REFERENCES value_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  unit {text} NOT NULL,
  value_kind {text} NOT NULL,       -- social, fiscal, economic
  low {text},                       -- Pounds, as typed; as the two that follow.
  central {text} NOT NULL,
  high {text},
  price_year {integer} NOT NULL,
  bearer {text} NOT NULL,
  cashable {text},                  -- A share.
  discounting {text} NOT NULL,      -- standard, health
  confidence {text} NOT NULL,       -- high, medium, low
  edition {text} NOT NULL,
  source {text} NOT NULL,           -- The code of a source.
  source_rows {text} NOT NULL,
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE discount_rate (
  record_id {id} NOT NULL REFERENCES value_record (id),
  row_id {id} NOT NULL,
  edition {text} NOT NULL,
  series {text} NOT NULL,           -- standard, health, catastrophic
  from_year {integer} NOT NULL,
  to_year {integer} NOT NULL,
  rate {text} NOT NULL,
  source {text} NOT NULL,
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE deflator (
  record_id {id} NOT NULL REFERENCES value_record (id),
  row_id {id} NOT NULL,
  edition {text} NOT NULL,
  of_year {integer} NOT NULL,
  price_index {text} NOT NULL,
  status {text} NOT NULL,           -- outturn, forecast, assumed
  source {text} NOT NULL,
  source_rows {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE optimism_bias (
  record_id {id} NOT NULL REFERENCES value_record (id),
  row_id {id} NOT NULL,
  description {text} NOT NULL,
  cost {text} NOT NULL,             -- A share that is added.
  duration {text} NOT NULL,
  edition {text} NOT NULL,
  source {text} NOT NULL,
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE envelope (
  record_id {id} NOT NULL REFERENCES value_record (id),
  row_id {id} NOT NULL,
  department {text},                -- The code of a body; none: the whole government.
  of_year {integer} NOT NULL,
  budget {text} NOT NULL,           -- rdel, cdel, ame, headroom
  cover {text} NOT NULL,            -- all, bids
  pounds {text} NOT NULL,           -- Cash.
  status {text} NOT NULL,           -- outturn, planned, illustrative
  source {text} NOT NULL,
  source_rows {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE distributional_weight (
  record_id {id} NOT NULL REFERENCES value_record (id),
  row_id {id} NOT NULL,
  edition {text} NOT NULL,
  quintile {integer} NOT NULL,
  income {text} NOT NULL,           -- As a share of the middle income.
  elasticity {text} NOT NULL,
  illustrative {text} NOT NULL,     -- yes, no
  source {text} NOT NULL,
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
