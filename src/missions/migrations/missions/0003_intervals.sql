-- The bounds between which the publisher is 95 per cent sure that the figure lies. Rows of before
-- have none, and keep the digest that they were written with: a column that comes later counts in
-- the audit only where it has a value.

ALTER TABLE observation ADD COLUMN lower {real};

ALTER TABLE observation ADD COLUMN upper {real}
  CHECK ((lower IS NULL) = (upper IS NULL))
  CHECK (lower IS NULL OR (value IS NOT NULL AND lower <= value AND value <= upper));
