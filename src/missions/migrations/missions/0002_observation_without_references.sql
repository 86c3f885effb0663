-- Millions of figures come in one import. Looking their records up again for each of them took four
-- fifths of its time on PostgreSQL, and building the list of a status on SQLite half of it. Records
-- are never deleted, and their ids are held against the table of records once for each import.

CREATE TABLE observation_in_bulk (
  metric_id {id} NOT NULL,          -- A record; so are body_id and source_id.
  body_id {id} NOT NULL,
  period {integer} NOT NULL,        -- Its place among the periods of the metric's kind.
  revision {integer} NOT NULL,      -- From 1.
  row_id {id} NOT NULL,
  value {real},
  numerator {real},
  denominator {real},
  status {text} NOT NULL CHECK (status = 'final' OR status = 'missing' OR status = 'provisional'
                                OR status = 'revised'),
  reason {text},                    -- Why it is missing.
  source_id {id},
  source_rows {text},
  recorded_micros {integer} NOT NULL,
  PRIMARY KEY (metric_id, body_id, period, revision),
  CHECK ((value IS NULL) = (status = 'missing')),
  CHECK ((reason IS NULL) = (status <> 'missing'))
) {keyed};

INSERT INTO observation_in_bulk (metric_id, body_id, period, revision, row_id, value, numerator,
                                 denominator, status, reason, source_id, source_rows,
                                 recorded_micros)
SELECT metric_id, body_id, period, revision, row_id, value, numerator, denominator, status, reason,
       source_id, source_rows, recorded_micros
FROM observation
ORDER BY metric_id, body_id, period, revision;

DROP TABLE observation;

ALTER TABLE observation_in_bulk RENAME TO observation;
