-- Who said a line elsewhere, and when: for a line that was taken over from another copy.
ALTER TABLE journal ADD COLUMN said_by TEXT;
ALTER TABLE journal ADD COLUMN said_at TEXT;

-- Whose each change is and of what kind. A change of the first version has none: it was said, by
-- nobody named.
CREATE TABLE deed (
    change    INTEGER PRIMARY KEY REFERENCES journal (seq),
    author    TEXT,
    kind      TEXT NOT NULL CHECK (kind IN ('said', 'undo', 'redo', 'listed', 'taken')),
    -- The change that an undo takes back or a redo brings back.
    of        INTEGER REFERENCES journal (seq),
    -- It was done in another copy of the program and came with its dossier.
    elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1)),
    -- The change by which it was taken over, and with which alone it is taken back.
    part_of   INTEGER REFERENCES journal (seq),
    CHECK ((kind IN ('undo', 'redo')) = (of IS NOT NULL)),
    CHECK (part_of IS NULL OR elsewhere = 1)
) STRICT;

CREATE INDEX deed_on_the_list ON deed (change) WHERE kind = 'listed' AND elsewhere = 0;
CREATE INDEX deed_of_another ON deed (of) WHERE of IS NOT NULL;
CREATE INDEX deed_in_another ON deed (part_of) WHERE part_of IS NOT NULL;

CREATE TRIGGER deed_is_not_changed BEFORE UPDATE ON deed
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER deed_is_not_removed BEFORE DELETE ON deed
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- What the list of dossiers shows and looks for: one row a dossier, made from the journal.
CREATE TABLE listing (
    -- Grows each time the dossier is touched: the last touched has the greatest.
    place         INTEGER PRIMARY KEY,
    dossier       TEXT NOT NULL UNIQUE REFERENCES dossier (id),
    state         TEXT NOT NULL CHECK (state IN ('active', 'archived', 'deleted')),
    -- The sort key.
    name          TEXT NOT NULL,
    model         TEXT,
    direct        TEXT NOT NULL,
    reseller      TEXT NOT NULL,
    provider      TEXT NOT NULL,
    stage         INTEGER NOT NULL,
    -- Days; `~`, which sorts after every day, where there is none.
    due           TEXT NOT NULL,
    binding       TEXT NOT NULL,
    only_unknowns INTEGER NOT NULL CHECK (only_unknowns IN (0, 1)),
    shown         TEXT NOT NULL CHECK (json_valid(shown)),
    -- When and by which rules it was made; empty where it has yet to be made.
    computed      TEXT NOT NULL
) STRICT;

-- Each order has an index that also holds what the filters look at: a filter that hardly any
-- dossier passes then reads narrow entries in order, never the table, and nothing is sorted.
CREATE INDEX listing_by_place ON listing
    (state, place, model, direct, reseller, provider, stage, due, binding, only_unknowns);
CREATE INDEX listing_by_name ON listing
    (state, name, place DESC, model, direct, reseller, provider, stage, due, binding, only_unknowns);
CREATE INDEX listing_by_due ON listing
    (state, due, place DESC, model, direct, reseller, provider, stage, binding, only_unknowns);
CREATE INDEX listing_by_binding ON listing
    (state, binding, place DESC, model, direct, reseller, provider, stage, due, only_unknowns);
CREATE INDEX listing_by_computed ON listing (computed);

-- The words of each line of the list; its rowid is the line's place.
CREATE VIRTUAL TABLE listing_text USING fts5(
    words,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3 4 5 6'
);

-- Every dossier has its line from the start, in the order of touching, to be made when first read.
INSERT INTO listing (dossier, state, name, direct, reseller, provider, stage, due, binding,
                     only_unknowns, shown, computed)
SELECT id, 'active', '', '', '', '', 0, '~', '~', 0, 'null', ''
FROM dossier ORDER BY touched, id DESC;
