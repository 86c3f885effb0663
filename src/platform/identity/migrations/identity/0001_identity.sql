-- Who has an account, and what they may do on which scope. Nothing is overwritten: of the versions
-- of an account, and of the grants of one role on one scope, that with the highest row_id counts.

CREATE TABLE account (
  id {id} NOT NULL PRIMARY KEY,
  made_micros {integer} NOT NULL
) {plain};

CREATE TABLE account_version (
  account_id {id} NOT NULL REFERENCES account (id),
  row_id {id} NOT NULL,
  email {text} NOT NULL,            -- In small letters. Empty until the first administrator says.
  name {text} NOT NULL,
  password_hash {text},             -- Argon2id. None until the person has chosen a password.
  code_secret {text},               -- Of the authenticator app; sealed with the service's key.
  recovery_hashes {text} NOT NULL,  -- Of the codes that were not used yet, with spaces between.
  link_hash {text},                 -- Of the one link by which a password can be chosen.
  link_ends_micros {integer},
  epoch {integer} NOT NULL,         -- Goes up to end all sessions that began before.
  disabled {integer} NOT NULL CHECK (disabled IN (0, 1)),
  PRIMARY KEY (account_id, row_id),
  CHECK ((link_hash IS NULL) = (link_ends_micros IS NULL))
) {keyed};

CREATE INDEX account_version_email ON account_version (email);
CREATE INDEX account_version_link ON account_version (link_hash);

CREATE TABLE account_grant (
  account_id {id} NOT NULL REFERENCES account (id),
  row_id {id} NOT NULL,
  role {text} NOT NULL,
  scope {text} NOT NULL,            -- Empty: the whole.
  given {integer} NOT NULL CHECK (given IN (0, 1)),
  PRIMARY KEY (account_id, row_id)
) {keyed};

-- An account at a provider of identities that was tied to one of ours.
CREATE TABLE account_provider (
  account_id {id} NOT NULL REFERENCES account (id),
  row_id {id} NOT NULL,
  issuer {text} NOT NULL,
  subject {text} NOT NULL,
  PRIMARY KEY (issuer, subject)
) {keyed};
