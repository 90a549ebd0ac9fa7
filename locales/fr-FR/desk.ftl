### Le bureau du chargé de compte : liste, vue d’ensemble, réunions, historique, éditions, fichiers échangés.

## La liste des dossiers

list-search = Rechercher : nom, pays, ID partenaire, personne, note

list-filters = Filtres

list-clear = Tout afficher

list-found-none = Aucun dossier ne correspond. Chaque mot est cherché à partir de son début : essayez une autre orthographe, ou affichez tout.

list-filtered-none = Aucun dossier ne correspond. Choisissez d’autres filtres, ou affichez tout.

list-empty = Aucun dossier ici.

# $count (Number): how many dossiers
list-found = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}

# $count (Number): how many dossiers at least
list-found-many = Plus de { $count } dossiers

list-found-none-here = Aucun dossier ne correspond ici.

# $exact (String): yes, or no where there are more
# $count (Number): how many dossiers
# $state (String): `active`, `archived` or `deleted`
list-also = { $exact ->
    [no] Voir plus de { $count }
   *[yes] Voir { $count }
} { $count ->
    [one] { $state ->
        [active] dossier en cours
        [archived] dossier archivé
       *[deleted] dossier supprimé
    }
   *[other] { $state ->
        [active] dossiers en cours
        [archived] dossiers archivés
       *[deleted] dossiers supprimés
    }
}

# $count (Number): how many dossiers
list-behind = { $count ->
    [one] Mise à jour en cours : { $count } dossier…
   *[other] Mise à jour en cours : { $count } dossiers…
}

# $count (Number): how many dossiers
list-stuck = { $count ->
    [one] { $count } dossier peut manquer ici ou être mal placé : rien ne peut être écrit sur le disque, il est donc trouvé tel qu’il était un autre jour. Ce qui est affiché est à jour.
   *[other] { $count } dossiers peuvent manquer ici ou être mal placés : rien ne peut être écrit sur le disque, ils sont donc trouvés tels qu’ils étaient un autre jour. Ce qui est affiché est à jour.
}

list-see-archived = Voir les dossiers archivés

list-see-deleted = Voir les dossiers supprimés

list-import = Importer…

list-editions = Éditions des règles

list-state = Afficher

list-state-active = En cours

list-state-archived = Archivés

list-state-deleted = Supprimés

list-model = Modèle choisi

list-model-all = Tous

list-model-none = Aucun pour l’instant

list-verdict = Verdict

list-verdict-all = Tous

list-verdict-eligible = Accessible

list-verdict-not-eligible = Pas encore accessible

# $name (String): the model
# $value (String): the verdict
list-verdict-held = { $name }, modèle actuel : { $value }

list-stage = Étape

list-stage-all = Toutes

list-attention = À surveiller

list-attention-all = Tous

list-attention-only-unknowns = Il ne manque que des réponses

list-attention-binding-near = Nouvelles règles applicables sous 90 jours

list-attention-overdue = Une échéance est dépassée

list-attention-due-near = Une échéance tombe sous huit jours

list-order = Ordre

list-order-touched = Derniers modifiés d’abord

list-order-name = Par nom

list-order-due = Par prochaine échéance

list-order-binding = Par date d’application des règles

# $date (String): the day
list-overdue = En retard depuis le { $date }

# $name (String): the organization
list-select = Sélectionner { $name }

# $model (String): the model
list-chosen = choix : { $model }

list-newcomer = pas encore de rôle

list-meets = réunion à reprendre

# $moment: the day and the time
list-unnamed = Sans nom, commencé le { $moment }

# $name (String): what is typed and not yet saved as the name
list-drafted = { $name } (brouillon)

# $text: the words around the one that was looked for
list-hit-partner-id = ID partenaire : { $text }

# $text: the words around the one that was looked for
list-hit-reason = Motif du choix : « { $text } »

# $text: the words around the one that was looked for
list-hit-owner = Responsable : { $text }

# $text: the words around the one that was looked for
list-hit-note-shared = Note partagée : « { $text } »

# $text: the words around the one that was looked for
list-hit-note-private = Note privée : « { $text } »

list-select-none = Sélectionnez des dossiers pour en archiver, dupliquer ou supprimer plusieurs à la fois.

# $count (Number): how many dossiers
# $unseen (Number): how many of them are not among those found
list-selected = { $count ->
    [one] { $count } dossier sélectionné
   *[other] { $count } dossiers sélectionnés
}{ $unseen ->
    [0] {""}
   *[other] , dont { $unseen } hors de cette liste
}

list-select-all = Sélectionner cette page

# $count (Number): how many dossiers are found
list-select-found = Sélectionner les { $count } dossiers trouvés

list-unselect = Tout désélectionner

list-archive = Archiver

list-delete = Supprimer

list-put-back = Restaurer

list-duplicate = Dupliquer sans les réponses de l’entreprise

list-pages = Pages de la liste

# $first (Number): the place of the first line
# $last (Number): the place of the last line
list-position = { $first } à { $last }

list-previous-page = Page précédente

list-next-page = Page suivante

## La vue d’ensemble

hub = Vue d’ensemble

# $step (String): the step
hub-resume = Poursuivre avec « { $step } »

# $step (String): the last page seen
hub-return = Revenir à la page « { $step } »

hub-sheet = Toutes les questions sur une page

# $pages (String): the pages on which something was typed
hub-drafts = Saisi sans être enregistré, et pas encore pris en compte : { $pages }.

# $pages (String): the pages on which something was typed
hub-drafts-left-out = Ce qui est saisi sans être enregistré n’en fait pas partie : { $pages }.

hub-unsigned = Vos modifications y figurent sans nom : vous pouvez indiquer le vôtre dans les réglages.

# $guest (String): the language of the guest, by its tag
hub-meeting = Commencer une réunion { $guest ->
    [fr-FR] en français
   *[other] en anglais
}

hub-meetings = Réunions

# $when (String): when it began, and who led it if that is known
# $count (Number): how many answers were given in it
# $left (Number): how many questions were left to somebody in it
hub-meeting-held = { $when } : { $count ->
    [0] { $left ->
        [0] aucune réponse
        [one] une question confiée
       *[other] { $left } questions confiées
    }
    [one] une réponse{ $left ->
        [0] {""}
        [one] , une question confiée
       *[other] , { $left } questions confiées
    }
   *[other] { $count } réponses{ $left ->
        [0] {""}
        [one] , une question confiée
       *[other] , { $left } questions confiées
    }
}

hub-history = Historique

hub-archived = Ce dossier est archivé : il ne figure plus parmi les dossiers en cours. Il peut toujours être lu et modifié.

hub-deleted = Ce dossier est supprimé. Il reste dans la liste sous « Afficher : Supprimés » et rien n’en est perdu : remettez-le en cours pour y travailler.

hub-stages = Étapes

# $done (Number): steps that are done
# $all (Number): all steps
# $open (Number): questions without an answer
hub-stage = Pages faites : { $done } sur { $all }{ $open ->
    [0] {""}
    [one] , une question sans réponse
   *[other] , { $open } questions sans réponse
}

notes-shared = Notes partagées
    .hint = Elles accompagnent le dossier quand vous le transmettez.

notes-private = Notes privées
    .hint = Elles restent sur cet ordinateur : ni fichier, ni rapport, ni réunion.

note = Note

note-new = Nouvelle note

note-keep = Enregistrer la note

note-remove = Retirer

# $date (String): the day
# $time (String): the time of day
moment = { $date } à { $time }

# $when (String): day and time
# $who (String): who said it
when-and-who = { $when }, { $who }

## La fiche

sheet = Toutes les questions

sheet-stages = Les étapes de la fiche

# $count (Number): how many questions have no answer
sheet-only-missing = Seulement ce qui manque ({ $count })

sheet-none-missing = Il ne manque rien : toutes les questions ont une réponse.

## Une réunion

meeting-on = En réunion

# $count (Number): how many questions are yet to be asked, this one included
meeting-position = { $count ->
    [0] Plus aucune question en attente
    [one] Encore { $count } question
   *[other] Encore { $count } questions
}

meeting-previous = Question précédente

meeting-take-back = Annuler la dernière réponse

meeting-skip = Laisser ouverte

meeting-next = Question suivante

meeting-end = Terminer la réunion

meeting-leave = Personne ne sait : confier à…

meeting-keep = Noter et poursuivre

# $owner (String): who was to find out
# $dated (String): yes or no, whether there is a day
# $date (String): until when
# $late (String): yes or no, whether that day has passed
meeting-charged = Question confiée à { $owner }{ $dated ->
    [yes] , pour le { $date }{ $late ->
        [yes] {""} (date passée)
       *[no] {""}
    }
   *[no] {""}
}.

all-asked = Toutes les questions ont été posées

meeting-left = Questions confiées

meeting-nothing-left = Il ne reste aucune question ouverte.

meeting-again = Reprendre les questions ouvertes

# $when (String): when it began
meeting-broke-off = La réunion du { $when } n’a pas été terminée : le programme s’est arrêté pendant qu’elle avait lieu. Toutes les réponses données sont conservées.

meeting-resume = Reprendre la réunion

meeting-minutes = Voir son compte rendu

minutes = Compte rendu de la réunion

# $name (String): the organization
# $from (String): when it began
# $to (String): when it ended
minutes-intro = { $name }. Du { $from } au { $to }.

# $name (String): the organization
# $date (String): the day
# $from (String): when it began
# $to (String): when it ended
minutes-intro-day = { $name }. Le { $date }, de { $from } à { $to }.

# $name (String): the organization
# $date (String): the day
# $from (String): when it began and ended
minutes-intro-minute = { $name }. Le { $date }, à { $from }.

# $who (String): the name of whoever led the meeting
minutes-led-by = Réunion menée par { $who }.

minutes-no-answers = Aucune réponse n’a été donnée pendant cette réunion.

minutes-answers = Réponses données

minutes-left = Questions encore ouvertes

minutes-left-to-nobody = Questions ouvertes sans responsable

# $owner (String): who finds out
# $owned (String): yes or no, whether somebody does
# $date (String): until when
# $dated (String): yes or no, whether there is a day
minutes-charge = { $owned ->
    [yes] confiée à { $owner }{ $dated ->
        [yes] , d’ici le { $date }
       *[other] {""}
    }
   *[other] d’ici le { $date }
}

minutes-moves = Verdicts qui ont changé

# $role (String): the model
# $from (String): the verdict before
# $to (String): the verdict since
minutes-move = { $role } : { $from } → { $to }

minutes-verdicts = Où en sont les modèles

# $verdict (String): the verdict in words
# $why (String): why, a sentence
minutes-verdict = { $verdict }. { $why }

minutes-done = Vers la vue d’ensemble

## Historique

history = Historique

history-day = Le dossier en fin de journée, à une date passée

# $date (String): a day that has passed
history-day-hint = Par exemple { $date }

# $date (String): a day that has passed
history-no-such-day = Indiquez un jour entre 1900 et aujourd’hui, par exemple { $date }.

# $date (String): a day that has passed
history-day-ahead = Ce jour n’est pas encore venu. Indiquez un jour passé, par exemple { $date }.

history-show = Afficher

# $date (String): the day
history-stood = Le dossier au { $date }

# $when (String): the day and the time
history-stood-after = Le dossier juste après la modification du { $when }

# $date (String): the day
history-stood-answers = Réponses données au { $date }

# $date (String): the day
history-stood-tasks = Responsables, échéances et tâches faites au { $date }

# $date (String): the day
history-stood-notes-shared = Notes partagées au { $date }

# $date (String): the day
history-stood-notes-private = Notes privées au { $date }

# $date (String): the day
history-stood-before = Au { $date }, ce dossier n’existait pas encore.

history-stood-nothing = Aucune réponse n’avait encore été donnée.

history-now = Revenir à aujourd’hui

history-changes = Modifications

history-none = Rien n’a encore été modifié.

history-pages = Pages de l’historique

# $first (Number): the place of the first change
# $last (Number): the place of the last change
# $all (Number): how many changes
history-position = { $first } à { $last } sur { $all }

history-newer = Plus récentes

history-older = Plus anciennes

history-undo = Annulé

history-redo = Rétabli

# $what (String): what was done on the list
history-undo-listed = Annulé : { $what }

# $what (String): what was done on the list
history-redo-listed = Rétabli : { $what }

history-taken = Repris d’un fichier de transmission

history-created = Dossier créé

history-imported = Dossier importé d’un fichier

history-archived = Dossier archivé

history-deleted = Dossier supprimé

history-put-back = Dossier restauré

history-see = Voir le dossier juste après

history-parked = mise de côté

history-restored = compte à nouveau

# $what (String): answer, note or other, what was said; gone where it was taken back
# $named (String): yes or no, whether whoever said it gave a name
# $who (String): that name
# $when (String): day and time
history-said = { $named ->
    [yes] { $what ->
        [answer] réponse donnée par { $who } le { $when }
        [note] note écrite par { $who } le { $when }
        [gone] retiré par { $who } le { $when }
       *[other] indiqué par { $who } le { $when }
    }
   *[other] { $what ->
        [answer] réponse donnée le { $when }
        [note] note écrite le { $when }
        [gone] retiré le { $when }
       *[other] indiqué le { $when }
    }
}

# $said (String): by whom it was said, and when
history-aside = écarté : { $said }

subject-note-shared = Note partagée

subject-note-private = Note privée

# $task (String): the task
# $field (String): what of it
subject-task = { $task } : { $field }

subject-task-owner = responsable

subject-task-due = échéance

subject-task-charge = responsable et échéance

subject-task-done = fait

subject-state = Place dans la liste

subject-edition = Édition suivie

# $number (Number): its number among those of the dossier
subject-meeting = Réunion { $number }

# $language (String): the language of the guest
subject-meeting-begun = commencée ({ $language })

# $when (String): day and time
subject-meeting-ended = terminée le { $when }

# $when (String): when it began, and who led it
subject-meeting-elsewhere = tenue sur un autre poste : { $when }

subject-taken-over = Fichier de transmission

# $count (Number): how many changes
# $written (String): when the file was written
taken-over = { $count ->
    [one] une modification, du fichier du { $written }
   *[other] { $count } modifications, du fichier du { $written }
}

# $named (String): yes or no, whether the one who changed it last gave a name
# $who (String): that name
subject-weighed = { $named ->
    [yes] Rapprochement avec la version modifiée par { $who }
   *[other] Rapprochement avec une autre version
}

# $taken (Number): how many points were taken over
# $aside (Number): how many were not
weighed = { $taken ->
    [0] { $aside ->
        [0] rien à reprendre
        [one] { $aside } point écarté
       *[other] { $aside } points écartés
    }
    [one] { $taken } point repris{ $aside ->
        [0] {""}
        [one] , { $aside } écarté
       *[other] , { $aside } écartés
    }
   *[other] { $taken } points repris{ $aside ->
        [0] {""}
        [one] , { $aside } écarté
       *[other] , { $aside } écartés
    }
}

# $whose (String): whose version it was
# $points (String): how many points were taken over and how many were not
weighed-thing = { $whose } ({ $points })

## Éditions

editions = Éditions des règles
    .why = Comparez deux éditions et voyez quels dossiers la plus récente concerne, avant qu’elle s’applique.

# $date (String): the day from which the latest edition is in force
editions-in-force = Aucune édition à venir n’est connue : la dernière est en vigueur depuis le { $date }, sauf pour les partenaires qu’elle n’engage que plus tard. Comparez‑en deux pour voir ce qui a changé et quels dossiers cela concerne.

editions-from = Comparer

editions-to = avec

editions-difference = Ce qui change

editions-one = Vous comparez une édition avec elle-même : choisissez-en deux pour voir ce qui change de l’une à l’autre.

editions-timeline = Les éditions des règles

editions-no-such-row = n’existe pas

editions-same = Rien ne change entre ces deux éditions.

editions-column-requirement = Condition

editions-column-role = Modèle

editions-column-change = Changement

editions-column-before = Avant

editions-column-after = Après

editions-effect = Ce que cela change pour vos dossiers

# $from (String): the earlier edition, as in a sentence
# $to (String): the later edition, as in a sentence
editions-effect-intro = Chaque dossier en cours est évalué à ce jour selon deux éditions : les { $from }, puis les { $to }. Rien n’est modifié pour autant ; là où un choix est possible, il vous revient et il est consigné.

editions-weigh = Évaluer tous les dossiers

editions-weigh-no-more = Arrêter

# $done (Number): dossiers assessed
# $all (Number): all dossiers
editions-progress = { $done } sur { $all } évalués

# $moved (Number): dossiers with another verdict
# $later (Number): dossiers that the later edition is yet to bind
# $applies (Number): dossiers with another verdict to which the later edition applies already
# $all (Number): all dossiers
editions-summary = { $moved ->
    [0] Aucun verdict ne change ; dossiers évalués : { $all }.
    [one] Un verdict change dans { $moved } dossier sur { $all }.
   *[other] Un verdict change dans { $moved } dossiers sur { $all }.
}{ $later ->
    [0] {""}
    [one] {" "}L’édition récente ne s’applique pas encore à { $later } dossier : le choix est à faire.
   *[other] {" "}L’édition récente ne s’applique pas encore à { $later } dossiers : le choix est à faire pour chacun.
}{ $applies ->
    [0] {""}
   *[other] { $later ->
        [0] {" "}L’édition récente s’y applique déjà : il n’y a rien à choisir.
       *[other] {" "}Aux autres, elle s’applique déjà.
    }
}

editions-pages = Pages des dossiers évalués

# $count (Number): how many dossiers
editions-others = { $count ->
    [one] Voir aussi le dossier pour lequel rien ne change
   *[other] Voir aussi les { $count } dossiers pour lesquels rien ne change
}

# $count (Number): unused here
editions-no-others = Ne voir que les dossiers concernés

editions-keep = S’en tenir à l’édition antérieure

editions-move = Passer à la plus récente

# $date (String): the day
editions-binds = L’édition récente s’y applique à partir du { $date }

# $date (String): the day
editions-may-bind = L’édition récente s’y applique à partir du { $date }, ou dans les douze mois qui suivent

# $edition (String): the edition
edition-moved = Préparation selon l’édition la plus récente ({ $edition })

# $edition (String): the edition
edition-kept = Édition antérieure conservée, sans préparation à la plus récente ({ $edition })

## Fichiers qui partent

export-table = Exporter la liste en CSV
    .text = Les dossiers que la liste montre avec sa recherche et ses filtres, toutes pages comprises, un par ligne. Le fichier peut être importé sur un autre poste.

# $count (Number): how many dossiers
# $file (String): where it was saved
export-table-saved = { $count ->
    [0] Un tableau sans aucun dossier est enregistré : { $file }
    [one] Un dossier enregistré : { $file }
   *[other] { $count } dossiers enregistrés : { $file }
}

export-table-kind = Tableau CSV

# $date (String): today
# $name (String): unused here
# $languages (String): unused here
export-table-name = Passerelle – dossiers – { $date }

export-template = Modèle de tableau (CSV)
    .text = Un tableau vide avec toutes les colonnes, à remplir puis à importer : une entreprise par ligne.

export-template-kind = Tableau CSV

# $date (String): unused here
# $name (String): unused here
# $languages (String): unused here
export-template-name = Passerelle – modèle de tableau

export-hand-over = Enregistrer le fichier de transmission
    .text = Réponses, historique et notes partagées dans un fichier scellé, pour un collègue ou pour l’entreprise. Les notes privées restent ici.

export-hand-over-heading = Transmettre le dossier

export-hand-over-kind = Fichier de transmission Passerelle

# $name (String): the organization
# $date (String): today
# $languages (String): unused here
export-hand-over-name = { $name } – { $date }

export-minutes = Enregistrer le compte rendu
    .text = Ce qui a été répondu, ce qui reste ouvert et qui s’en charge, sous forme de texte.

export-minutes-heading = Compte rendu à envoyer

export-langs-minutes = Langue du compte rendu

export-minutes-kind = Texte

# $name (String): the organization
# $date (String): today
# $languages (String): the language
export-minutes-name = { $name } – compte rendu – { $date } – { $languages }

hand-over-about = Un dossier Passerelle : réponses, historique et notes partagées d’une organisation. Ouvrez-le avec Passerelle. La somme de contrôle montre s’il a été modifié depuis : un tel fichier est refusé.

## Fichiers qui arrivent

import-kinds = Fichiers de transmission et tableaux CSV

# $done (Number): lines read
# $all (Number): all lines
intake-progress = Import en cours : { $done } lignes lues sur { $all }. Rien n’est écrit avant la fin.

intake-stop = Arrêter l’import

arrival-stopped = import arrêté ; rien n’en a été écrit.

# $count (Number): how many dossiers
arrival-made = { $count ->
    [one] { $count } dossier ajouté.
   *[other] { $count } dossiers ajoutés.
}

# $count (Number): how many dossiers
# $names (String): the organizations
arrival-names = { $count ->
    [one] Nouveau dossier : { $names }.
   *[other] Nouveaux dossiers : { $names }.
}

# $names (String): the people in the histories that came
arrival-from = Historique tenu jusqu’ici par { $names }.

# $count (Number): how many names
# $names (String): the first of them
arrival-namesakes = { $count ->
    [one] Un même nom figure sur plusieurs dossiers : { $names }. Vérifiez qu’il s’agit bien d’entreprises différentes ; sinon, supprimez le dossier en trop.
   *[other] { $count } noms figurent sur plusieurs dossiers : { $names }. Vérifiez qu’il s’agit bien d’entreprises différentes ; sinon, supprimez les dossiers en trop.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
arrival-unchanged = { $count ->
    [one] { $name } est déjà là : rien de nouveau, rien n’a été modifié.
   *[other] { $count } dossiers étaient déjà là, sans rien de nouveau.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
arrival-older = { $count ->
    [one] { $name } : le dossier est plus avancé ici que dans ce fichier, rien n’a été modifié. Ce que dit le fichier figure déjà dans l’historique, y compris ce qui a été annulé ici.
   *[other] { $count } dossiers sont plus avancés ici que dans leurs fichiers, rien n’y a été modifié. Ce que disent les fichiers figure déjà dans l’historique, y compris ce qui a été annulé ici.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
arrival-put-back = { $count ->
    [one] { $name } avait été supprimé ici, sans rien de nouveau dans le fichier ; le dossier a été restauré.
   *[other] { $count } dossiers avaient été supprimés ici, sans rien de nouveau dans les fichiers ; ils ont été restaurés.
}

# $names (String): the organizations
arrival-differing = À partir des réponses du fichier, ce programme n’aboutit pas aux mêmes verdicts que celui de l’expéditeur pour { $names }. L’un des deux est peut-être plus ancien : regardez les résultats.

# $count (Number): how many files or lines
arrival-refused = { $count ->
    [one] Une entrée n’a pas été reprise ; rien n’en a été écrit :
   *[other] { $count } entrées n’ont pas été reprises ; rien n’en a été écrit :
}

# $file (String): the file
# $count (Number): how many lines
# $lines (String): the numbers of the lines
# $why (String): the reason
arrival-lines = { $count ->
    [one] { $file }, ligne { $lines } : { $why }
   *[other] { $file }, lignes { $lines } : { $why }
}

# $count (Number): how many more lines
arrival-more-lines = { $count ->
    [one] une autre
   *[other] { $count } autres
}

# $from (String): the number of the first line
# $to (String): that of the last
arrival-run = { $from } à { $to }

# $file (String): the file
# $why (String): the reason
arrival-file = { $file } : { $why }

# $count (Number): how many more
arrival-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}

arrival-later = un autre dossier est en cours de rapprochement ; importez ce fichier ensuite.

arrival-empty = le fichier ne contient aucune ligne à importer.

arrival-workbook = c’est un classeur : dans votre tableur, enregistrez la feuille au format CSV, puis importez ce fichier.

arrival-table-of-own = un tableau crée un dossier pour chacune de ses organisations. Choisissez « Pour les entreprises que j’accompagne » dans les réglages, puis importez-le de nouveau.

# $state (String): `active`, `archived` or `deleted`
# $facts (String): the names of the facts
arrival-known = { $state ->
    [deleted] cette entreprise est parmi les dossiers supprimés, et la ligne en dit autre chose ({ $facts }). Restaurez son dossier et modifiez-le, ou videz la colonne id pour l’ajouter une seconde fois.
   *[other] cette entreprise est déjà dans la liste, et la ligne en dit autre chose ({ $facts }). Modifiez son dossier, ou videz la colonne id pour l’ajouter une seconde fois.
}

# $column (String): the column of the names
arrival-no-name = l’entreprise n’a pas de nom (colonne « { $column } »).

## Tableaux

# $count (Number): how many columns
# $columns (String): their names
# $name (String): the column of the names
# $country (String): the column of the countries
# $template (String): the name of the template
table-columns-unknown = { $count ->
    [one] la colonne { $columns } n’est pas connue.
   *[other] les colonnes { $columns } ne sont pas connues.
} Le nom de l’entreprise va dans la colonne « { $name } », son pays dans la colonne « { $country } » ; le « { $template } », sous la liste, contient toutes les colonnes.

# $name (String): the name of a column
table-column = « { $name } »

# $found (Number): how many cells
# $expected (Number): how many columns
table-cells = la ligne a { $found ->
    [one] { $found } case
   *[other] { $found } cases
}, le tableau { $expected ->
    [one] { $expected } colonne
   *[other] { $expected } colonnes
}.

# $column (String): the name of the column
# $expected (String): what can stand there
# $found (String): what stands there
table-cell = « { $column } » attend { $expected }, et non « { $found } ».

table-expects-yes-no = oui, non, inconnu ou une date prévue, par exemple prévu:2027-01-01

table-expects-country = le nom ou le code d’un pays, par exemple France ou FR

table-expects-countries = des noms ou des codes de pays séparés par des points-virgules, par exemple France ; Belgique

table-expects-amount = un nombre entier de dollars, par exemple 250 000, ou inconnu

# $max (String): the greatest number
table-expects-count = un nombre entier de 0 à { $max }, ou inconnu

table-expects-date = une date qui existe, par exemple 15/03/2019 ou 2019-03-15, ou inconnu

# $values (String): the words for its values
# $target (String): unused here
table-expects-choice = l’une de ces réponses : { $values }

# $values (String): the words for its values
# $target (String): one that can be planned
table-expects-plan = l’une de ces réponses : { $values }, ou une date prévue comme prévu:2027-01-01:{ $target }

table-unknown = inconnu

## Rapprochement

merge = Deux versions de ce dossier

# $count (Number): how many things differ
# $written (String): when the file was written
merge-intro = { $count ->
    [0] Le fichier du { $written } ne contredit en rien le dossier de cet ordinateur.
    [one] Le fichier du { $written } ne dit pas la même chose que le dossier de cet ordinateur, sur un point.
   *[other] Le fichier du { $written } ne dit pas la même chose que le dossier de cet ordinateur, sur { $count } points.
}

merge-choice = Choisissez ce qui compte désormais. Ce qui n’a été modifié que d’un côté est proposé tel qu’il a été modifié ; sinon, la réponse la plus récente. Rien n’est écrit tant que vous n’avez pas accepté, et ce que vous acceptez peut être annulé.

merge-changed-both = À trancher : modifié des deux côtés

merge-changed-there = Modifié ailleurs seulement

merge-changed-here = Modifié ici seulement

# $count (Number): for how many questions something is typed
# $questions (String): their names
merge-typed = { $count ->
    [one] Une réponse est saisie ici sans être enregistrée : { $questions }. Elle cède la place si celle du fichier est reprise.
   *[other] Des réponses sont saisies ici sans être enregistrées : { $questions }. Elles cèdent la place à celles du fichier qui sont reprises.
}

merge-meetings = Réunions tenues sur l’autre poste, dont le compte rendu est repris

# $count (Number): how many verdicts change
# $moves (String): the verdicts that change
merge-moves = { $count ->
    [one] Avec ce choix, un verdict change : { $moves }.
   *[other] Avec ce choix, { $count } verdicts changent : { $moves }.
}

# $role (String): the model
# $from (String): the verdict before
# $to (String): the verdict after
merge-move = { $role }, de « { $from } » à « { $to } »

merge-no-move = Aucun verdict ne change.

## Un fichier où le dossier continue

merge-sequel = Ce dossier a été continué ailleurs

# $count (Number): how many changes
# $named (Number): how many people they are by, as far as they gave their name
# $who (String): their names
# $moments (Number): 1 where the first and the last were made in the same minute, otherwise 2
# $first (String): when the first one was made
# $last (String): when the last one was made
merge-sequel-intro = { $count ->
    [one] Le fichier contient une modification{ $named ->
        [0] {""}
       *[other] {" "}faite par { $who }
    }, le { $last }.
   *[other] Le fichier contient { $count } modifications{ $named ->
        [0] {""}
       *[other] {" "}faites par { $who }
    }, { $moments ->
        [one] le { $last }
       *[other] entre le { $first } et le { $last }
    }.
}

# $count (Number): how many changes
# $typed (Number): for how many of the questions something is typed here
merge-sequel-choice = { $typed ->
    [0] Rien n’a été modifié ici entre-temps : rien ne se contredit.
   *[other] Rien n’a été enregistré ici entre-temps.
} { $count ->
    [one] Si vous la reprenez, elle rejoint l’historique avec son auteur et sa date, et peut être annulée.
   *[other] Si vous les reprenez, elles rejoignent l’historique avec leur auteur et leur date, et peuvent être annulées ensemble.
} Rien n’est écrit d’ici là.

merge-sequel-moves = Ce que cela change aux verdicts

# $count (Number): how many changes
merge-sequel-accept = { $count ->
    [one] Reprendre cette modification
   *[other] Reprendre ces modifications
}

# $count (Number): how many changes
merge-earlier = { $count ->
    [one] Une modification plus ancienne n’est pas affichée.
   *[other] { $count } modifications plus anciennes ne sont pas affichées.
}

merge-accept = Accepter ce choix

merge-cancel = Abandonner sans rien changer

merge-nothing = Rien

merge-ours = ici

merge-theirs = dans le fichier

# $when (String): when and by whom
merge-ours-said = ici, le { $when }

# $when (String): when and by whom
merge-theirs-said = dans le fichier, le { $when }

# $said (String): where it was said, when and by whom
merge-latest = { $said } – la plus récente

error-merge = Choisissez l’une des deux.

## Ce qui vient d’être fait

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-archive = { $count ->
    [one] Archivé : { $name }.
   *[other] { $count } dossiers archivés.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-delete = { $count ->
    [one] Supprimé : { $name }. Il reste dans la liste sous « Afficher : Supprimés », d’où il peut être restauré.
   *[other] { $count } dossiers supprimés. Ils restent dans la liste sous « Afficher : Supprimés », d’où ils peuvent être restaurés.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-put-back = { $count ->
    [one] Restauré : { $name }.
   *[other] { $count } dossiers restaurés.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-duplicate = { $count ->
    [one] Dupliqué : { $name }. La copie n’a pas encore de nom.
   *[other] { $count } dossiers dupliqués. Les copies n’ont pas encore de nom.
}

# $count (Number): how many dossiers
# $name (String): the organization, if it is one
done-import = { $count ->
    [one] Importé : { $name }.
   *[other] { $count } dossiers importés.
}

# $more (Number): how many things besides those named
done-more = { $more ->
    [one] { $more } autre
   *[other] { $more } autres
}

# $what (String): the question or the task
# $owned (String): yes or no, whether somebody is in charge of it
# $owner (String): who
# $dated (String): yes or no, whether there is a day
# $date (String): until when
done-left = { $what } ({ $owned ->
    [yes] responsable : { $owner }{ $dated ->
        [yes] , échéance : { $date }
       *[other] {""}
    }
   *[other] échéance : { $date }
})

# $what (String): what was changed
done-undone = Annulé : { $what }.

# $what (String): what was changed
done-redone = Rétabli : { $what }.

done-list-archive = archivage

done-list-delete = suppression

done-list-put-back = restauration

done-list-import = importation

done-list-create = création

dossier-state-active = en cours

dossier-state-archived = archivé

dossier-state-deleted = supprimé

dossier-is-active = est dans les dossiers en cours

dossier-is-archived = est archivé

dossier-is-deleted = est supprimé

# $what (String): what was done
# $count (Number): how many dossiers
# $name (String): the organization, if it is one
# $state (String): where it stands now, if it is one
done-undone-list = { $count ->
    [one] Annulé : { $what }. { $name } { $state }.
   *[other] Annulé : { $what } de { $count } dossiers.
}

# $what (String): what was done
# $count (Number): how many dossiers
# $name (String): the organization, if it is one
# $state (String): where it stands now, if it is one
done-redone-list = { $count ->
    [one] Rétabli : { $what }. { $name } { $state }.
   *[other] Rétabli : { $what } de { $count } dossiers.
}

# $whose (String): whose version it was
# $points (String): how many points were taken over and how many were not
# $meetings (Number): how many meetings came along
done-merged = { $whose } : { $points }{ $meetings ->
    [0] .
    [one] , une réunion reprise.
   *[other] , { $meetings } réunions reprises.
}

# $count (Number): how many changes
done-taken-over = { $count ->
    [one] Une modification reprise du fichier.
   *[other] { $count } modifications reprises du fichier.
}

done-answered = Réponses enregistrées.

done-note-written = Note enregistrée.

done-note-changed = Note modifiée.

done-note-removed = Note retirée.

# $what (String): the question or the task, who is in charge of it and until when
done-charged = Enregistré : { $what }.

# $what (String): the question or the task
done-charge-gone = Retiré : { $what }.

done-answered-rest = Les réponses sont enregistrées, sauf celles qui sont à revoir.

# $count (Number): for how many questions something was typed
done-gave-way = { $count ->
    [one] Ce qui était saisi sans être enregistré pour l’une de ces questions a cédé la place.
   *[other] Ce qui était saisi sans être enregistré pour { $count } de ces questions a cédé la place.
}

done-came-back = Ce qui avait cédé la place est de nouveau saisi, sans être enregistré.

# $name (String): the organization
# $choice (String): by which edition it is prepared
done-followed = Choix consigné pour { $name } : { $choice }.

done-nothing = Il n’y a rien à annuler ici.

# $count (Number): how many dossiers would go
# $worked (Number): in how many of them something was said since
# $name (String): the organization, where it is one
done-warned = { $count ->
    [one] Rien n’est encore annulé : le dossier { $name } serait supprimé, alors que vous y avez travaillé depuis.
   *[other] Rien n’est encore annulé : { $count } dossiers seraient supprimés, dont { $worked ->
        [one] un sur lequel vous avez travaillé depuis.
       *[other] { $worked } sur lesquels vous avez travaillé depuis.
    }
}

# $saved (String): that a file was saved, and where
done-draft-left-out = { $saved } – ce qui est saisi sans être enregistré n’y figure pas.

done-undo-anyway = Annuler quand même

done-nothing-again = Il n’y a rien à rétablir ici.

failure-in-a-meeting = Terminez d’abord la réunion. Rien n’a été modifié.

failure-in-a-merge = Acceptez ou abandonnez d’abord le choix entre les deux versions du dossier. Rien n’a été modifié.

# $name (String): the id
failure-already-there = Un dossier portant l’identifiant { $name } est déjà là. Rien n’a été écrit.

## Réglages

author = Votre nom

author-hint = Il figure à côté de chaque modification dans l’historique et accompagne les fichiers de transmission.

## Commandes

commands = Commandes

commands-search = Rechercher une commande

commands-none = Aucune commande de ce nom

commands-search-guide = Rechercher une commande ou une entreprise

commands-none-guide = Aucune commande, aucune entreprise de ce nom

shortcuts = Raccourcis clavier

menu-file = Fichier

menu-edit = Édition

menu-go = Aller à

menu-view = Affichage

menu-meeting = Réunion

menu-dossiers = Dossiers

command-new-dossier = Nouveau dossier

command-import = Importer des fichiers…

command-export-hand-over = Enregistrer le fichier de transmission…
    .text = Réponses, historique et notes partagées dans un fichier scellé, pour un collègue ou pour l’entreprise. Les notes privées restent ici.

command-export-report = Enregistrer le rapport…

command-export-table = Exporter la liste en CSV…

command-save = Heure du dernier enregistrement

command-undo = Annuler

command-redo = Rétablir

command-archive = Archiver ce dossier

command-delete = Supprimer ce dossier

command-duplicate = Dupliquer ce dossier sans les réponses de l’entreprise

# $deed (String): what is done
command-with-ticked = { $deed } (sélection)

keys-redo = Ctrl+Maj+Z

command-dossiers = Tous les dossiers

command-search = Rechercher dans la liste

command-hub = Vue d’ensemble du dossier

command-sheet = Toutes les questions sur une page

command-history = Historique

command-minutes = Compte rendu de la dernière réunion

command-editions = Éditions des règles

command-settings = Réglages

command-palette = Commandes…

command-shortcuts = Raccourcis clavier

command-end-meeting = Terminer la réunion

command-zoom-in = Agrandir

command-zoom-out = Réduire

command-zoom-actual = Taille réelle

# $percent (Number): in per cent
zoom = Affichage à { $percent } %

key-back = Revenir à la page précédente
    .keys = Alt + ←

key-previous = Revenir à la question précédente
    .keys = Alt + ←

key-search = Rechercher dans la liste
    .keys = /

key-lines = Parcourir la liste
    .keys = ↑ ↓

key-open = Ouvrir le dossier
    .keys = Entrée

key-tick = Sélectionner le dossier
    .keys = Espace

key-delete = Supprimer le dossier
    .keys = Suppr

key-leave = Personne ne sait : confier la question à quelqu’un
    .keys = ?

key-leave-keep = Noter qui s’en charge, et poursuivre
    .keys = Entrée

## Pourquoi un fichier de transmission ne peut servir

handover-unreadable = il est illisible. Vérifiez qu’il est là, que c’est un fichier ordinaire et que vous pouvez l’ouvrir.

handover-cut-short = il est incomplet : il s’arrête avant la fin. Demandez qu’on l’envoie à nouveau.

# $detail (String): unused here
# $column (String): unused here
handover-empty = il est vide. Demandez qu’on l’enregistre à nouveau.

# $detail (String): unused here
# $column (String): unused here
handover-too-large = il dépasse 64 Mio, ce qu’aucun dossier n’atteint. Vérifiez que c’est le bon fichier.

# $detail (String): the line
# $column (String): the column
handover-not-json = ce n’est pas un fichier de transmission : illisible à partir de la ligne { $detail }, colonne { $column }. Demandez qu’on l’enregistre et l’envoie à nouveau.

# $detail (String): unused here
# $column (String): unused here
handover-foreign = il vient d’un autre programme. Choisissez un fichier de transmission enregistré par Passerelle.

# $detail (String): its version
# $column (String): unused here
handover-newer = une version plus récente de Passerelle l’a écrit (version { $detail } du fichier). Mettez Passerelle à jour, puis importez-le à nouveau.

# $detail (String): unused here
# $column (String): unused here
handover-altered = il a été modifié après son enregistrement, ou abîmé en chemin. Demandez qu’on l’enregistre et l’envoie à nouveau.

# $detail (String): the name
# $column (String): unused here
handover-twice-named = le nom « { $detail } » y figure deux fois. Demandez qu’on l’enregistre et l’envoie à nouveau.

# $detail (String): the edition
# $column (String): unused here
handover-unknown-edition = il se réfère à l’édition { $detail } des règles, inconnue ici. Mettez Passerelle à jour, puis importez-le à nouveau.

# $detail (String): the fact
# $column (String): unused here
handover-unknown-fact = il contient une réponse inconnue ici ({ $detail }). Mettez Passerelle à jour, puis importez-le à nouveau.

# $detail (String): the place
# $column (String): unused here
handover-inconsistent = son contenu n’est pas valable ({ $detail }). Demandez qu’on l’enregistre et l’envoie à nouveau.
