### The plan around its tasks, and the days that matter.

## The plan

plan-no-choice = Aucun modèle n’est choisi : le plan d’inscription viendra avec votre choix. Ce qui reste à savoir, pour les deux modèles, est listé dans le plan.
    .here = Aucun modèle n’est choisi : le plan d’inscription viendra avec votre choix. Ce qui reste à savoir, pour les deux modèles, est listé ci-dessous.

plan-cloud-us-government = Le cloud du gouvernement des États-Unis a sa propre inscription : voici d’abord ce que l’on en sait. La suite vaut pour le cloud commercial ordinaire.
    .paper = Le cloud du gouvernement des États-Unis a sa propre inscription : voici ce que l’on en sait. Les étapes du cloud commercial ordinaire restent dans Passerelle ; seules celles que vous suivez sont reprises ici.

plan-cloud-china-21vianet = En Chine, l’inscription se fait auprès de 21Vianet : voici d’abord ce que l’on en sait. La suite vaut pour le cloud commercial ordinaire.
    .paper = En Chine, l’inscription se fait auprès de 21Vianet : voici ce que l’on en sait. Les étapes du cloud commercial ordinaire restent dans Passerelle ; seules celles que vous suivez sont reprises ici.

plan-cloud-germany = Il n’y a rien à quoi s’inscrire : Microsoft Cloud Germany est fermé. La suite vaut pour le cloud commercial ordinaire.
    .paper = Il n’y a rien à quoi s’inscrire : Microsoft Cloud Germany est fermé. Les étapes du cloud commercial ordinaire restent dans Passerelle ; seules celles que vous suivez sont reprises ici.

# $model (String): the model, in a sentence
plan-held = Pour { $model }, que vous exercez déjà, il n’y a rien à demander : il s’agit d’en garder les conditions et d’être prêt aux dates qui comptent.

# $certain (String): yes or no: whether the day is known
# $date (String): from when they bind
# $edition (String): the edition, in a sentence
# $model (String): the model, in a sentence
plan-falling-ahead = { $certain ->
    [yes] À partir du { $date }, les { $edition } s’appliqueront à vous
   *[no] À partir du { $date } au plus tôt, les { $edition } s’appliqueront à vous
} ; avec les mêmes réponses, leurs conditions ne seraient pas remplies pour { $model }.

# $bound (String): yes, by-now, perhaps or no: whether the rules bind already
# $dated (String): yes or no: whether the month is known
# $from (String): since when they bind
# $month (String): the next anniversary month
# $role (String): direct-bill, indirect-reseller or indirect-provider
# $verdict (String): not-eligible or undetermined
plan-falling = { $bound ->
    [yes] Les règles appliquées ici vous lient depuis le { $from }.
    [by-now] Les règles appliquées ici vous lient depuis un jour des douze mois qui ont suivi le { $from } ; une date que vous n’avez pas donnée le précise.
    [perhaps] Les règles appliquées ici vous lient peut-être depuis le { $from } : une date que vous n’avez pas donnée en décide.
   *[no] {""}
} Vous êtes { $role ->
    [direct-bill] partenaire à facturation directe
    [indirect-reseller] revendeur indirect
   *[indirect-provider] fournisseur indirect
}{ $verdict ->
    [undetermined] , et l’on ne sait pas encore si toutes les conditions sont remplies.
   *[other] , mais les conditions ne sont pas toutes remplies.
} { $dated ->
    [yes] Leur prochain examen a lieu dans votre mois anniversaire, { $month }.
   *[no] Elles sont examinées chaque année dans votre mois anniversaire.
}

plan-two-ways = Deux voies s’ouvrent à vous, et les voici toutes deux : remplir de nouveau les conditions, ou passer au modèle indirect.

plan-meet-again = Voici ce que demande chacune ; chaque étape nomme les réponses qui manquent ou qui font défaut.

plan-look-at-each = Voici ce que demande chacune, avec les réponses qui manquent.

plan-until-then = Voici ce qu’il y a à faire d’ici là.

plan-referred-held = Aucune page ne dit ce que doit faire un fournisseur indirect qui ne remplit plus les conditions : adressez-vous à votre contact chez Microsoft. Ce dossier peut servir à préparer l’entretien ; voici ce que disent les sources.

plan-consequences = Ce que l’on sait des suites

plan-referred = Aucun parcours d’inscription public n’est connu pour le fournisseur indirect : adressez-vous à votre contact chez Microsoft. Ce dossier peut servir à préparer l’entretien ; voici ce qu’en disent les sources.

plan-distributor = Ce que l’on sait de ce rôle

plan-intro = Les étapes de l’inscription, dans leur ordre, selon les règles d’octobre 2025.

plan-kept = Chaque étape peut avoir un responsable et une échéance ; ce que vous cochez ou saisissez ici est enregistré aussitôt.

# $all (Number): how many tasks there are
# $done (Number): how many are done
plan-summary = { $all ->
    [one] { $done ->
        [0] La seule étape reste à faire
       *[other] La seule étape est faite
    }
   *[other] { $done ->
        [0] Aucune étape faite sur { $all }
        [one] Une étape faite sur { $all }
       *[other] { $done } étapes faites sur { $all }
    }
}

# $count (Number): how many come first
# $firsts (String): what has to be done first, each with its day
# $on (String): the day of what comes too early
# $task (String): what comes too early
plan-hasty-dated = { $count ->
    [one] { $firsts } doit précéder « { $task } » ({ $on }) : l’une des deux dates est à changer.
   *[other] { $firsts } doivent précéder « { $task } » ({ $on }) : ces dates sont à revoir.
}

# $count (Number): how many come first
# $firsts (String): what has to be done first, each with its day
# $on (String): unused here
# $task (String): what is done too early
plan-hasty-ahead = { $count ->
    [one] L’étape « { $task } » est marquée comme faite alors que { $firsts }, qui doit la précéder, est encore à venir. Si c’est exact, parlez-en à Microsoft avant d’aller plus loin.
   *[other] L’étape « { $task } » est marquée comme faite alors que { $firsts }, qui doivent la précéder, sont encore à venir. Si c’est exact, parlez-en à Microsoft avant d’aller plus loin.
}

# $count (Number): how many come first
# $firsts (String): what has to be done first
# $on (String): unused here
# $task (String): what is done too early
plan-hasty-done = { $count ->
    [one] L’étape « { $task } » est marquée comme faite alors que { $firsts }, qui doit la précéder, ne l’est pas. Si c’est exact, parlez-en à Microsoft avant d’aller plus loin.
   *[other] L’étape « { $task } » est marquée comme faite alors que { $firsts }, qui doivent la précéder, ne le sont pas. Si c’est exact, parlez-en à Microsoft avant d’aller plus loin.
}

# $count (Number): how many come first
# $firsts (String): what has to be done first
# $on (String): unused here
# $task (String): what is done, perhaps too early
plan-hasty-unsure = { $count ->
    [one] L’étape « { $task } » est marquée comme faite, mais rien ne dit si { $firsts }, qui doit la précéder, l’est aussi. Si elle ne l’est pas, parlez-en à Microsoft avant d’aller plus loin.
   *[other] L’étape « { $task } » est marquée comme faite, mais rien ne dit si { $firsts }, qui doivent la précéder, le sont aussi. Si elles ne le sont pas, parlez-en à Microsoft avant d’aller plus loin.
}

# $count (Number): how many steps are asked about
# $list (String): their titles
plan-order-asked = { $count ->
    [one] { $list } vient avant une étape faite, sans être marquée comme faite : l’est-elle aussi ?
   *[other] { $list } viennent avant des étapes faites, sans être marquées comme faites : le sont-elles aussi ?
}

plan-questions = Questions ouvertes

# $chosen (String): yes or no: whether a model is chosen
plan-questions-note = { $chosen ->
    [yes] Ces réponses manquent pour le modèle choisi, avant la demande ou plus tard.
   *[no] Ces réponses manquent pour l’un ou l’autre modèle, avant la demande ou plus tard.
} Une question ouverte n’est pas un « non ».

plan-planned = Prévu

plan-planned-note = Le jour venu, dites si c’est fait : d’ici là, rien n’est tenu pour acquis.

## Tasks

task-state-done = Fait

task-state-to-do = À faire

task-state-overdue = En retard

task-state-question = Question ouverte

# $title (String): the title of a step
task-quoted = « { $title } »

# $date (String): its day
# $title (String): the title of a step
task-quoted-dated = « { $title } » ({ $date })

# $count (Number): how many steps are done
# $list (String): the titles of steps that are done and come later
task-asked = { $count ->
    [one] { $list } est fait, et cette étape vient avant : l’est-elle aussi ?
   *[other] { $list } sont faits, et cette étape vient avant : l’est-elle aussi ?
}

task-tick = Fait

# $count (Number): how many answers are missing
# $list (String): the names of the questions
task-still-open = { $count ->
    [one] La question est encore ouverte : { $list }.
   *[other] Ces questions sont encore ouvertes : { $list }.
}

# $count (Number): how many answers
# $list (String): what they are about
task-against = { $count ->
    [one] La réponse dit le contraire : { $list }.
   *[other] Les réponses disent le contraire : { $list }.
}

task-done-by-answers = d’après vos réponses

task-details = Ce qu’il faut, les pièges habituels, les sources

task-needs = Ce qu’il faut

task-traps = Pièges habituels

task-owner = Responsable

task-due = Échéance

task-due-hint = Par exemple 15/03/2027

## Days that matter

dates = Les dates à retenir

dates-note = Échéances, jours prévus et dates d’entrée en application de règles.

dates-none = Rien n’est daté pour l’instant : ni échéance, ni jour prévu.

# $edition (String): the edition
date-binding = { $edition }, applicables à partir de cette date

# $edition (String): the edition
date-may-bind = { $edition }, peut-être applicables à partir de cette date ; une date qui manque en décide

# $model (String): the model, in a sentence
date-anniversary = mois anniversaire pour { $model }

# $text (String): what was on that day
date-past = { $text } (date passée)

date-renewal = renouvellement du plan de support

# $date (String): the day that was given, which is past
date-renewal-since = renouvellement du plan de support, d’année en année depuis le { $date }

# $done (String): yes or no: whether it is done
# $owned (String): yes or no: whether it has an owner
# $owner (String): who does it
# $task (String): what is due
date-due = échéance : { $task }{ $owned ->
    [yes] {" "}({ $owner })
   *[no] {""}
}{ $done ->
    [yes] , fait
   *[no] {""}
}
