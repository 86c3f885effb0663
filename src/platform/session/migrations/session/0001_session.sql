-- Who is signed in, who has half signed in, and who tried too often. Of the desk, not of record:
-- whoever loses it signs in again.

CREATE TABLE session (
  id {text} NOT NULL PRIMARY KEY,   -- The hash of the token in the cookie.
  account_id {id} NOT NULL,
  epoch {integer} NOT NULL,         -- The account's, when the session began.
  agent {text} NOT NULL,            -- What the browser calls itself.
  began_micros {integer} NOT NULL,
  seen_micros {integer} NOT NULL
) {plain};

CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_seen ON session (seen_micros);

-- The latest time that was ever seen, in one row: a clock that is set back shows against it.
CREATE TABLE session_clock (
  id {id} NOT NULL PRIMARY KEY,
  seen_micros {integer} NOT NULL
) {plain};

-- Of those who gave their password and not yet their code, and those who are at their provider.
CREATE TABLE half_way (
  id {text} NOT NULL PRIMARY KEY,   -- The hash of the token in the visitor's cookie.
  account_id {id},                  -- None until it is known who it is.
  began_micros {integer} NOT NULL,
  wanted {text} NOT NULL,           -- The page to go to in the end.
  kept {text} NOT NULL              -- What the provider's answer is held against.
) {plain};

CREATE INDEX half_way_began ON half_way (began_micros);

-- The step of the last one-time code that an account used: none is taken twice.
CREATE TABLE used_code (
  account_id {id} NOT NULL PRIMARY KEY,
  step {integer} NOT NULL
) {plain};

-- Tries to sign in, by the hash of what is counted.
CREATE TABLE attempt (
  id {text} NOT NULL PRIMARY KEY,
  tries {integer} NOT NULL,
  last_micros {integer} NOT NULL
) {plain};

CREATE INDEX attempt_last ON attempt (last_micros);
