### The report, the calendar, and saving them.

## The page

report-intro = The report brings together what it takes to decide and to act: the verdicts with every condition and its dated source, what is missing, what would change the answer, the markets, the customer agreement, the plan, and the dates. It describes where you stand today, in the same words as the screen.

# $chosen (String): yes or no: whether a model is chosen
# $count (Number): how many questions are open
report-open-questions = { $count ->
    [one] One answer is still missing
   *[other] { $count } answers are still missing
} { $chosen ->
    [yes] for the chosen model.
   *[no] for one model or the other.
} The report will say so.

# $characters (String): characters that the PDF cannot show
# $more (Number): how many more there are
report-missing = The PDF cannot show some of the characters you typed ({ $characters }{ $more ->
    [0] {""}
   *[other] …
}): a white square will take their place there. They stay as they are in Passerelle.

report-further = To read on

## Saving

export-report = Save the report
    .text = An accessible PDF file, to read, to print, or to hand on.

export-report-heading = The report as a PDF

export-report-kind = PDF document

# $date (String): the day
# $languages (String): the languages it speaks, as fr or fr-en
# $name (String): the organization
export-report-name = Passerelle – { $name } – { $date } – { $languages }

export-calendar = Save these dates
    .text = An iCalendar file, which calendar programs can open.

# $name (String): the organization
# $what (String): what the entry is about
calendar-entry = { $what } – { $name }

calendar-anniversary = The conditions of this role are reviewed in this month: check them before it, and mend what fails.

export-calendar-kind = iCalendar file

# $date (String): the day
# $name (String): the organization
export-calendar-name = Passerelle – { $name } – dates as of { $date }

export-langs = Language of the report

export-both = Both, one after the other

export-busy = Waiting for the file to be saved…

export-waits = Another file is being saved: this one can follow.

# $file (String): where it was saved
export-saved = Saved: { $file }

export-open = Open the file

# $detail (String): unused here
export-fault-full = Nothing was saved: the disk is full. Free some space or choose another disk, then try again.

# $detail (String): unused here
export-fault-read-only = Nothing was saved: you may not write to this folder. Choose another one.

# $detail (String): unused here
export-fault-no-folder = Nothing was saved: there is no such folder. Choose another one.

# $detail (String): unused here
export-fault-folder = Nothing was saved: it is a folder. Give the name of a file.

# $detail (String): unused here
export-fault-exists = Nothing was saved: there is a file of that name already. Choose another name.

# $detail (String): unused here
export-fault-no-file = Nothing was saved: what bears that name is no ordinary file but a device, a pipe, or a link. Choose another name.

# $detail (String): unused here
export-fault-store = Nothing was saved: Passerelle keeps dossiers in files of that name. Choose another name.

# $detail (String): what is wrong, in technical words
export-fault-unset = Nothing was saved: the report could not be laid out. Your answers are intact. Technical detail: { $detail }.

# $detail (String): what is wrong, in technical words
export-fault-unread = Nothing was saved: the dossiers could not be read. Try again. Technical detail: { $detail }.

# $detail (String): what the system says
export-fault-other = Nothing was saved. Choose another place or try again; the system says: { $detail }.

## On paper

paper-kicker = Passerelle · Cloud Solution Provider program

paper-reading = Our own reading of public pages, each cited with its date. Check the source before you rely on it.

# $date (String): the day
# $name (String): the organization
paper-foot = { $name } · as of { $date }

paper-column-condition = Condition

paper-column-state = State

paper-column-answers = Your answers

paper-column-sources = Sources

paper-markets = Where you can sell

# $date (String): the date of an earlier list
# $value (String): countries, each with what the list said
paper-list-then = Different in the list of { $date }: { $value }

paper-list-same = nothing for this region

paper-map = Black with a light dot: your country; dark: those of your customers; light: the rest of your region; ocher, hatched or as a dot: customers outside your region.

# $own (String): yes or no: whether it is one’s own region
# $region (String): the region
paper-customers-in = { $own ->
    [yes] Customers: { $region }
   *[no] Another account: { $region }
}

paper-customers-nowhere = In no region

paper-plan = The plan

# $count (Number): how many steps
# $steps (String): their numbers
# $trap (String): the usual mistake
paper-trap = { $count ->
    [one] Task { $steps }
   *[other] Tasks { $steps }
}. { $trap }

paper-sources-note = Where each condition comes from, and where each task is done. The numbers in brackets lead here.
