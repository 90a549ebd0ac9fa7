### What is wrong with an answer, and what to do about it; why something could not be done.

## Answers

error-org-name-empty = Enter the name of your organization.

error-chosen-model-empty = Choose a model, or say that you don’t know yet.

error-empty = Enter an answer.

# $max (Number): the greatest number of characters
error-too-long = Shorten this text: it can have at most { $max } characters.

error-control-character = Type this text again: it holds invisible characters, such as a line break or a mark of writing direction.

error-not-digits = Enter digits only; spaces and hyphens are accepted.

# $max (String): the greatest amount, already formatted
error-not-an-amount = Enter a whole number of dollars, for example 250,000, without decimals or sign; at most { $max }.

# $max (String): the greatest number, already formatted
error-not-a-number = Enter a whole number from 0 to { $max }.

# $typed (String): a day as it is typed in English
# $plain (String): the same day, year first
error-no-such-day = Enter a day of the calendar, for example { $typed } or { $plain }.

# $typed (String): a day as it is typed in English
# $plain (String): the same day, year first
error-day-too-far-off = Enter a day between 1900 and 2199, for example { $typed } or { $plain }.

# $days (Number): how many days it has
# $month (String): the month, with its year
error-beyond-month = There is no such day: { $month } has { $days } days.

# $typed (String): a day as it is typed in English
# $plain (String): the same day, year first
error-no-such-due-day = The due date must be a day of the calendar, for example { $typed } or { $plain }.

error-in-the-future = Enter a past day, or today: this date is in the future.

error-not-ahead = Choose a day still to come. If it has passed, say instead whether it is done.

error-due-past = This day has passed. Choose today or a day to come.

# $text (String): what was typed
error-no-such-country = Choose a country from the list: “{ $text }” isn’t one.

# $text (String): what was given
error-no-such-value = Choose one of the answers offered: “{ $text }” isn’t among them.

error-wrong-type = This answer isn’t of the form expected.

error-plan-incomplete = Enter the day it is planned for.

error-support-plan-incomplete = Enter both: the plan you intend to have, and its day.

# $name (String): the fact
# $problem (String): what is wrong
error-named = { $name } — { $problem }

error-persona = Say whom you use Passerelle for.

# $count (Number): how many errors the page has
errors-heading = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
}

## Remarks

warning-partner-id = This number is saved. A partner ID mostly has 5 to 10 digits: please check it.

# $date (String): the day that is counted
warning-renewal-passed = This day has passed. The plan renews every year: { $date } counts as its next renewal.

warning-plan-overdue = The planned day has passed. Say whether it is done; until then the answer counts as unknown.

## Failures

# $name (String): the screen that was asked for
failure-screen = There is no screen “{ $name }”. Nothing was changed.

# $name (String): the step
failure-out-of-order = The step “{ $name }” can’t be opened or submitted now. Nothing was changed.

# $name (String): the control that the step does not have
failure-control = This step doesn’t ask for “{ $name }”. Nothing was changed.

# $name (String): the language
failure-locale = Passerelle doesn’t speak “{ $name }”. Nothing was changed.

# $name (String): the dossier’s id
failure-dossier = No dossier has the ID “{ $name }”.

# $name (String): the address
failure-address = Passerelle opens only the addresses it knows, and “{ $name }” is not one of them. Nothing was opened.

# $name (String): what was asked for
failure-export = There is no file “{ $name }” to save. Nothing was changed.

# $name (String): the address or the file
failure-not-opened = No program could be opened for “{ $name }”. You can copy this address and open it yourself.

failure-gone = Passerelle stopped on an error. Your saved answers are safe: close this window, then start the program again.

failure-nothing-saved = No file was saved from this page, so there is nothing to open.

failure-closed = No dossier is open. Nothing was changed.

# $detail (String): what is wrong with the request, in technical words
failure-malformed = The request is malformed: { $detail }. Nothing was changed.

failure-disk-full = The disk is full. Your answer isn’t saved, but it stays on screen: free some space, then continue.

failure-read-only = The file of the dossiers is write-protected. Your answer isn’t saved, but it stays on screen: lift the protection, then continue.

# $detail (String): what the database says
failure-not-saved = Your answer isn’t saved, but it stays on screen. Try again; if it happens again, this is what the database says: { $detail }.

# $detail (String): what the database says
failure-not-read = The dossiers can’t be read: { $detail }.

## The stored dossiers cannot be used

# $detail (String): unused here
recovery-locked = Passerelle is already open
    .meaning = Another copy of Passerelle is using these dossiers. So that nothing gets lost, only one at a time can change them.
    .remedy = Go back to the window that is open, or close it and start Passerelle again.

# $detail (String): the version of the file
recovery-newer = Your dossiers come from a newer version
    .meaning = A newer version of Passerelle wrote this file (format { $detail }). It was not touched.
    .remedy = Open it with that version, or install it here.

# $detail (String): what the system says
recovery-no-copy = Your dossiers could not be backed up
    .meaning = This version keeps them in a new format and copies the old file first. The copy failed ({ $detail }); nothing was changed.
    .remedy = Make room on the disk and check that the folder can be written, then start Passerelle again.

# $detail (String): the version of its format
recovery-older = Your dossiers are still in the earlier format
    .meaning = The file (format { $detail }) has not been brought up to date yet. It was not touched.
    .remedy = Open the window of Passerelle once, then run the command again.

# $detail (String): unused here
recovery-foreign = This file isn’t one of Passerelle’s
    .meaning = Another program’s database bears the name of ours. It was not touched.
    .remedy = Move that file somewhere else, then start Passerelle again.

# $detail (String): what the database says
recovery-unreadable = Your dossiers can’t be read
    .meaning = The file is damaged or cannot be read, and was not touched. This is what the database says: { $detail }.
    .remedy = Keep a copy of it. If you have a backup of your computer, put that file back in its place, then start Passerelle again.

# $detail (String): unused here
recovery-read-only = Your dossiers can’t be saved here
    .meaning = This folder or file is write-protected. Nothing was changed.
    .remedy = Lift the protection, or name another folder with the --data-dir option, then start Passerelle again.

# $detail (String): unused here
recovery-full = The disk is full
    .meaning = There isn’t enough space left to open your dossiers. Nothing was changed.
    .remedy = Free some space, then start Passerelle again.

# $detail (String): unused here
recovery-missing = Your dossiers can’t be found
    .meaning = The file of the dossiers doesn’t exist, or no longer does.
    .remedy = Check the folder below, then start Passerelle again.
