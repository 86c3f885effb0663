-- What the service does beside itself: a command, who asked for it, how far it is, how it ended.
-- Of the desk, not of record: rows change, and are forgotten a month after their end.

CREATE TABLE job (
  id {text} NOT NULL PRIMARY KEY,      -- Random: it stands in addresses.
  title {text} NOT NULL,
  account {integer} NOT NULL,
  actor {text} NOT NULL,
  scope {text} NOT NULL,
  state {text} NOT NULL
    CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted')),
  asked_micros {integer} NOT NULL,
  started_micros {integer},
  ended_micros {integer},
  cancel_asked {integer} NOT NULL,     -- 0 or 1.
  watcher {text},                      -- The process that watches over it while it runs.
  steps_done {integer} NOT NULL,
  steps {integer} NOT NULL,            -- 0 where it is not known how many there are.
  sentence {text} NOT NULL,            -- What it does; once it has ended, how.
  exit_status {integer},
  result {text} NOT NULL,
  log {text} NOT NULL
) {plain};

CREATE INDEX job_by_state ON job (state, asked_micros, id);

CREATE TABLE job_word (
  job_id {text} NOT NULL REFERENCES job (id),
  position {integer} NOT NULL,
  word {text} NOT NULL,
  PRIMARY KEY (job_id, position)
) {keyed};

-- A file that a job was given, in the folder of the desk.
CREATE TABLE job_file (
  job_id {text} NOT NULL PRIMARY KEY REFERENCES job (id),
  path {text} NOT NULL,
  name {text} NOT NULL,                -- As its sender calls it.
  bytes {integer} NOT NULL,
  digest {text} NOT NULL,
  kept {integer} NOT NULL              -- 0: until the job ends. 1: for a day longer.
) {plain};
