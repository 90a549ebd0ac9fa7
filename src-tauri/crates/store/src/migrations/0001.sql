CREATE TABLE dossier (
    id      TEXT PRIMARY KEY CHECK (length(id) = 16),
    created TEXT NOT NULL,
    touched TEXT NOT NULL,
    -- The pages seen, the current one last: a JSON list of step ids.
    trail   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(trail))
) STRICT, WITHOUT ROWID;

-- What was said, in the order in which it was said. Nothing here is ever changed or removed.
CREATE TABLE journal (
    seq      INTEGER PRIMARY KEY,
    dossier  TEXT NOT NULL REFERENCES dossier (id),
    -- The entries made together have the same number: the first one's seq.
    change   INTEGER NOT NULL,
    at       TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('set', 'clear', 'park', 'restore')),
    fact     TEXT NOT NULL CHECK (fact <> ''),
    value    TEXT CHECK (value IS NULL OR json_valid(value)),
    previous TEXT CHECK (previous IS NULL OR json_valid(previous)),
    CHECK ((kind = 'clear') = (value IS NULL))
) STRICT;

CREATE INDEX journal_of_dossier ON journal (dossier, seq);

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_not_removed BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- The steps that were continued.
CREATE TABLE passed (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    step    TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (dossier, step)
) STRICT, WITHOUT ROWID;

-- What was typed and not yet continued.
CREATE TABLE draft (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    step    TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    at      TEXT NOT NULL,
    PRIMARY KEY (dossier, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
