-- What was done with bids: mission tests as they were recorded, and decisions on them. Both are
-- kept in versions as other records are, the one with the highest row_id being current, and named
-- in a table of this room's own. Bids themselves are another room's.

CREATE TABLE desk_record (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  code {text} NOT NULL,
  UNIQUE (kind, code)
) {plain};

CREATE TABLE proposal_test (
  record_id {id} NOT NULL REFERENCES desk_record (id),
  row_id {id} NOT NULL,
  proposal {text} NOT NULL,         -- The code of a proposal ...
  version {id} NOT NULL,            -- ... and which of its versions was tested, from 1.
  tested_on {text} NOT NULL,        -- A day.
  seed {id} NOT NULL,
  draws {id} NOT NULL,
  digest {text} NOT NULL,           -- Of what the test was computed from.
  affordable {text} NOT NULL,       -- yes, no or unsure
  affordable_probability {text},
  affordable_reason {text} NOT NULL,
  mission_critical {text} NOT NULL,
  mission_critical_probability {text},
  mission_critical_reason {text} NOT NULL,
  ten_year {text} NOT NULL,
  ten_year_probability {text},
  ten_year_reason {text} NOT NULL,
  prevention {text} NOT NULL,       -- clear or stopped: whether it raids protected prevention.
  prevention_reason {text},
  method {text} NOT NULL,           -- The version of the method.
  illustrative {text} NOT NULL,
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};

CREATE TABLE decision (
  record_id {id} NOT NULL REFERENCES desk_record (id),
  row_id {id} NOT NULL,
  proposal {text} NOT NULL,
  version {id} NOT NULL,            -- The version that was decided on.
  test {text},                      -- The code of the test that it was decided on.
  outcome {text} NOT NULL,          -- fund, decline, defer, stop or scale
  start_year {id},                  -- When it begins, where that was chosen.
  scale {text},                     -- Share of what was asked for.
  conditions {text},
  reasons {text} NOT NULL,
  raid_reason {text},               -- Why it is funded although it raids protected prevention.
  decided_on {text} NOT NULL,       -- A day.
  decided_by {text} NOT NULL,       -- An office.
  illustrative {text} NOT NULL,
  note {text},
  PRIMARY KEY (record_id, row_id)
) {keyed};
