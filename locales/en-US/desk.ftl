### The account manager's desk: the list, the hub, meetings, history, editions, files that come and go.

## The list of dossiers

list-search = Search: name, country, partner ID, person, note

list-filters = Filters

list-clear = Show all

list-found-none = No dossier matches. Each word is searched from its beginning: try another spelling, or show all.

list-filtered-none = No dossier matches. Choose other filters, or show all.

list-empty = No dossier here.

# $count (Number): how many dossiers
list-found = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}

# $count (Number): how many dossiers at least
list-found-many = More than { $count } dossiers

list-found-none-here = No dossier matches here.

# $exact (String): yes, or no where there are more
# $count (Number): how many dossiers
# $state (String): `active`, `archived` or `deleted`
list-also = { $exact ->
    [no] See more than { $count }
   *[yes] See { $count }
} { $state ->
    [active] { $count ->
        [one] dossier in progress
       *[other] dossiers in progress
    }
    [archived] archived { $count ->
        [one] dossier
       *[other] dossiers
    }
   *[deleted] deleted { $count ->
        [one] dossier
       *[other] dossiers
    }
}

# $count (Number): how many dossiers
list-behind = { $count ->
    [one] { $count } dossier is being brought up to today’s date…
   *[other] { $count } dossiers are being brought up to today’s date…
}

# $count (Number): how many dossiers
list-stuck = { $count ->
    [one] { $count } dossier may be missing here or stand elsewhere: the disk takes nothing, so it is found as it stood on another day. What is shown is of today.
   *[other] { $count } dossiers may be missing here or stand elsewhere: the disk takes nothing, so they are found as they stood on another day. What is shown is of today.
}

list-see-archived = See the archived ones

list-see-deleted = See the deleted ones

list-import = Import…

list-editions = Editions of the rules

list-state = Show

list-state-active = In progress

list-state-archived = Archived

list-state-deleted = Deleted

list-model = Chosen model

list-model-all = Any

list-model-none = None yet

list-verdict = Verdict

list-verdict-all = Any

list-verdict-eligible = Open

list-verdict-not-eligible = Not open yet

# $name (String): the model
# $value (String): the verdict
list-verdict-held = { $name }, held today: { $value }

list-stage = Stage

list-stage-all = Any

list-attention = Needs attention

list-attention-all = All

list-attention-only-unknowns = Only unknowns block it

list-attention-binding-near = New rules bind within 90 days

list-attention-overdue = Something is overdue

list-attention-due-near = Something is due within a week

list-order = Order

list-order-touched = Last changed first

list-order-name = By name

list-order-due = By next due date

list-order-binding = By binding date

# $date (String): the day
list-overdue = Overdue since { $date }

# $name (String): the organization
list-select = Select { $name }

# $model (String): the model
list-chosen = chosen: { $model }

list-newcomer = no role yet

list-meets = meeting to resume

# $moment: the day and the time
list-unnamed = No name yet, begun { $moment }

# $name (String): what is typed and not yet saved as the name
list-drafted = { $name } (draft)

# $text: the words around the one that was looked for
list-hit-partner-id = Partner ID: { $text }

# $text: the words around the one that was looked for
list-hit-reason = Reason for the choice: “{ $text }”

# $text: the words around the one that was looked for
list-hit-owner = Owner: { $text }

# $text: the words around the one that was looked for
list-hit-note-shared = Shared note: “{ $text }”

# $text: the words around the one that was looked for
list-hit-note-private = Private note: “{ $text }”

list-select-none = Select dossiers to archive, duplicate or delete several at once.

# $count (Number): how many dossiers
# $unseen (Number): how many of them are not among those found
list-selected = { $count ->
    [one] { $count } dossier selected
   *[other] { $count } dossiers selected
}{ $unseen ->
    [0] {""}
   *[other] , { $unseen } of them not in this list
}

list-select-all = Select this page

# $count (Number): how many dossiers are found
list-select-found = Select all { $count } found

list-unselect = Unselect all

list-archive = Archive

list-delete = Delete

list-put-back = Restore

list-duplicate = Duplicate without the company’s answers

list-pages = Pages of the list

# $first (Number): the place of the first line
# $last (Number): the place of the last line
list-position = { $first } to { $last }

list-previous-page = Previous page

list-next-page = Next page

## The hub

hub = Overview

# $step (String): the step
hub-resume = Continue with “{ $step }”

# $step (String): the last page seen
hub-return = Back to “{ $step }”

hub-sheet = All questions on one page

# $pages (String): the pages on which something was typed
hub-drafts = Typed and not saved, so not counted yet: { $pages }.

# $pages (String): the pages on which something was typed
hub-drafts-left-out = What is typed and not saved is not in it: { $pages }.

hub-unsigned = Your changes stand in it without a name: you can give yours in the settings.

# $guest (String): the language of the guest, by its tag
hub-meeting = Start a meeting in { $guest ->
    [fr-FR] French
   *[other] English
}

hub-meetings = Meetings

# $when (String): when it began, and who led it if that is known
# $count (Number): how many answers were given in it
# $left (Number): how many questions were left to somebody in it
hub-meeting-held = { $when }: { $count ->
    [0] { $left ->
        [0] no answer
        [one] one question left to somebody
       *[other] { $left } questions left to somebody
    }
    [one] one answer{ $left ->
        [0] {""}
        [one] , one question left to somebody
       *[other] , { $left } questions left to somebody
    }
   *[other] { $count } answers{ $left ->
        [0] {""}
        [one] , one question left to somebody
       *[other] , { $left } questions left to somebody
    }
}

hub-history = History

hub-archived = This dossier is archived: it is not among those in progress. It can still be read and changed.

hub-deleted = This dossier is deleted. It stays in the list under “Show: Deleted”, and nothing of it is lost: put it back to go on with it.

hub-stages = Stages

# $done (Number): steps that are done
# $all (Number): all steps
# $open (Number): questions without an answer
hub-stage = { $done } of { $all } { $all ->
    [one] step
   *[other] steps
}{ $open ->
    [0] {""}
    [one] , one question not answered
   *[other] , { $open } questions not answered
}

notes-shared = Shared notes
    .hint = They go along when the dossier is handed over.

notes-private = Private notes
    .hint = They stay on this computer: in no file, no report and no meeting.

note = Note

note-new = New note

note-keep = Save the note

note-remove = Remove

# $date (String): the day
# $time (String): the time of day
moment = { $date } at { $time }

# $when (String): day and time
# $who (String): who said it
when-and-who = { $when }, { $who }

## The sheet

sheet = All questions

sheet-stages = The stages of the sheet

# $count (Number): how many questions have no answer
sheet-only-missing = Only what is missing ({ $count })

sheet-none-missing = Nothing is missing: every question has an answer.

## A meeting

meeting-on = In a meeting

# $count (Number): how many questions are yet to be asked, this one included
meeting-position = { $count ->
    [0] No question left to ask
    [one] { $count } question to go
   *[other] { $count } questions to go
}

meeting-previous = Previous question

meeting-take-back = Undo the last answer

meeting-skip = Leave it open

meeting-next = Next question

meeting-end = End the meeting

meeting-leave = Nobody knows: leave it to…

meeting-keep = Note it and go on

# $owner (String): who was to find out
# $dated (String): yes or no, whether there is a day
# $date (String): until when
# $late (String): yes or no, whether that day has passed
meeting-charged = This question was left to { $owner }{ $dated ->
    [yes] , due { $date }{ $late ->
        [yes] {""} (now past)
       *[no] {""}
    }
   *[no] {""}
}.

all-asked = Everything has been asked

meeting-left = Left to somebody

meeting-nothing-left = Nothing is left open.

meeting-again = Go through the open questions again

# $when (String): when it began
meeting-broke-off = The meeting of { $when } was not ended: the program stopped in the middle of it. Everything that was answered is kept.

meeting-resume = Resume the meeting

meeting-minutes = See its minutes

minutes = Minutes of the meeting

# $name (String): the organization
# $from (String): when it began
# $to (String): when it ended
minutes-intro = { $name }. From { $from } to { $to }.

# $name (String): the organization
# $date (String): the day
# $from (String): when it began
# $to (String): when it ended
minutes-intro-day = { $name }. { $date }, from { $from } to { $to }.

# $name (String): the organization
# $date (String): the day
# $from (String): when it began and ended
minutes-intro-minute = { $name }. { $date }, at { $from }.

# $who (String): the name of whoever led the meeting
minutes-led-by = Led by { $who }.

minutes-no-answers = Nothing was answered in this meeting.

minutes-answers = Answered

minutes-left = Still open

minutes-left-to-nobody = Open questions nobody is in charge of

# $owner (String): who finds out
# $owned (String): yes or no, whether somebody does
# $date (String): until when
# $dated (String): yes or no, whether there is a day
minutes-charge = { $owned ->
    [yes] left to { $owner }{ $dated ->
        [yes] , by { $date }
       *[other] {""}
    }
   *[other] by { $date }
}

minutes-moves = Verdicts that changed

# $role (String): the model
# $from (String): the verdict before
# $to (String): the verdict since
minutes-move = { $role }: { $from } → { $to }

minutes-verdicts = Where the models stand

# $verdict (String): the verdict in words
# $why (String): why, a sentence
minutes-verdict = { $verdict }. { $why }

minutes-done = To the overview

## History

history = History

history-day = The dossier at the end of a past day

# $date (String): a day that has passed
history-day-hint = For example { $date }

# $date (String): a day that has passed
history-no-such-day = Enter a day between 1900 and today, for example { $date }.

# $date (String): a day that has passed
history-day-ahead = That day has not come yet. Enter one that has passed, for example { $date }.

history-show = Show

# $date (String): the day
history-stood = The dossier on { $date }

# $when (String): the day and the time
history-stood-after = The dossier right after the change of { $when }

# $date (String): the day
history-stood-answers = What was answered by { $date }

# $date (String): the day
history-stood-tasks = Who was in charge by { $date }, until when, and what was done

# $date (String): the day
history-stood-notes-shared = Shared notes on { $date }

# $date (String): the day
history-stood-notes-private = Private notes on { $date }

# $date (String): the day
history-stood-before = On { $date } this dossier did not exist yet.

history-stood-nothing = Nothing was answered yet.

history-now = Back to today

history-changes = Changes

history-none = Nothing was changed yet.

history-pages = Pages of the history

# $first (Number): the place of the first change
# $last (Number): the place of the last change
# $all (Number): how many changes
history-position = { $first } to { $last } of { $all }

history-newer = Newer changes

history-older = Older changes

history-undo = Undone

history-redo = Redone

# $what (String): what was done on the list
history-undo-listed = Undone: { $what }

# $what (String): what was done on the list
history-redo-listed = Redone: { $what }

history-taken = Taken over from a hand-over file

history-created = Dossier created

history-imported = Dossier imported from a file

history-archived = Dossier archived

history-deleted = Dossier deleted

history-put-back = Dossier put back

history-see = See the dossier right after

history-parked = set aside

history-restored = counts again

# $what (String): answer, note or other, what was said; gone where it was taken back
# $named (String): yes or no, whether whoever said it gave a name
# $who (String): that name
# $when (String): day and time
history-said = { $named ->
    [yes] { $what ->
        [answer] answered by { $who } on { $when }
        [note] written by { $who } on { $when }
        [gone] taken back by { $who } on { $when }
       *[other] noted by { $who } on { $when }
    }
   *[other] { $what ->
        [answer] answered on { $when }
        [note] written on { $when }
        [gone] taken back on { $when }
       *[other] noted on { $when }
    }
}

# $said (String): by whom it was said, and when
history-aside = not taken over: { $said }

subject-note-shared = Shared note

subject-note-private = Private note

# $task (String): the task
# $field (String): what of it
subject-task = { $task }: { $field }

subject-task-owner = in charge

subject-task-due = due date

subject-task-charge = in charge and due date

subject-task-done = done

subject-state = Place on the list

subject-edition = Edition to prepare for

# $number (Number): its number among those of the dossier
subject-meeting = Meeting { $number }

# $language (String): the language of the guest
subject-meeting-begun = began ({ $language })

# $when (String): day and time
subject-meeting-ended = ended on { $when }

# $when (String): when it began, and who led it
subject-meeting-elsewhere = held on another desk: { $when }

subject-taken-over = Hand-over file

# $count (Number): how many changes
# $written (String): when the file was written
taken-over = { $count ->
    [one] one change, from the file of { $written }
   *[other] { $count } changes, from the file of { $written }
}

# $named (String): yes or no, whether the one who changed it last gave a name
# $who (String): that name
subject-weighed = { $named ->
    [yes] Merge with the version changed by { $who }
   *[other] Merge with another version
}

# $taken (Number): how many points were taken over
# $aside (Number): how many were not
weighed = { $taken ->
    [0] { $aside ->
        [0] nothing to take over
        [one] { $aside } point not taken over
       *[other] { $aside } points not taken over
    }
    [one] { $taken } point taken over{ $aside ->
        [0] {""}
       *[other] , { $aside } not
    }
   *[other] { $taken } points taken over{ $aside ->
        [0] {""}
       *[other] , { $aside } not
    }
}

# $whose (String): whose version it was
# $points (String): how many points were taken over and how many were not
weighed-thing = { $whose } ({ $points })

## Editions

editions = Editions of the rules
    .why = Compare two editions and see whom the later one affects, before it binds anyone.

# $date (String): the day from which the latest edition is in force
editions-in-force = No edition still to come is known: the latest has been in force since { $date }, except for partners whom it binds only later. Compare two to see what changed and which dossiers it concerns.

editions-from = Compare

editions-to = with

editions-difference = What changes

editions-one = You are comparing an edition with itself: choose two to see what changes from one to the other.

editions-timeline = The editions of the rules

editions-no-such-row = is not there

editions-same = Nothing changes between these two editions.

editions-column-requirement = Condition

editions-column-role = Model

editions-column-change = Change

editions-column-before = Before

editions-column-after = After

editions-effect = What it changes for your dossiers

# $from (String): the earlier edition, as in a sentence
# $to (String): the later edition, as in a sentence
editions-effect-intro = Every dossier in progress is assessed by two editions as of today: the { $from }, then the { $to }. Nothing is changed by this; where there is a choice, it is yours, and it is logged.

editions-weigh = Assess every dossier

editions-weigh-no-more = Stop

# $done (Number): dossiers assessed
# $all (Number): all dossiers
editions-progress = { $done } of { $all } assessed

# $moved (Number): dossiers with another verdict
# $later (Number): dossiers that the later edition is yet to bind
# $applies (Number): dossiers with another verdict to which the later edition applies already
# $all (Number): all dossiers
editions-summary = { $moved ->
    [0] No verdict changes in { $all } dossiers.
    [one] A verdict changes in { $moved } of { $all } dossiers.
   *[other] A verdict changes in { $moved } of { $all } dossiers.
}{ $later ->
    [0] {""}
    [one] {" "}The later edition does not apply to { $later } dossier yet: the choice is to be made.
   *[other] {" "}The later edition does not apply to { $later } dossiers yet: the choice is to be made for each.
}{ $applies ->
    [0] {""}
   *[other] { $later ->
        [0] {" "}The later edition applies there already: there is nothing to choose.
       *[other] {" "}To the others it applies already.
    }
}

editions-pages = Pages of the dossiers that were weighed

# $count (Number): how many dossiers
editions-others = { $count ->
    [one] See the dossier for which nothing changes as well
   *[other] See the { $count } dossiers for which nothing changes as well
}

# $count (Number): unused here
editions-no-others = See only the dossiers that it concerns

editions-keep = Stay with the earlier edition

editions-move = Move to the later one

# $date (String): the day
editions-binds = The later edition binds it from { $date }

# $date (String): the day
editions-may-bind = The later edition binds it from { $date }, or within twelve months of it

# $edition (String): the edition
edition-moved = Preparing by the later edition ({ $edition })

# $edition (String): the edition
edition-kept = Earlier edition kept, not preparing for the later one yet ({ $edition })

## Files that go

export-table = Export the list as CSV
    .text = The dossiers that the list shows with its search and filters, on all of its pages, one line each. The file can be imported on another computer.

# $count (Number): how many dossiers
# $file (String): where it was saved
export-table-saved = { $count ->
    [0] A table without any dossier was saved: { $file }
    [one] { $count } dossier saved: { $file }
   *[other] { $count } dossiers saved: { $file }
}

export-table-kind = CSV table

# $date (String): today
# $name (String): unused here
# $languages (String): unused here
export-table-name = Passerelle – dossiers – { $date }

export-template = Table template (CSV)
    .text = An empty table with every column, to fill in and then import: one company a line.

export-template-kind = CSV table

# $date (String): unused here
# $name (String): unused here
# $languages (String): unused here
export-template-name = Passerelle – table template

export-hand-over = Save the hand-over file
    .text = Answers, history and shared notes in one sealed file, for a colleague or for the company. Private notes stay here.

export-hand-over-heading = Hand the dossier over

export-hand-over-kind = Passerelle hand-over file

# $name (String): the organization
# $date (String): today
# $languages (String): unused here
export-hand-over-name = { $name } – { $date }

export-minutes = Save the minutes
    .text = What was answered, what is still open and who finds out, as a text.

export-minutes-heading = Minutes to send

export-langs-minutes = Language of the minutes

export-minutes-kind = Text

# $name (String): the organization
# $date (String): today
# $languages (String): the language
export-minutes-name = { $name } – minutes – { $date } – { $languages }

hand-over-about = A Passerelle dossier: answers, history and shared notes of one organization. Open it with Passerelle. The checksum shows whether it was altered since: such a file is refused.

## Files that come

import-kinds = Hand-over files and CSV tables

# $done (Number): lines read
# $all (Number): all lines
intake-progress = Importing: { $done } of { $all } lines read. Nothing is written before the end.

intake-stop = Stop the import

arrival-stopped = the import was stopped; nothing of it was written.

# $count (Number): how many dossiers
arrival-made = { $count ->
    [one] { $count } dossier was added.
   *[other] { $count } dossiers were added.
}

# $count (Number): how many dossiers
# $names (String): the organizations
arrival-names = { $count ->
    [one] New dossier: { $names }.
   *[other] New dossiers: { $names }.
}

# $names (String): the people in the histories that came
arrival-from = History so far by { $names }.

# $count (Number): how many names
# $names (String): the first of them
arrival-namesakes = { $count ->
    [one] Several dossiers share one name: { $names }. Check that they are different companies; if not, delete the extra one.
   *[other] { $count } names are shared by several dossiers: { $names }. Check that they are different companies; if not, delete the extra ones.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
arrival-unchanged = { $count ->
    [one] { $name } is here already: nothing new, nothing was changed.
   *[other] { $count } dossiers were here already, with nothing new.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
arrival-older = { $count ->
    [one] { $name }: the dossier is further here than in this file, and nothing was changed. What the file says is in the history already, what was undone here included.
   *[other] { $count } dossiers are further here than in their files, and nothing was changed in them. What the files say is in the history already, what was undone here included.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
arrival-put-back = { $count ->
    [one] { $name } had been deleted here, with nothing new in the file; the dossier was put back.
   *[other] { $count } dossiers had been deleted here, with nothing new in the files; they were put back.
}

# $names (String): the organizations
arrival-differing = From the answers in the file, this program reaches other verdicts for { $names } than the sender’s did. One of the two may be older: look at the results.

# $count (Number): how many files or lines
arrival-refused = { $count ->
    [one] One entry was not taken; nothing of it was written:
   *[other] { $count } entries were not taken; nothing of them was written:
}

# $file (String): the file
# $count (Number): how many lines
# $lines (String): the numbers of the lines
# $why (String): the reason
arrival-lines = { $count ->
    [one] { $file }, line { $lines }: { $why }
   *[other] { $file }, lines { $lines }: { $why }
}

# $count (Number): how many more lines
arrival-more-lines = { $count ->
    [one] one more
   *[other] { $count } more
}

# $from (String): the number of the first line
# $to (String): that of the last
arrival-run = { $from } to { $to }

# $file (String): the file
# $why (String): the reason
arrival-file = { $file }: { $why }

# $count (Number): how many more
arrival-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

arrival-later = another dossier is being merged; import this file again afterwards.

arrival-empty = the file holds no line to import.

arrival-workbook = it is a workbook: in your spreadsheet, save the sheet as CSV, then import that file.

arrival-table-of-own = a table makes one dossier for each of its organizations. Choose “For the companies I advise” in the settings, then import it again.

# $state (String): `active`, `archived` or `deleted`
# $facts (String): the names of the facts
arrival-known = { $state ->
    [deleted] this company is among the deleted dossiers, and the line says otherwise of it ({ $facts }). Restore its dossier and change it, or empty the id column to add it a second time.
   *[other] this company is already in the list, and the line says otherwise of it ({ $facts }). Change its dossier, or empty the id column to add it a second time.
}

# $column (String): the column of the names
arrival-no-name = the company has no name (column “{ $column }”).

## Tables

# $count (Number): how many columns
# $columns (String): their names
# $name (String): the column of the names
# $country (String): the column of the countries
# $template (String): the name of the template
table-columns-unknown = { $count ->
    [one] the column { $columns } isn’t known.
   *[other] the columns { $columns } aren’t known.
} The company’s name goes in the column “{ $name }”, its country in the column “{ $country }”; the “{ $template }”, below the list, holds every column.

# $name (String): the name of a column
table-column = “{ $name }”

# $found (Number): how many cells
# $expected (Number): how many columns
table-cells = the line has { $found ->
    [one] { $found } cell
   *[other] { $found } cells
}, the table { $expected ->
    [one] { $expected } column
   *[other] { $expected } columns
}.

# $column (String): the name of the column
# $expected (String): what can stand there
# $found (String): what stands there
table-cell = “{ $column }” takes { $expected }, not “{ $found }”.

table-expects-yes-no = yes, no, unknown, or a planned date such as planned:2027-01-01

table-expects-country = the name or code of a country, such as France or FR

table-expects-countries = names or codes of countries with semicolons between them, such as France; Belgium

table-expects-amount = a whole number of dollars, such as 250,000, or unknown

# $max (String): the greatest number
table-expects-count = a whole number from 0 to { $max }, or unknown

table-expects-date = a date that exists, such as 3/15/2019 or 2019-03-15, or unknown

# $values (String): the words for its values
# $target (String): unused here
table-expects-choice = one of these answers: { $values }

# $values (String): the words for its values
# $target (String): one that can be planned
table-expects-plan = one of these answers: { $values }, or a planned date such as planned:2027-01-01:{ $target }

table-unknown = unknown

## Merging

merge = Two versions of this dossier

# $count (Number): how many things differ
# $written (String): when the file was written
merge-intro = { $count ->
    [0] The file of { $written } contradicts nothing in the dossier here.
    [one] The file of { $written } differs from the dossier here on one point.
   *[other] The file of { $written } differs from the dossier here on { $count } points.
}

merge-choice = Choose what counts from now on. What was changed on one side only is proposed as changed there; otherwise the later answer is. Nothing is written until you accept, and what you accept can be undone.

merge-changed-both = To decide: changed on both sides

merge-changed-there = Changed elsewhere only

merge-changed-here = Changed here only

# $count (Number): for how many questions something is typed
# $questions (String): their names
merge-typed = { $count ->
    [one] An answer is typed here and not saved: { $questions }. It gives way if the one in the file is taken over.
   *[other] Answers are typed here and not saved: { $questions }. They give way to those of the file that are taken over.
}

merge-meetings = Meetings held on the other desk, whose minutes come along

# $count (Number): how many verdicts change
# $moves (String): the verdicts that change
merge-moves = { $count ->
    [one] With this choice, one verdict changes: { $moves }.
   *[other] With this choice, { $count } verdicts change: { $moves }.
}

# $role (String): the model
# $from (String): the verdict before
# $to (String): the verdict after
merge-move = { $role }, from “{ $from }” to “{ $to }”

merge-no-move = No verdict changes with it.

## A file in which the dossier goes on

merge-sequel = This dossier went on elsewhere

# $count (Number): how many changes
# $named (Number): how many people they are by, as far as they gave their name
# $who (String): their names
# $moments (Number): 1 where the first and the last were made in the same minute, otherwise 2
# $first (String): when the first one was made
# $last (String): when the last one was made
merge-sequel-intro = { $count ->
    [one] The file holds one change{ $named ->
        [0] {""}
       *[other] {" "}by { $who }
    }, of { $last }.
   *[other] The file holds { $count } changes{ $named ->
        [0] {""}
       *[other] {" "}by { $who }
    }, made { $moments ->
        [one] on { $last }
       *[other] between { $first } and { $last }
    }.
}

# $count (Number): how many changes
# $typed (Number): for how many of the questions something is typed here
merge-sequel-choice = { $typed ->
    [0] Nothing was changed here in the meantime, so nothing contradicts anything.
   *[other] Nothing was saved here in the meantime.
} { $count ->
    [one] If you take it over, it joins the history with its author and date, and can be undone.
   *[other] If you take them over, they join the history with their authors and dates, and can be undone together.
} Nothing is written until then.

merge-sequel-moves = What this changes in the verdicts

# $count (Number): how many changes
merge-sequel-accept = { $count ->
    [one] Take over this change
   *[other] Take over these changes
}

# $count (Number): how many changes
merge-earlier = { $count ->
    [one] One earlier change is not shown.
   *[other] { $count } earlier changes are not shown.
}

merge-accept = Accept this choice

merge-cancel = Cancel, change nothing

merge-nothing = Nothing

merge-ours = here

merge-theirs = in the file

# $when (String): when and by whom
merge-ours-said = here, { $when }

# $when (String): when and by whom
merge-theirs-said = in the file, { $when }

# $said (String): where it was said, when and by whom
merge-latest = { $said } – the latest

error-merge = Choose one of the two.

## What was just done

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-archive = { $count ->
    [one] Archived: { $name }.
   *[other] { $count } dossiers archived.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-delete = { $count ->
    [one] Deleted: { $name }. It stays in the list under “Show: Deleted” and can be restored.
   *[other] { $count } dossiers deleted. They stay in the list under “Show: Deleted” and can be restored.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-put-back = { $count ->
    [one] Restored: { $name }.
   *[other] { $count } dossiers restored.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-duplicate = { $count ->
    [one] Duplicated: { $name }. The copy has no name yet.
   *[other] { $count } dossiers duplicated. The copies have no name yet.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-import = { $count ->
    [one] Imported: { $name }.
   *[other] { $count } dossiers imported.
}

# $more (Number): how many things besides those named
done-more = { $more } more

# $what (String): the question or the task
# $owned (String): yes or no, whether somebody is in charge of it
# $owner (String): who
# $dated (String): yes or no, whether there is a day
# $date (String): until when
done-left = { $what }{ $owned ->
    [yes] , left to { $owner }
   *[other] {""}
}{ $dated ->
    [yes] , due { $date }
   *[other] {""}
}

# $what (String): what was changed
done-undone = Undone: { $what }.

# $what (String): what was changed
done-redone = Redone: { $what }.

done-list-archive = archiving

done-list-delete = deletion

done-list-put-back = restoration

done-list-import = import

done-list-create = creation

dossier-state-active = in progress

dossier-state-archived = archived

dossier-state-deleted = deleted

dossier-is-active = is in progress

dossier-is-archived = is archived

dossier-is-deleted = is deleted

# $what (String): what was done
# $count (Number): how many dossiers
# $name (String): the organization, if it is one
# $state (String): where it stands now, if it is one
done-undone-list = { $count ->
    [one] Undone: { $what }. { $name } { $state }.
   *[other] Undone: { $what } of { $count } dossiers.
}

# $what (String): what was done
# $count (Number): how many dossiers
# $name (String): the organization, if it is one
# $state (String): where it stands now, if it is one
done-redone-list = { $count ->
    [one] Redone: { $what }. { $name } { $state }.
   *[other] Redone: { $what } of { $count } dossiers.
}

# $whose (String): whose version it was
# $points (String): how many points were taken over and how many were not
# $meetings (Number): how many meetings came along
done-merged = { $whose }: { $points }{ $meetings ->
    [0] .
    [one] , and one meeting comes from the file.
   *[other] , and { $meetings } meetings come from the file.
}

# $count (Number): how many changes
done-taken-over = { $count ->
    [one] One change taken over from the file.
   *[other] { $count } changes taken over from the file.
}

done-answered = Answers saved.

done-note-written = Note saved.

done-note-changed = Note changed.

done-note-removed = Note removed.

# $what (String): the question or the task, who is in charge of it and until when
done-charged = Saved: { $what }.

# $what (String): the question or the task
done-charge-gone = Removed: { $what }.

done-answered-rest = The answers are saved, but for those that need another look.

# $count (Number): for how many questions something was typed
done-gave-way = { $count ->
    [one] What was typed and not saved for one of these questions has given way.
   *[other] What was typed and not saved for { $count } of these questions has given way.
}

done-came-back = What had given way is typed again, and not saved.

# $name (String): the organization
# $choice (String): by which edition it is prepared
done-followed = Noted for { $name }: { $choice }.

done-nothing = There is nothing to undo here.

# $count (Number): how many dossiers would go
# $worked (Number): in how many of them something was said since
# $name (String): the organization, where it is one
done-warned = { $count ->
    [one] Nothing is undone yet: the dossier { $name } would be deleted, and you have worked on it since.
   *[other] Nothing is undone yet: { $count } dossiers would be deleted, { $worked ->
        [one] one of which you have worked on since.
       *[other] { $worked } of which you have worked on since.
    }
}

# $saved (String): that a file was saved, and where
done-draft-left-out = { $saved } – what is typed and not saved is not in it.

done-undo-anyway = Undo anyway

done-nothing-again = There is nothing to redo here.

failure-in-a-meeting = End the meeting first. Nothing was changed.

failure-in-a-merge = First accept or cancel the merge of the two versions of the dossier. Nothing was changed.

# $name (String): the id
failure-already-there = A dossier with the id { $name } is already here. Nothing was written.

## Settings

author = Your name

author-hint = It stands beside each change in the history and goes along in hand-over files.

## Commands

commands = Commands

commands-search = Search for a command

commands-none = No command of that name

commands-search-guide = Search for a command or a company

commands-none-guide = No command and no company of that name

shortcuts = Keyboard shortcuts

menu-file = File

menu-edit = Edit

menu-go = Go

menu-view = View

menu-meeting = Meeting

menu-dossiers = Dossiers

command-new-dossier = New dossier

command-import = Import files…

command-export-hand-over = Save the hand-over file…
    .text = Answers, history and shared notes in one sealed file, for a colleague or for the company. Private notes stay here.

command-export-report = Save the report…

command-export-table = Export the list as CSV…

command-save = When it was last saved

command-undo = Undo

command-redo = Redo

command-archive = Archive this dossier

command-delete = Delete this dossier

command-duplicate = Duplicate this dossier without the company’s answers

# $deed (String): what is done
command-with-ticked = { $deed } (selection)

keys-redo = Ctrl+Shift+Z

command-dossiers = All dossiers

command-search = Search the list

command-hub = Overview of the dossier

command-sheet = All questions on one page

command-history = History

command-minutes = Minutes of the last meeting

command-editions = Editions of the rules

command-settings = Settings

command-palette = Commands…

command-shortcuts = Keyboard shortcuts

command-end-meeting = End the meeting

command-zoom-in = Larger

command-zoom-out = Smaller

command-zoom-actual = Actual size

# $percent (Number): in per cent
zoom = Shown at { $percent }%

key-back = Back to the page before
    .keys = Alt + ←

key-previous = Back to the question before
    .keys = Alt + ←

key-search = Search the list
    .keys = /

key-lines = Move through the list
    .keys = ↑ ↓

key-open = Open the dossier
    .keys = Enter

key-tick = Select the dossier
    .keys = Space

key-delete = Delete the dossier
    .keys = Delete

key-leave = Nobody knows: leave it to somebody
    .keys = ?

key-leave-keep = Note who finds out, and go on
    .keys = Enter

## Why a hand-over file cannot be used

handover-unreadable = it can’t be read. Check that it is there, that it is an ordinary file, and that you may open it.

handover-cut-short = it is incomplete: it stops before its end. Ask for it to be sent again.

# $detail (String): unused here
# $column (String): unused here
handover-empty = it is empty. Ask for it to be saved again.

# $detail (String): unused here
# $column (String): unused here
handover-too-large = it has more than 64 MiB, which no dossier has. Check that it is the right file.

# $detail (String): the line
# $column (String): the column
handover-not-json = it is not a hand-over file: from line { $detail }, column { $column }, it can’t be read. Ask for it to be saved and sent again.

# $detail (String): unused here
# $column (String): unused here
handover-foreign = it comes from another program. Choose a hand-over file that Passerelle saved.

# $detail (String): its version
# $column (String): unused here
handover-newer = a newer Passerelle wrote it (version { $detail } of the file). Update Passerelle, then import it again.

# $detail (String): unused here
# $column (String): unused here
handover-altered = it was changed after it was saved, or damaged on the way. Ask for it to be saved and sent again.

# $detail (String): the name
# $column (String): unused here
handover-twice-named = the name “{ $detail }” stands in it twice. Ask for it to be saved and sent again.

# $detail (String): the edition
# $column (String): unused here
handover-unknown-edition = it refers to the edition { $detail } of the rules, unknown here. Update Passerelle, then import it again.

# $detail (String): the fact
# $column (String): unused here
handover-unknown-fact = it holds an answer unknown here ({ $detail }). Update Passerelle, then import it again.

# $detail (String): the place
# $column (String): unused here
handover-inconsistent = its content is not valid ({ $detail }). Ask for it to be saved and sent again.
