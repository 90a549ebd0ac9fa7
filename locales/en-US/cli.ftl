### The command line, for people.

cli-about = Choose a model of the Cloud Solution Provider program, with the proof. Without a command, opens the window.

cli-data-dir = The folder in which the dossiers are kept

cli-save-dir = The folder in which exports are put without asking

cli-open = Hand-over files and CSV tables to bring in at once

cli-lang = The language of texts: fr-FR or en-US

cli-today = The day to take for today, YYYY-MM-DD

cli-assess = Assess the three roles from facts

cli-as-of = The day the assessment speaks of, YYYY-MM-DD

cli-edition = The edition of the rules to apply, instead of the one that binds

cli-format = json, for programs, or text, for reading

cli-file = A JSON file, or - for standard input

cli-dossiers = The stored dossiers

cli-dossiers-list = Every dossier, the last touched first

cli-dossiers-show = One dossier and its answers

cli-dossiers-export = Save a dossier as a hand-over file: answers, history, shared notes

cli-dossiers-import = Bring in a hand-over file; a dossier that is here with other answers is left to the window

cli-hand-over-file = The hand-over file

cli-import-sequel = this dossier is already here, and went on elsewhere. Open the file in the window: it shows the changes, and you take them over or not.

cli-import-differs = this dossier is already here with other answers. Open the file in the window: both are shown there, and you choose.

cli-import-table = a table is imported in the window: open Passerelle with this file (--open), or choose Import in the list of dossiers.

cli-import-locked = another Passerelle, a window or a command, is using these dossiers; nothing was imported. If it is a window, open the file there (--open), or close it; then try again.

# $why (String): full, read-only, or other
# $detail (String): what the database says
cli-import-unsaved =
    { $why ->
        [full] the disk is full; nothing was imported. Free some space, then try again.
        [read-only] the file of the dossiers is write-protected; nothing was imported. Lift the protection, then try again.
       *[other] nothing was imported. Try again; if it happens again, this is what the database says: { $detail }.
    }

# $id (String): the dossier's id
cli-import-imported = Imported: { $id }

# $id (String): the dossier's id
cli-import-put-back = Already here but deleted, with nothing new; put back: { $id }

# $id (String): the dossier's id
cli-import-older = Already here, in a later state; this file has nothing new: { $id }

# $id (String): the dossier's id
cli-import-unchanged = Already here, with nothing new: { $id }

cli-id = The ID of the dossier

# $file (String): the file
# $detail (String): what is wrong, and where
cli-not-json = { $file } isn’t JSON: { $detail }

# $file (String): the file
# $detail (String): what the system says
cli-unreadable = { $file } can’t be read: { $detail }

# $file (String): the file
# $detail (String): what is wrong with it
cli-unusable = { $file }: { $detail }.

cli-no-display = The window can’t be opened: there is no display. The commands still work; see --help.

cli-no-facts = A JSON object is expected, with a field facts that holds the facts.

# $fact (String): what was given as the name of a fact
cli-unknown-fact = { $fact }: there is no such fact.

# $fact (String): the fact’s id
# $expected (String): what it takes
cli-fault = { $fact }: expects { $expected }.

# $fact (String): the fact's id
# $max (String): the greatest number of characters
cli-too-long = { $fact }: longer than { $max } characters.

expects-yes-no = yes, no, unknown, or an object planned with a date YYYY-MM-DD

# $max (String): the greatest number of characters
expects-text = a text of 1 to { $max } characters, none of them invisible

expects-digits = a text made of digits, spaces, and hyphens

expects-country = a known country code of two capital letters

expects-countries = a list of known country codes of two capital letters

# $max (String): the greatest number
expects-number = a whole number from 0 to { $max }, or unknown

expects-date = a date YYYY-MM-DD that exists

# $values (String): the values
expects-choice = one of these values, or unknown: { $values }

# $values (String): the values
expects-plan = one of these values, or unknown, or an object with planned and to: { $values }

# $argument (String): the argument
cli-missing-argument = { $argument } is missing.

# $argument (String): the argument
# $value (String): what was given
# $allowed (String): what is allowed
cli-bad-value = { $argument }: “{ $value }” doesn’t fit ({ $allowed }).

# $argument (String): the argument
cli-empty-value = { $argument } needs a value.

# $command (String): what was given
cli-bad-command = The command “{ $command }” doesn’t exist or isn’t complete. See --help.

# $argument (String): what was given
cli-bad-argument = The argument “{ $argument }” doesn’t fit. See --help.

# $detail (String): what the system says
cli-no-window = The window can’t be opened: { $detail }

# $detail (String): what happened, in technical words
cli-fault-of-ours = Passerelle stopped on an error: { $detail }

cli-no-data-dir = The system names no folder for data; give one with --data-dir.

# $role (String): the role
# $verdict (String): the verdict
cli-role = { $role }: { $verdict }

# $status (String): how the row stands
# $name (String): the requirement
# $phase (String): when it counts
# $text (String): what is asked
# $clauses (String): the ids of the clauses
cli-row = { $status } – { $name }: { $text } ({ $phase }) [{ $clauses }]

cli-editions = The editions of the rules

cli-editions-list = Every edition, the oldest first

cli-editions-diff = What changed from one edition to the other, row by row

cli-edition-id = The ID of an edition

# $id (String): the edition's id
# $name (String): its name
# $date (String): the first day on which it is in force
cli-edition-line = { $id } – { $name }, in force for newcomers since { $date }

cli-no-difference = Nothing changed from one edition to the other.

cli-not-there = is not there

# $role (String): the model
# $name (String): the requirement
# $kind (String): in which way it changed
# $from (String): what it was
# $to (String): what it is
cli-change = { $role }, { $name }: { $kind }. Before: { $from } After: { $to }

# $class (String): unused here
# $phase (String): unused here
change-added = added

# $class (String): unused here
# $phase (String): unused here
change-removed = removed

# $class (String): yes or no, whether it is required and was only recommended, or the other way round
# $phase (String): yes or no, whether it is asked for at another time
change-class-changed = { $class ->
    [yes] { $phase ->
        [yes] another level of requirement, at another time
       *[no] another level of requirement
    }
   *[no] asked for at another time
}

# $class (String): unused here
# $phase (String): unused here
change-condition-changed = another condition

# $class (String): unused here
# $phase (String): unused here
change-threshold-changed = another threshold

cli-batch = Assess every line of FILE: a JSON object a line, or CSV when the name ends in .csv, with a header of facts and, if wanted, id. Blank lines are skipped but counted. One JSON object a line comes out, in the same order.

cli-batch-text = --batch prints JSON lines; --format text doesn’t go with it.

# $detail (String): what the system says
cli-unwritable = The result can’t be written: { $detail }

## Assessing many lines

# $file (String): the file
batch-empty = { $file }: there is nothing to assess.

# $file (String): the file
# $count (Number): how many lines
# $line (String): the number of the first of them
batch-bad-lines = { $count ->
    [one] { $file }: one line couldn’t be assessed, line { $line }.
   *[other] { $file }: { $count } lines couldn’t be assessed, the first is line { $line }.
}

# $count (Number): how many lines
batch-cancelled = { $count ->
    [one] Canceled after one line.
   *[other] Canceled after { $count } lines.
}

batch-broken = The assessment broke off before the end.

# $count (Number): how many lines
batch-progress = { $count ->
    [one] one line assessed
   *[other] { $count } lines assessed
}

# $max (String): the greatest number of bytes
batch-too-long = The line is longer than { $max } bytes and wasn’t read.

# $byte (String): the place of the byte, counted from 1
batch-not-utf8 = The line isn’t UTF-8 text, from its byte { $byte } on.

# $detail (String): what is wrong
# $column (String): where, counted from 1
batch-not-json = The line isn’t JSON, at column { $column }: { $detail }

# $file (String): the file
# $line (String): the number of the line
# $fault (String): what is wrong
batch-header = { $file }, line { $line }: { $fault }

# $column (String): the name of a column
csv-column-unknown = the column “{ $column }” isn’t a fact, nor id.

# $column (String): the name of a column
csv-column-twice = the column “{ $column }” stands twice.

# $place (String): the place of a column, counted from 1
csv-column-unnamed = column { $place } has no name.

# $found (Number): how many fields there are
# $expected (Number): how many the header has
csv-fields = { $found ->
    [one] The record has one field, the header { $expected }.
   *[other] The record has { $found } fields, the header { $expected }.
}

csv-unclosed = Quotes are opened and never closed.

## The report

cli-report = Write the report on a dossier as a PDF

cli-report-lang = The language of the report: fr-FR, en-US, or both

cli-report-output = The PDF file to write

cli-replace = Replace any file of that name, whatever it is

# $file (String): the file
cli-exists = { $file }: another file has this name already. Choose another name or add --replace.

# $detail (String): what happened and what to do
# $file (String): the file
cli-not-written = { $file }: { $detail }
