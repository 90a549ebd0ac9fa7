### Answers in words, and the options of a question.

answer-yes = Oui

answer-no = Non

answer-unknown = Je ne sais pas encore

answer-missing = Sans réponse

# $amount (String): an amount, already formatted
answer-amount = { $amount } USD

# $date (String): the day of the plan
answer-planned = Prévu pour le { $date }

# $what (String): what is planned
# $date (String): the day of the plan
answer-planned-to = { $what }, prévu pour le { $date }

option-unknown = Je ne sais pas encore
    .short = Inconnu

option-planned = Prévu

planned-date = Prévu pour quel jour ?

planned-target = Qu’est-ce qui est prévu ?

mark-optional = facultatif

unit-usd = USD

unit-months = mois

# $date (String): the day of the plan
answer-overdue = Prévu pour le { $date }, date passée : dites si c’est fait
