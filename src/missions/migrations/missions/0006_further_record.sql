-- What services there are, what levels the missions' metrics must reach and by when, the interim
-- limits on the way, and who is asked for what. Kept in versions as the records of before; named in
-- a table of their own, because SQLite cannot widen the check that holds the kinds of the first.

CREATE TABLE further_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE service (
  record_id {id} NOT NULL REFERENCES further_record (id),
  row_id {id} NOT NULL,
  title {text} NOT NULL,
  mission {text},                   -- The code of a mission.
  position {integer} NOT NULL,
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE target (
  record_id {id} NOT NULL REFERENCES further_record (id),
  row_id {id} NOT NULL,
  metric {text} NOT NULL,           -- The code of a metric.
  body {text} NOT NULL,             -- The code of a body.
  level {text} NOT NULL,            -- A number, as it was typed.
  by_period {text} NOT NULL,
  statutory_basis {text} NOT NULL,
  set_on {text} NOT NULL,           -- A day.
  set_by {text} NOT NULL,
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE allowance (
  record_id {id} NOT NULL REFERENCES further_record (id),
  row_id {id} NOT NULL,
  target {text} NOT NULL,           -- The code of a target.
  period {text} NOT NULL,
  level {text} NOT NULL,
  sector {text},
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE ask (
  record_id {id} NOT NULL REFERENCES further_record (id),
  row_id {id} NOT NULL,
  metric {text} NOT NULL,           -- The code of a metric.
  body {text} NOT NULL,             -- The code of the body that is asked.
  asked_by {text} NOT NULL,         -- The code of the body that asks.
  target {text},                    -- The code of a target.
  words {text},
  state {text} NOT NULL,
  PRIMARY KEY (record_id, row_id)
) {keyed};
