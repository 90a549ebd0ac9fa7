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
position = Étape { $number } sur { $count } · { $stage }

route-done = fait

route-current = en cours

route-ahead = à venir

route-not-needed = inutile dans votre cas

## Where one stands

readiness = Où vous en êtes

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

verdict-eligible = Ouvert

verdict-eligible-held = Conditions remplies

verdict-not-eligible = Pas ouvert à ce jour

verdict-not-eligible-held = Conditions non remplies à ce jour

verdict-undetermined = On ne peut pas encore le dire

verdict-silent = La source n’en dit rien

## Results

lead-eligible = Vous pouvez déposer votre demande : les conditions à remplir avant elle le sont.

lead-eligible-held = Toutes les conditions de ce rôle sont remplies.

# $count (Number): how many conditions
# $list (String): their names
lead-not-eligible = { $count ->
    [one] Une condition décisive n’est pas remplie : { $list }.
   *[other] { $count } conditions décisives ne sont pas remplies : { $list }.
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
# $date (String): since when it binds
edition-binds = { $edition }, en vigueur pour vous depuis le { $date }

# $edition (String): the edition
# $date (String): since when it may bind
edition-may-bind = { $edition }, en vigueur pour vous à partir du { $date } au plus tôt, dans les douze mois au plus tard ; il manque une date pour le préciser

parked = Réponses mises de côté

parked-note = Votre parcours actuel ne les demande plus. Elles sont conservées, ne comptent pas, et reviendront si le parcours y revient.

## Changing an earlier answer

preview-heading = Avant de modifier cette réponse

preview-parked = Ces réponses seraient mises de côté. Elles restent conservées, mais ne compteraient plus.

preview-restored = Ces réponses mises de côté compteraient de nouveau.

preview-moves = Ces verdicts changeraient.

preview-confirm = Modifier et continuer

preview-keep = Garder la réponse précédente

## Drafts

draft = Brouillon gardé sur cet ordinateur, pas encore pris en compte : cliquez sur Continuer.

draft-discard = Abandonner le brouillon

draft-discarded = Le brouillon est abandonné.

open-questions-note = Vous pouvez laisser une question ouverte : elle compte comme inconnue, jamais comme un non.

## Countries

country-search = Chercher un pays

country-none = Aucun pays de ce nom

markets-no-region = Dans aucune région

markets-currency-unknown = La liste n’indique pas de monnaie pour votre pays.

## Sources

sources = Sources

# $source (String): what kind of source
# $date (String): its date
source-dated = { $source }, { $date }

# $source (String): what kind of source
source-undated = { $source }, sans date

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

dossiers-intro = Un dossier par entreprise, le dernier modifié en tête.

dossiers-none = Aucun dossier pour l’instant. Créez-en un pour la première entreprise que vous accompagnez.

dossier-new = Nouveau dossier

dossier-unnamed = Sans nom

# $date (String): the day
dossier-touched = Modifié le { $date }

## What a verdict leaves open

finding-missing = Ce qui manque
    .note = Ces réponses peuvent encore décider du verdict.

finding-changes = Ce qui ouvrirait ce modèle
    .note = Le moins qu’il faudrait : tout ce que demande l’un de ces ensembles.

finding-hangs-on = À quoi tient ce verdict
    .note = Que l’une de ces réponses change, et le verdict tombe.

finding-or = ou

# $number (String): an amount, already formatted
target-amount = au moins { $number } USD

# $number (String): a number, already formatted
target-number = au moins { $number }

## The result in a few sentences

# $date (String): the day looked at
brief = En bref, au { $date }

brief-open-both = Les deux modèles vous sont ouverts : les règles ne tranchent pas, le choix vous revient.

# $model (String): the model
brief-open-one = Le modèle qui marche à cette date : { $model }.

brief-open-none = Aucun des deux modèles n’est ouvert à cette date. Voici ce qu’il faudrait à chacun.

brief-open-unknown = On ne peut encore le dire pour aucun des deux modèles. Voici ce qui en décidera.

# $count (Number): how many changes
# $list (String): what they are
# $model (String): the model
brief-not-eligible = { $model } – { $count ->
    [one] il suffirait d’un changement : { $list }.
   *[other] il suffirait de { $count } changements : { $list }.
}

# $count (Number): how many answers are missing
# $list (String): the questions
# $model (String): the model
brief-undetermined = { $model } – { $count ->
    [one] une réponse peut encore en décider : { $list }.
   *[other] { $count } réponses peuvent encore en décider : { $list }.
}

# $model (String): the model
brief-silent = { $model } – l’édition de cette date n’en dit rien.

# $date (String): from when
# $edition (String): the edition that will bind
# $model (String): the model that is held
# $verdict (String): the verdict by that edition
brief-will-change = { $verdict ->
    [eligible] À partir du { $date }, vous serez jugé selon les { $edition } : avec les mêmes réponses, les conditions de ce modèle seront remplies ({ $model }).
    [not-eligible] À partir du { $date }, vous serez jugé selon les { $edition } : avec les mêmes réponses, les conditions de ce modèle ne seront plus remplies ({ $model }).
   *[other] À partir du { $date }, vous serez jugé selon les { $edition } : vos réponses ne disent pas encore si les conditions de ce modèle seront remplies ({ $model }).
}

# $name (String): the fact
# $value (String): its value
named-value = { $name } : { $value }

# $list (String): facts with their values
finding-fixed = Ce qui ne se change pas : { $list }.

## The day that is looked at

as-of-label = À quelle date regarder ?

as-of-today = aujourd’hui

# $edition (String): the edition
as-of-bound = { $edition } : elles vous engagent depuis ce jour

# $edition (String): the edition
as-of-will-bind = { $edition } : elles vous engageront

# $edition (String): the edition
as-of-may-bind = { $edition } : elles peuvent vous engager dès ce jour

as-of-other = Une autre date

as-of-hint = Par exemple 15/03/2027.

as-of-show = Voir

# $date (String): the day looked at
# $today (String): today
as-of-note = Vos réponses du { $today }, jugées par les règles du { $date }. Ce que vous avez prévu avant cette date compte comme fait ; le reste n’a pas bougé.

timeline = Les éditions des règles et vos dates

timeline-list = Les mêmes dates, en toutes lettres

# $edition (String): the edition
timeline-edition = { $edition }, pour qui entre dans le programme

# $name (String): the fact that is planned
timeline-plan = prévu : { $name }

timeline-as-of = la date que vous regardez

## What the preferences lean towards

leaning = Vers quoi penchent vos préférences

# $model (String): the model
# $own (Number): how many answers speak for it
# $all (Number): how many answers speak for one of the models
leaning-towards = { $all ->
    [one] Une réponse oriente, vers ce modèle : { $model }.
   *[other] Sur { $all } réponses qui orientent, { $own } vont vers ce modèle : { $model }.
}

leaning-balanced = Vos réponses se partagent également entre les deux modèles.

leaning-none = Aucune de vos réponses n’oriente vers un modèle pour l’instant.

leaning-note = C’est un conseil, pas un verdict : aucune condition n’en tient compte.

# $model (String): the model it speaks for
pull-wants-several-vendors-yes = Vous voulez plusieurs éditeurs chez un même fournisseur : { $model }.

# $model (String): the model it speaks for
pull-wants-provider-credit-yes = Vous souhaitez des facilités de paiement : { $model }.

# $model (String): the model it speaks for
pull-has-integration-staff-yes = Votre équipe sait intégrer les API de Microsoft : { $model }.

# $model (String): the model it speaks for
pull-has-integration-staff-no = Vous n’avez pas d’équipe pour intégrer les API de Microsoft : { $model }.

# $model (String): the model it speaks for
pull-wants-price-freedom-yes = Vous préférez acheter au prix de Microsoft : { $model }.

# $model (String): the model it speaks for
pull-can-carry-credit-risk-yes = Vous pouvez supporter les impayés : { $model }.

# $model (String): the model it speaks for
pull-can-carry-credit-risk-no = Vous ne pouvez pas supporter les impayés : { $model }.
