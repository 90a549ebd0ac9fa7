### Answers in words, and the options of a question.

answer-yes = Yes

answer-no = No

answer-unknown = I don’t know yet

answer-missing = Not answered

# $amount (String): an amount, already formatted
answer-amount = USD { $amount }

# $date (String): the day of the plan
answer-planned = Planned for { $date }

# $what (String): what is planned
# $date (String): the day of the plan
answer-planned-to = { $what }, planned for { $date }

option-unknown = I don’t know yet
    .short = Unknown

option-planned = Planned

planned-date = Planned for which day?

planned-target = What is planned?

mark-optional = optional

unit-usd = USD

unit-months = months

# $date (String): the day of the plan
answer-overdue = Planned for { $date }, now past: say whether it was done
