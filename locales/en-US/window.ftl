### The window around the questions: names, marks, verdicts, sources, the list of dossiers.

brand = Passerelle

# $name (String): the organization
window-title = { $name } – Passerelle

skip = Skip to content

languages = Language

close = Close

continue = Continue

save = Save

back = Back

all-dossiers = All dossiers

settings = Settings

# $time (String): the time of day
saved-at = Saved at { $time }

# $date (String): the day
saved-on = Saved on { $date }

## First run

welcome = Welcome

welcome-intro = Passerelle helps you choose how to sell Microsoft’s cloud services: it asks the questions, checks each condition, and shows where the condition comes from.

welcome-privacy = Everything stays on this computer: no account, no connection, no statistics.

persona = Who do you use Passerelle for?

persona-hint = You can change your mind later, in the settings.

persona-own = For my own organization
    .hint = One question at a time, up to your choice.

persona-guide = For the companies I advise
    .hint = A list of dossiers, one per company.

## Route

route = Your route

# $number (Number): the number of the stage
# $count (Number): how many stages there are
# $stage (String): the name of the stage
position = Stage { $number } of { $count } · { $stage }

route-done = done

route-current = current

route-ahead = ahead

# $count (Number): how many questions
route-left-open = { $count ->
    [one] One question not answered
   *[other] { $count } questions not answered
}

route-not-needed = not needed

## Where one stands

readiness = Where you stand

readiness-guide = Where the company stands

# $date (String): the day
as-of = As of { $date }

# $met (Number): conditions met
# $open (Number): conditions not known
# $not (Number): conditions not met
strip-summary = Conditions met: { $met }; not known yet: { $open }; not met: { $not }

# $name (String): the requirement
# $status (String): how it stands
mark-label = { $name }: { $status }

status-met = Met

status-not-met = Not met

status-unknown = Not known yet

status-not-applicable = Does not apply

verdict-eligible = Open to you

verdict-eligible-held = Conditions met

verdict-not-eligible = Not open to you yet

verdict-not-eligible-held = Conditions not met

verdict-undetermined = Can’t be told yet

verdict-silent = This source does not say

## Results

lead-eligible = You can apply: every condition to meet before applying is met.

lead-eligible-held = Every condition of this role is met.

# $count (Number): how many conditions
# $list (String): their names
lead-not-eligible = { $count ->
    [one] One deciding condition is not met: { $list }.
   *[other] { $count } deciding conditions are not met: { $list }.
}

# $count (Number): how many conditions
# $list (String): their names
lead-undetermined = { $count ->
    [one] It is not known yet whether one condition is met: { $list }.
   *[other] It is not known yet whether { $count } conditions are met: { $list }.
}

# $count (Number): how many conditions
# $list (String): their names
lead-later = { $count ->
    [one] To follow during enrollment: { $list }.
   *[other] To follow during enrollment: { $list }.
}

lead-cloud-closed = Whatever this verdict says, the cloud you chose is closed to new customers.

lead-cloud-without-indirect = Whatever this verdict says, the indirect model is not available in the cloud you chose.

lead-silent = The edition that applies says nothing of the conditions of this role. That is neither a yes nor a no.

row-absent = Not a separate condition in this model

# $date (String): the day of the plan
row-by-plan = Met by what is planned for { $date }

# $date (String): the day of the plan
row-planned = Planned for { $date }

# $name (String): the fact
change-fact = Change: { $name }

edition-none = No known edition applies on this date.

# $edition (String): the edition
edition-forced = { $edition }, applied at your request

# $date (String): from when it will bind
# $edition (String): the edition
edition-coming = From { $date }: { $edition }

# $edition (String): the edition
# $date (String): since when it holds
edition-for-newcomers = { $edition }, in force since { $date } for those who join this model

# $edition (String): the edition
# $date (String): since when it binds
edition-binds = { $edition }, in force for you since { $date }

# Of a holder for whom the twelve months are over.
# $date (String): the day from which they run
# $edition (String): the edition
edition-binds-by-now = { $edition }, in force for you since a day in the twelve months after { $date }; a date you have not given decides which

# $edition (String): the edition
# $date (String): since when it may bind
edition-may-bind = { $edition }, in force for you from { $date } or from a day in the twelve months after it; a date you have not given decides

parked = Answers set aside

parked-note = Your current route no longer asks for them. They are kept, they don’t count, and they come back if your route asks for them again.

parked-along = This question is asked only along with others that nothing asks any longer.

parked-by-the-rules = No condition that applies to you reads this answer.

# $name (String): the other question
# $values (String): the answers with which this one is asked
parked-with = This question is asked only for { $name }: { $values }.

## Changing an earlier answer

# $count (Number): how many answers would change that others hang on
# $names (String): what they are about
preview-heading = { $count ->
    [one] Before you change this answer: { $names }
   *[other] Before you change these answers: { $names }
}

preview-parked = These answers would be set aside. They stay on file but would no longer count.

preview-restored = These answers, set aside until now, would count again.

preview-moves = These verdicts would change.

preview-note = Nothing on this page is saved until you choose.

preview-confirm = Change and continue

preview-confirm-sheet = Change and save

# $count (Number): how many answers would change that others hang on
preview-keep = { $count ->
    [one] Keep the earlier answer
   *[other] Keep the earlier answers
}

## Drafts

draft = Draft kept on this computer, not counted yet: select Continue.

draft-sheet = Draft kept on this computer, not counted yet: select Save.

draft-sheet-faults = What is marked is kept as a draft on this computer: correct it, then select Save again.

draft-hub = Draft kept on this computer, not counted yet: save the note, or correct the date.

draft-discard = Drop the draft

draft-discarded = The draft is dropped.

open-questions-note = You can leave a question open: it counts as not known, never as a no.

## Countries

country-search = Search for a country

country-none = No country of that name

# Their number follows.
country-found = Countries found:

markets-no-region = In no region

markets-currency-unknown = The list gives no currency for your country.

## Sources

sources = Sources

# $source (String): what kind of source
# $date (String): its date
source-dated = { $source }, { $date }

# $source (String): what kind of source
source-undated = { $source }, undated

# $number (Number): the number of a source among those of the same kind and date, from 2 on
source-number = ({ $number })

# $source (String): the kind of source and its date
# $number (Number): its number among those of the same kind and date, from 1 on
# $says (String): what is said there
source-says = { $number ->
    [1] { $source }: { $says }
   *[other] { $source } ({ $number }): { $says }
}

strength-microsoft = Microsoft page

strength-third-party = Third-party source

strength-memory = No source found

# $source (String): what kind of source
strength-mirror = { $source }, read in a copy

clause-document = Document

clause-no-document = No document found

clause-date = Date of the document

clause-undated = Undated

clause-edition = Edition

clause-in-force = In force

clause-strength = Source

clause-last-seen = Last seen

clause-link = Address

# $from (String): the first day
# $to (String): the last day
period-from-to = from { $from } to { $to }

# $from (String): the first day
period-from = since { $from }

# $to (String): the last day
period-to = until { $to }

## The list of dossiers

dossiers = Dossiers

dossiers-none = No dossier yet. Create one for the first company you advise, or import a table of several; an empty table to fill in is offered below.

dossiers-none-but-archived = No dossier is in progress: all of them are archived.

dossiers-none-but-deleted = No dossier is in progress: all of them are deleted, and can be restored.

dossiers-none-but-several = No dossier is in progress: all of them are archived or deleted, and can be restored.

dossier-new = New dossier

dossier-unnamed = Unnamed

dossier-unnamed-subject = The dossier without a name

# $date (String): the day
dossier-touched = Last changed on { $date }

## What a verdict leaves open

finding-missing = What is missing
    .note = These answers can still decide the verdict.

# $changes (Number): how many changes the first set holds
# $sets (Number): how many sets there are
finding-changes = What would open this model
    .note = { $sets ->
        [one] { $changes ->
            [one] This alone is enough; the other conditions come during enrollment.
           *[other] All of this together is enough; the other conditions come during enrollment.
        }
       *[other] The smallest sets of changes; each is enough on its own.
    }

# $changes (Number): how many changes the first set holds
# $sets (Number): how many sets there are
finding-changes-held = What would meet the conditions again
    .note = { $sets ->
        [one] { $changes ->
            [one] This alone is enough.
           *[other] All of this together is enough.
        }
       *[other] The smallest sets of changes; each is enough on its own.
    }

finding-hangs-on = What this verdict hangs on
    .note = If a single one of these answers no longer held, neither would this verdict.

finding-or = or

# $number (String): an amount, already formatted
target-amount = at least USD { $number }

# $number (String): a number, already formatted
target-number = at least { $number }

## The result in a few sentences

# $date (String): the day looked at
brief = In short, as of { $date }

# $model (String): the model, in a sentence
# $verdict (String): its verdict
brief-held = { $verdict ->
    [eligible] For { $model }, which you hold, every condition is met.
    [not-eligible] For { $model }, which you hold, not every condition is met.
   *[other] For { $model }, which you hold, your answers don’t tell yet whether the conditions are met.
}

# $dated (String): yes or no: whether the month is known
# $month (String): the next anniversary month
brief-review = { $dated ->
    [yes] The next review is in your anniversary month, { $month }
   *[no] The review takes place each year in your anniversary month
}; the plan says what is known of the consequences.

brief-move = The direct bill tenant can be used for it only once it is in the Restricted state; otherwise it takes a new tenant. The plan has the tasks of this move.

# $count (Number): how many models
# $list (String): the models, in a sentence
brief-open = { $count ->
    [one] You can apply for { $list }.
   *[other] You can apply for either model: { $list }. The rules don’t settle it, the choice is yours.
}

# $list (String): the models, in a sentence
brief-open-national = By the conditions of the commercial cloud, you could apply for { $list }. See below for what holds in the cloud you chose.

brief-open-none = Neither model is open on this date. Here is what each would take.

brief-open-unknown = No model is settled yet: answers are missing.

# $date (String): from when
# $list (String): the models, in a sentence
brief-opens-later = By what you have planned, you could apply for { $list } from { $date } on.

# $model (String): the model, in a sentence
brief-not-eligible = Before you can apply for { $model }, it would take at least:

# $model (String): the model, in a sentence
brief-not-eligible-held = For { $model }, it would take at least:

# $model (String): the model, in a sentence
brief-no-way = For { $model }, no possible change of your answers would be enough.

# $model (String): the model, in a sentence
brief-undetermined = For { $model }, these answers can still decide:

# $count (Number): how many answers are not named here
brief-more = and { $count } more

# $edition (String): the edition, in a sentence
brief-uncertain = The { $edition } are applied to be on the safe side: depending on this date, they may bind you later.

# $certain (String): yes or no: whether the day is known
# $date (String): from when
# $edition (String): the edition that will bind, in a sentence
# $model (String): the model that is held, in a sentence
# $verdict (String): the verdict by that edition
brief-turn = { $certain ->
    [yes] From { $date }, the { $edition } will apply to you.
   *[no] From { $date } at the earliest, the { $edition } will apply to you.
} { $verdict ->
    [eligible] With the same answers, their conditions would be met for { $model }.
    [not-eligible] With the same answers, their conditions would not be met for { $model }. It would take at least:
   *[other] Your answers don’t tell yet whether their conditions would be met for { $model }. It would take at least:
}

# $from (String): the answer now
# $to (String): what it must become
change-from-to = { $from } → { $to }

# $value (String): the answer
# $least (String): how much is needed
value-needed = { $value } ({ $least } needed)

# $name (String): the fact
# $value (String): its value
named-value = { $name }: { $value }

# $list (String): facts with their values
finding-fixed = What cannot be changed: { $list }.

## The day that is looked at

as-of-label = As of which date?

as-of-intro = The rules change on known dates: what is enough one day may not be the next.

as-of-today = today

# $edition (String): the edition
as-of-bound = { $edition }: binding on you since that day

# $edition (String): the edition
as-of-will-bind = { $edition }: they will bind you

# $edition (String): the edition
as-of-may-bind = { $edition }: they may bind you from that day

# $list (String): the models that open on that day, in a sentence
as-of-opens = by what you have planned, the first day to apply for { $list }

as-of-other = Another date

as-of-hint = For example 03/15/2027 or 2027-03-15.

as-of-no-such-day = Enter a date of the calendar, between 1900 and 2199, for example 03/15/2027.

as-of-show = Show

# $date (String): the day looked at
as-of-past = Your answers of today, by the rules that applied on { $date }.

# $date (String): the day looked at
as-of-ahead = Your answers of today, by the rules known today that apply on { $date }. What you plan until then, that day included, counts as done.

timeline = The editions of the rules and your dates

timeline-list = The same dates, in words

# $edition (String): the edition
timeline-edition = { $edition }, for those who join

# $name (String): the fact that is planned
timeline-plan = planned: { $name }

# $name (String): the fact that was planned
timeline-plan-overdue = was planned, to be confirmed: { $name }

timeline-as-of = the date you are looking at

timeline-key-edition = rules for those who join

timeline-key-binding = binding on you

timeline-key-plan = planned

timeline-key-today = today

timeline-key-as-of = date you are looking at

## What the preferences lean toward

leaning = What your preferences lean toward

# $model (String): the model
# $own (Number): how many answers speak for it
# $others (Number): how many speak for the other
# $all (Number): how many answers speak for one of the models
leaning-towards = { $others ->
    [0] { $all ->
        [one] The one preference that favors a model favors { $model }.
       *[other] Your { $all } preferences all favor { $model }.
    }
   *[other] Of your { $all } preferences that favor a model, { $own } favor { $model }.
}

leaning-balanced = Your answers are evenly split between the two models.

leaning-none = None of your answers favors a model yet.

leaning-note = This is advice, not a verdict: no condition takes it into account.

# $model (String): the model it speaks for, in a sentence
pull-wants-several-vendors-yes = You want several vendors from a single provider, which favors { $model }.

# $model (String): the model it speaks for, in a sentence
pull-wants-provider-credit-yes = You would like credit terms, which favors { $model }.

# $model (String): the model it speaks for, in a sentence
pull-has-integration-staff-yes = Your staff can integrate Microsoft’s APIs, which favors { $model }.

# $model (String): the model it speaks for, in a sentence
pull-has-integration-staff-no = You have no staff to integrate Microsoft’s APIs, which favors { $model }.

# $model (String): the model it speaks for, in a sentence
pull-wants-price-freedom-yes = You would rather buy at Microsoft’s price than at a provider’s, which favors { $model }.

# $model (String): the model it speaks for, in a sentence
pull-can-carry-credit-risk-yes = You can absorb unpaid invoices, which favors { $model }.

# $model (String): the model it speaks for, in a sentence
pull-can-carry-credit-risk-no = You cannot absorb unpaid invoices, which favors { $model }.
