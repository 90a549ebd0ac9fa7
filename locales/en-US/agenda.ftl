### The plan around its tasks, and the days that matter.

## The plan

plan-no-choice = No model is chosen, so there is no enrollment plan yet. What is still to be found out for both models is listed in the plan.
    .here = No model is chosen, so there is no enrollment plan yet. What is still to be found out for both models is listed below.

plan-cloud-us-government = The US Government cloud has an enrollment of its own: what is known of it stands here first. What follows holds for the ordinary commercial cloud.
    .paper = The US Government cloud has an enrollment of its own: what is known of it stands here. The tasks for the ordinary commercial cloud stay in Passerelle; only those you follow are repeated here.

plan-cloud-china-21vianet = Services in China are sold through an enrollment of its own, with 21Vianet: what is known of it stands here first. What follows holds for the ordinary commercial cloud.
    .paper = Services in China are sold through an enrollment of its own, with 21Vianet: what is known of it stands here. The tasks for the ordinary commercial cloud stay in Passerelle; only those you follow are repeated here.

plan-cloud-germany = There is nothing to enroll in: Microsoft Cloud Germany is closed. What follows holds for the ordinary commercial cloud.
    .paper = There is nothing to enroll in: Microsoft Cloud Germany is closed. The tasks for the ordinary commercial cloud stay in Passerelle; only those you follow are repeated here.

# $model (String): the model, in a sentence
plan-held = You already hold this: { $model }. There is nothing to apply for; what matters is keeping its conditions and being ready on the dates that matter.

# $certain (String): yes or no: whether the day is known
# $date (String): from when they bind
# $edition (String): the edition, in a sentence
# $model (String): the model, in a sentence
plan-falling-ahead = { $certain ->
    [yes] From { $date } on, the { $edition } will bind you
   *[no] From { $date } on at the earliest, the { $edition } will bind you
}; with the same answers, their conditions would not be met for { $model }.

# $bound (String): yes, by-now, perhaps or no: whether the rules bind already
# $dated (String): yes or no: whether the month is known
# $from (String): since when they bind
# $month (String): the next anniversary month
# $role (String): direct-bill, indirect-reseller or indirect-provider
# $verdict (String): not-eligible or undetermined
plan-falling = { $bound ->
    [yes] The rules applied here have bound you since { $from }.
    [by-now] The rules applied here have bound you since a day in the twelve months after { $from }; a date you have not given decides which.
    [perhaps] The rules applied here may have bound you since { $from }: a date you have not given decides.
   *[no] {""}
} You are { $role ->
    [direct-bill] a direct bill partner
    [indirect-reseller] an indirect reseller
   *[indirect-provider] an indirect provider
}{ $verdict ->
    [undetermined] , and it is not known yet whether all of the conditions are met.
   *[other] , but not all of the conditions are met.
} { $dated ->
    [yes] They are reviewed next in your anniversary month, { $month }.
   *[no] They are reviewed each year in your anniversary month.
}

plan-two-ways = Two ways are open to you, and both stand here: meet the conditions again, or move to the indirect model.

plan-meet-again = Here is what each of them asks; each task names the answers that are missing or that fail.

plan-look-at-each = Here is what each of them asks, with the answers that are missing.

plan-until-then = Here is what to do until then.

plan-referred-held = No page says what an indirect provider that no longer meets the conditions has to do: talk to your Microsoft contact. This dossier can help you prepare, and here is what the sources say.

plan-consequences = What is known of the consequences

plan-referred = No public enrollment path is known for an indirect provider: talk to your Microsoft contact. This dossier can help you prepare, and here is what the sources say.

plan-distributor = What is known of this role

plan-intro = The tasks of your enrollment, in order, under the rules of October 2025.

plan-kept = Each task can have an owner and a due date; what you tick or enter here is saved at once.

# $all (Number): how many tasks there are
# $done (Number): how many are done
plan-summary = { $all ->
    [one] { $done ->
        [0] The one task is not done yet
       *[other] The one task is done
    }
   *[other] { $done ->
        [0] None of { $all } tasks done
       *[other] { $done } of { $all } tasks done
    }
}

# $count (Number): how many come first
# $firsts (String): what has to be done first, each with its day
# $on (String): the day of what comes too early
# $task (String): what comes too early
plan-hasty-dated = { $count ->
    [one] { $firsts } has to come before “{ $task }” ({ $on }): one of the two dates has to change.
   *[other] { $firsts } have to come before “{ $task }” ({ $on }): these dates have to change.
}

# $count (Number): how many come first
# $firsts (String): what has to be done first, each with its day
# $on (String): unused here
# $task (String): what is done too early
plan-hasty-ahead = { $count ->
    [one] “{ $task }” is marked as done, although { $firsts }, which has to come before it, is still ahead. If that is right, talk to Microsoft before you go any further.
   *[other] “{ $task }” is marked as done, although { $firsts }, which have to come before it, are still ahead. If that is right, talk to Microsoft before you go any further.
}

# $count (Number): how many come first
# $firsts (String): what has to be done first
# $on (String): unused here
# $task (String): what is done too early
plan-hasty-done = { $count ->
    [one] “{ $task }” is marked as done, although { $firsts }, which has to come before it, is not. If that is right, talk to Microsoft before you go any further.
   *[other] “{ $task }” is marked as done, although { $firsts }, which have to come before it, are not. If that is right, talk to Microsoft before you go any further.
}

# $count (Number): how many come first
# $firsts (String): what has to be done first
# $on (String): unused here
# $task (String): what is done, perhaps too early
plan-hasty-unsure = { $count ->
    [one] “{ $task }” is marked as done, but nothing says whether { $firsts }, which has to come before it, is done too. If it is not, talk to Microsoft before you go any further.
   *[other] “{ $task }” is marked as done, but nothing says whether { $firsts }, which have to come before it, are done too. If they are not, talk to Microsoft before you go any further.
}

# $count (Number): how many tasks are asked about
# $list (String): their titles
plan-order-asked = { $count ->
    [one] { $list } comes before a task that is done, but is not marked as done itself: has it been done too?
   *[other] { $list } come before tasks that are done, but are not marked as done themselves: have they been done too?
}

plan-questions = Open questions

# $chosen (String): yes or no: whether a model is chosen
plan-questions-note = { $chosen ->
    [yes] These answers are missing for the chosen model, before applying or later.
   *[no] These answers are missing for one model or the other, before applying or later.
} An open question is not a “no”.

plan-planned = Planned

plan-planned-note = When the day has come, say whether it happened: until then, nothing is taken for granted.

## Tasks

task-state-done = Done

task-state-to-do = To do

task-state-overdue = Overdue

task-state-question = Open question

# $title (String): the title of a task
task-quoted = “{ $title }”

# $date (String): its day
# $title (String): the title of a task
task-quoted-dated = “{ $title }” ({ $date })

# $count (Number): how many tasks are done
# $list (String): the titles of tasks that are done and come later
task-asked = { $count ->
    [one] { $list } is done, and this task comes before it: has it been done too?
   *[other] { $list } are done, and this task comes before them: has it been done too?
}

task-tick = Done

# $count (Number): how many answers are missing
# $list (String): the names of the questions
task-still-open = { $count ->
    [one] The answer to this is still open: { $list }.
   *[other] The answers to these are still open: { $list }.
}

# $count (Number): how many answers
# $list (String): what they are about
task-against = { $count ->
    [one] The answer says otherwise: { $list }.
   *[other] The answers say otherwise: { $list }.
}

task-done-by-answers = according to your answers

task-details = What it needs, usual mistakes, sources

task-needs = What it needs

task-traps = Usual mistakes

task-owner = Owner

task-due = Due date

task-due-hint = For example 03/15/2027

## Days that matter

dates = Dates to keep in mind

dates-note = Due dates, planned days, and the dates on which rules begin to apply.

dates-none = Nothing has a date yet: no due date, no planned day.

# $edition (String): the edition
date-binding = { $edition }, binding from this day

# $edition (String): the edition
date-may-bind = { $edition }, perhaps binding from this day; a date that is missing decides

# $model (String): the model, in a sentence
date-anniversary = anniversary month for { $model }

# $text (String): what was on that day
date-past = { $text } (past)

date-renewal = renewal of the support plan

# $date (String): the day that was given, which is past
date-renewal-since = renewal of the support plan, every year since { $date }

# $done (String): yes or no: whether it is done
# $owned (String): yes or no: whether it has an owner
# $owner (String): who does it
# $task (String): what is due
date-due = due: { $task }{ $owned ->
    [yes] {" "}({ $owner })
   *[no] {""}
}{ $done ->
    [yes] , done
   *[no] {""}
}
