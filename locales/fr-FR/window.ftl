### The window around the questions: names, marks, verdicts, sources, the list of dossiers.

brand = Passerelle

# $name (String): the organization
window-title = { $name } – Passerelle

skip = Aller au contenu

languages = Langue

close = Fermer

continue = Continuer

save = Enregistrer

back = Retour

all-dossiers = Tous les dossiers

settings = Réglages

# $time (String): the time of day
saved-at = Enregistré à { $time }

# $date (String): the day
saved-on = Enregistré le { $date }

## First run

welcome = Bienvenue

welcome-intro = Passerelle vous aide à choisir comment vendre les services cloud de Microsoft : elle pose les questions, vérifie chaque condition et montre d’où elle vient.

welcome-privacy = Tout reste sur cet ordinateur : pas de compte, pas de connexion, pas de statistiques.

persona = Pour qui utilisez-vous Passerelle ?

persona-hint = Vous pourrez changer d’avis dans les réglages.

persona-own = Pour mon organisation
    .hint = Une question à la fois, jusqu’à votre choix.

persona-guide = Pour les entreprises que j’accompagne
    .hint = Une liste de dossiers, un par entreprise.

## Route

route = Votre route

# $number (Number): the number of the stage
# $count (Number): how many stages there are
# $stage (String): the name of the stage
position = Étape { $number } sur { $count } · { $stage }

route-done = fait

route-current = en cours

route-ahead = à venir

# $count (Number): how many questions
route-left-open = { $count ->
    [one] Une question sans réponse
   *[other] { $count } questions sans réponse
}

route-not-needed = sans objet

## Where one stands

readiness = Où vous en êtes

readiness-guide = Où en est l’entreprise

# $date (String): the day
as-of = Au { $date }

# $met (Number): conditions met
# $open (Number): conditions not known
# $not (Number): conditions not met
strip-summary = Conditions remplies : { $met } ; à préciser : { $open } ; non remplies : { $not }

# $name (String): the requirement
# $status (String): how it stands
mark-label = { $name } : { $status }

status-met = Remplie

status-not-met = Non remplie

status-unknown = À préciser

status-not-applicable = Sans objet

verdict-eligible = Accessible

verdict-eligible-held = Conditions remplies

verdict-not-eligible = Pas encore accessible

verdict-not-eligible-held = Conditions non remplies

verdict-undetermined = On ne peut pas encore le dire

verdict-silent = La source n’en dit rien

## Results

lead-eligible = Vous pouvez déposer votre demande : toutes les conditions préalables sont remplies.

lead-eligible-held = Toutes les conditions de ce rôle sont remplies.

# $count (Number): how many conditions
# $list (String): their names
lead-not-eligible = { $count ->
    [one] Une condition décisive n’est pas remplie : { $list }.
   *[other] Ces { $count } conditions décisives ne sont pas remplies : { $list }.
}

# $count (Number): how many conditions
# $list (String): their names
lead-undetermined = { $count ->
    [one] Il reste à savoir si une condition est remplie : { $list }.
   *[other] Il reste à savoir si { $count } conditions sont remplies : { $list }.
}

# $count (Number): how many conditions
# $list (String): their names
lead-later = { $count ->
    [one] Viendra ensuite, pendant l’inscription : { $list }.
   *[other] Viendront ensuite, pendant l’inscription : { $list }.
}

lead-cloud-closed = Quoi qu’en dise ce verdict, le cloud choisi est fermé aux nouveaux clients.

lead-cloud-without-indirect = Quoi qu’en dise ce verdict, le modèle indirect n’existe pas dans le cloud choisi.

lead-silent = L’édition qui s’applique ne dit rien des conditions de ce rôle. Ce n’est ni un oui ni un non.

row-absent = N’est pas une condition à part dans ce modèle

# $date (String): the day of the plan
row-by-plan = Remplie grâce à ce qui est prévu pour le { $date }

# $date (String): the day of the plan
row-planned = Prévu pour le { $date }

# $name (String): the fact
change-fact = Modifier : { $name }

edition-none = Aucune édition connue ne s’applique à cette date.

# $edition (String): the edition
edition-forced = { $edition }, appliquées à votre demande

# $date (String): from when it will bind
# $edition (String): the edition
edition-coming = À partir du { $date } : { $edition }

# $edition (String): the edition
# $date (String): since when it holds
edition-for-newcomers = { $edition }, en vigueur depuis le { $date } pour qui entre dans ce modèle

# $edition (String): the edition
# $date (String): since when it binds
edition-binds = { $edition }, en vigueur pour vous depuis le { $date }

# Of a holder for whom the twelve months are over.
# $date (String): the day from which they run
# $edition (String): the edition
edition-binds-by-now = { $edition }, en vigueur pour vous depuis un jour des douze mois qui ont suivi le { $date } ; il manque une date pour le préciser

# $edition (String): the edition
# $date (String): since when it may bind
edition-may-bind = { $edition }, en vigueur pour vous à partir du { $date } au plus tôt, dans les douze mois au plus tard ; il manque une date pour le préciser

parked = Réponses mises de côté

parked-note = Votre parcours actuel ne les demande plus. Elles sont conservées, ne comptent pas, et reviendront si le parcours y revient.

parked-along = Cette question ne se pose qu’avec d’autres, que rien ne demande plus.

parked-by-the-rules = Aucune condition qui s’applique à vous ne lit cette réponse.

# $name (String): the other question
# $values (String): the answers with which this one is asked
parked-with = Cette question ne se pose que pour { $name } : { $values }.

## Changing an earlier answer

# $count (Number): how many answers would change that others hang on
# $names (String): what they are about
preview-heading = { $count ->
    [one] Avant de modifier cette réponse : { $names }
   *[other] Avant de modifier ces réponses : { $names }
}

preview-parked = Ces réponses seraient mises de côté. Elles restent conservées, mais ne compteraient plus.

preview-restored = Ces réponses mises de côté compteraient de nouveau.

preview-moves = Ces verdicts changeraient.

preview-note = Rien de cette page n’est enregistré avant votre choix.

preview-confirm = Modifier et continuer

preview-confirm-sheet = Modifier et enregistrer

# $count (Number): how many answers would change that others hang on
preview-keep = { $count ->
    [one] Garder la réponse précédente
   *[other] Garder les réponses précédentes
}

## Drafts

draft = Brouillon gardé sur cet ordinateur, pas encore pris en compte : cliquez sur Continuer.

draft-sheet = Brouillon gardé sur cet ordinateur, pas encore pris en compte : cliquez sur Enregistrer.

draft-sheet-faults = Ce qui est signalé est gardé en brouillon sur cet ordinateur : corrigez-le, puis cliquez de nouveau sur Enregistrer.

draft-hub = Brouillon gardé sur cet ordinateur, pas encore pris en compte : enregistrez la note ou corrigez la date.

draft-discard = Abandonner le brouillon

draft-discarded = Le brouillon est abandonné.

open-questions-note = Vous pouvez laisser une question ouverte : elle compte comme inconnue, jamais comme un non.

## Countries

country-search = Chercher un pays

country-none = Aucun pays de ce nom

# Their number follows.
country-found = Pays trouvés :

markets-no-region = Dans aucune région

markets-currency-unknown = La liste n’indique pas de monnaie pour votre pays.

## Sources

sources = Sources

# $source (String): what kind of source
# $date (String): its date
source-dated = { $source }, { $date }

# $source (String): what kind of source
source-undated = { $source }, sans date

# $number (Number): the number of a source among those of the same kind and date, from 2 on
source-number = ({ $number })

# $source (String): the kind of source and its date
# $number (Number): its number among those of the same kind and date, from 1 on
# $says (String): what is said there
source-says = { $number ->
    [1] { $source } : { $says }
   *[other] { $source } ({ $number }) : { $says }
}

strength-microsoft = Page de Microsoft

strength-third-party = Source tierce

strength-memory = Aucune source retrouvée

# $source (String): what kind of source
strength-mirror = { $source }, lue dans une copie

clause-document = Document

clause-no-document = Aucun document retrouvé

clause-date = Date du document

clause-undated = Sans date

clause-edition = Édition

clause-in-force = En vigueur

clause-strength = Source

clause-last-seen = Vu pour la dernière fois

clause-link = Adresse

# $from (String): the first day
# $to (String): the last day
period-from-to = du { $from } au { $to }

# $from (String): the first day
period-from = depuis le { $from }

# $to (String): the last day
period-to = jusqu’au { $to }

## The list of dossiers

dossiers = Dossiers

dossiers-none = Aucun dossier pour l’instant. Créez-en un pour la première entreprise que vous accompagnez, ou importez un tableau de plusieurs entreprises ; un tableau vide, à remplir, est proposé ci-dessous.

dossiers-none-but-archived = Aucun dossier en cours : tous sont archivés.

dossiers-none-but-deleted = Aucun dossier en cours : tous sont supprimés, et peuvent être restaurés.

dossiers-none-but-several = Aucun dossier en cours : tous sont archivés ou supprimés, et peuvent être restaurés.

dossier-new = Nouveau dossier

dossier-unnamed = Sans nom

dossier-unnamed-subject = Le dossier sans nom

# $date (String): the day
dossier-touched = Modifié le { $date }

## What a verdict leaves open

finding-missing = Ce qui manque
    .note = Ces réponses peuvent encore décider du verdict.

# $changes (Number): how many changes the first set holds
# $sets (Number): how many sets there are
finding-changes = Ce qui ouvrirait ce modèle
    .note = { $sets ->
        [one] { $changes ->
            [one] Cela seul suffit ; les autres conditions viennent pendant l’inscription.
           *[other] Tout cela ensemble suffit ; les autres conditions viennent pendant l’inscription.
        }
       *[other] Les plus petits ensembles de changements ; chacun suffit à lui seul.
    }

# $changes (Number): how many changes the first set holds
# $sets (Number): how many sets there are
finding-changes-held = Ce qui remplirait de nouveau les conditions
    .note = { $sets ->
        [one] { $changes ->
            [one] Cela seul suffit.
           *[other] Tout cela ensemble suffit.
        }
       *[other] Les plus petits ensembles de changements ; chacun suffit à lui seul.
    }

finding-hangs-on = À quoi tient ce verdict
    .note = Si une seule de ces réponses ne tenait plus, ce verdict non plus.

finding-or = ou

# $number (String): an amount, already formatted
target-amount = au moins { $number } USD

# $number (String): a number, already formatted
target-number = au moins { $number }

## The result in a few sentences

# $date (String): the day looked at
brief = En bref, au { $date }

# $model (String): the model, in a sentence
# $verdict (String): its verdict
brief-held = { $verdict ->
    [eligible] Pour { $model }, que vous exercez déjà, toutes les conditions sont remplies.
    [not-eligible] Pour { $model }, que vous exercez déjà, les conditions ne sont pas toutes remplies.
   *[other] Pour { $model }, que vous exercez déjà, vos réponses ne disent pas encore si les conditions sont remplies.
}

# $dated (String): yes or no: whether the month is known
# $month (String): the next anniversary month
brief-review = { $dated ->
    [yes] Le prochain examen a lieu dans votre mois anniversaire, { $month }
   *[no] L’examen a lieu chaque année dans votre mois anniversaire
} ; le plan dit ce que l’on sait des suites.

brief-move = Votre locataire de facturation directe n’y servira qu’une fois passé à l’état restreint ; sinon, il en faut un nouveau. Le plan donne les étapes de ce passage.

# $count (Number): how many models
# $list (String): the models, in a sentence
brief-open = { $count ->
    [one] Vous pouvez déposer une demande pour { $list }.
   *[other] Vous pouvez déposer une demande pour l’un ou l’autre modèle : { $list }. Les règles ne tranchent pas, le choix vous revient.
}

# $list (String): the models, in a sentence
brief-open-national = D’après les conditions du cloud commercial, vous pourriez déposer une demande pour { $list }. Voyez plus bas ce qui vaut pour le cloud choisi.

brief-open-none = Aucun des deux modèles n’est accessible à cette date. Voici ce qu’il faudrait à chacun.

brief-open-unknown = Aucun modèle n’est encore acquis : il manque des réponses.

# $date (String): from when
# $list (String): the models, in a sentence
brief-opens-later = D’après ce que vous avez prévu, vous pourriez déposer une demande à partir du { $date } pour { $list }.

# $model (String): the model, in a sentence
brief-not-eligible = Pour pouvoir demander { $model }, il faudrait au moins :

# $model (String): the model, in a sentence
brief-not-eligible-held = Pour { $model }, il faudrait au moins :

# $model (String): the model, in a sentence
brief-no-way = Pour { $model }, aucun changement possible de vos réponses ne suffirait.

# $model (String): the model, in a sentence
brief-undetermined = Pour { $model }, ces réponses peuvent encore en décider :

# $count (Number): how many answers are not named here
brief-more = et { $count } autres

# $edition (String): the edition, in a sentence
brief-uncertain = Les { $edition } sont appliquées par prudence : selon cette date, elles peuvent vous engager plus tard.

# $certain (String): yes or no: whether the day is known
# $date (String): from when
# $edition (String): the edition that will bind, in a sentence
# $model (String): the model that is held, in a sentence
# $verdict (String): the verdict by that edition
brief-turn = { $certain ->
    [yes] À partir du { $date }, les { $edition } s’appliqueront à vous.
   *[no] À partir du { $date } au plus tôt, les { $edition } s’appliqueront à vous.
} { $verdict ->
    [eligible] Avec les mêmes réponses, leurs conditions seraient remplies pour { $model }.
    [not-eligible] Avec les mêmes réponses, leurs conditions ne seraient pas remplies pour { $model }. Il faudrait au moins :
   *[other] Vos réponses ne disent pas encore si leurs conditions seraient remplies pour { $model }. Il faudrait au moins :
}

# $from (String): the answer now
# $to (String): what it must become
change-from-to = { $from } → { $to }

# $value (String): the answer
# $least (String): how much is needed
value-needed = { $value } (il faut { $least })

# $name (String): the fact
# $value (String): its value
named-value = { $name } : { $value }

# $list (String): facts with their values
finding-fixed = Ce qui ne se change pas : { $list }.

## The day that is looked at

as-of-label = À quelle date faire le point ?

as-of-intro = Les règles changent à des dates connues : ce qui suffit un jour peut ne plus suffire le lendemain.

as-of-today = aujourd’hui

# $edition (String): the edition
as-of-bound = { $edition } : elles vous engagent depuis ce jour

# $edition (String): the edition
as-of-will-bind = { $edition } : elles vous engageront

# $edition (String): the edition
as-of-may-bind = { $edition } : elles peuvent vous engager dès ce jour

# $list (String): the models that open on that day, in a sentence
as-of-opens = d’après ce que vous avez prévu, premier jour d’une demande pour { $list }

as-of-other = Une autre date

as-of-hint = Par exemple 15/03/2027 ou 2027-03-15.

as-of-no-such-day = Saisissez une date du calendrier, entre 1900 et 2199, par exemple 15/03/2027.

as-of-show = Voir

# $date (String): the day looked at
as-of-past = Vos réponses d’aujourd’hui, selon les règles qui s’appliquaient le { $date }.

# $date (String): the day looked at
as-of-ahead = Vos réponses d’aujourd’hui, selon les règles connues qui s’appliquent le { $date }. Ce qui est prévu d’ici là, ce jour compris, compte comme fait.

timeline = Les éditions des règles et vos dates

timeline-list = Les mêmes dates, en toutes lettres

# $edition (String): the edition
timeline-edition = { $edition }, pour qui entre dans le programme

# $name (String): the fact that is planned
timeline-plan = prévu : { $name }

# $name (String): the fact that was planned
timeline-plan-overdue = était prévu, à confirmer : { $name }

timeline-as-of = la date que vous regardez

timeline-key-edition = règles des nouveaux venus

timeline-key-binding = vous engagent

timeline-key-plan = prévu

timeline-key-today = aujourd’hui

timeline-key-as-of = date regardée

## What the preferences lean towards

leaning = Vers quoi penchent vos préférences

# $model (String): the model
# $own (Number): how many answers speak for it
# $others (Number): how many speak for the other
# $all (Number): how many answers speak for one of the models
leaning-towards = { $others ->
    [0] { $all ->
        [one] La préférence que vous avez exprimée plaide pour { $model }.
       *[other] Vos { $all } préférences plaident toutes pour { $model }.
    }
   *[other] Sur vos { $all } préférences qui plaident pour un modèle, { $own } plaident pour { $model }.
}

leaning-balanced = Vos réponses se partagent également entre les deux modèles.

leaning-none = Aucune de vos réponses n’oriente vers un modèle pour l’instant.

leaning-note = C’est un conseil, pas un verdict : aucune condition n’en tient compte.

# $model (String): the model it speaks for, in a sentence
pull-wants-several-vendors-yes = Vous voulez plusieurs éditeurs chez un même fournisseur, ce qui plaide pour { $model }.

# $model (String): the model it speaks for, in a sentence
pull-wants-provider-credit-yes = Vous souhaitez des facilités de paiement, ce qui plaide pour { $model }.

# $model (String): the model it speaks for, in a sentence
pull-has-integration-staff-yes = Votre équipe sait intégrer les API de Microsoft, ce qui plaide pour { $model }.

# $model (String): the model it speaks for, in a sentence
pull-has-integration-staff-no = Vous n’avez pas d’équipe pour intégrer les API de Microsoft, ce qui plaide pour { $model }.

# $model (String): the model it speaks for, in a sentence
pull-wants-price-freedom-yes = Vous préférez acheter au prix de Microsoft, sans passer par celui d’un fournisseur, ce qui plaide pour { $model }.

# $model (String): the model it speaks for, in a sentence
pull-can-carry-credit-risk-yes = Vous pouvez supporter les impayés, ce qui plaide pour { $model }.

# $model (String): the model it speaks for, in a sentence
pull-can-carry-credit-risk-no = Vous ne pouvez pas supporter les impayés, ce qui plaide pour { $model }.
