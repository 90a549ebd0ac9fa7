-- The words of each company's name alone; its rowid is the line's place.
CREATE VIRTUAL TABLE listing_name USING fts5(
    words,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3 4 5 6'
);

INSERT INTO listing_name (rowid, words) SELECT place, name FROM listing;
