### What is wrong with an answer, and what to do about it; why something could not be done.

## Answers

error-org-name-empty = Indiquez le nom de votre organisation.

error-chosen-model-empty = Choisissez un modèle, ou dites que vous ne savez pas encore.

error-empty = Indiquez une réponse.

# $max (Number): the greatest number of characters
error-too-long = Raccourcissez ce texte : il ne peut pas dépasser { $max } caractères.

error-control-character = Retapez ce texte : il contient des caractères invisibles, par exemple un saut de ligne ou une marque de sens d’écriture.

error-not-digits = Saisissez uniquement des chiffres ; les espaces et les traits d’union sont acceptés.

# $max (String): the greatest amount, already formatted
error-not-an-amount = Saisissez un nombre entier de dollars, par exemple 250 000, sans décimales ni signe ; au plus { $max }.

# $max (String): the greatest number, already formatted
error-not-a-number = Saisissez un nombre entier, de 0 à { $max }.

# $typed (String): a day as it is typed in French
# $plain (String): the same day, year first
error-no-such-day = Saisissez un jour du calendrier, par exemple { $typed } ou { $plain }.

# $typed (String): a day as it is typed in French
# $plain (String): the same day, year first
error-day-too-far-off = Saisissez un jour entre 1900 et 2199, par exemple { $typed } ou { $plain }.

# $days (Number): how many days it has
# $month (String): the month, with its year
error-beyond-month = Ce jour n’existe pas : { $month } a { $days } jours.

# $typed (String): a day as it is typed in French
# $plain (String): the same day, year first
error-no-such-due-day = L’échéance doit être un jour du calendrier, par exemple { $typed } ou { $plain }.

error-in-the-future = Saisissez un jour passé, ou aujourd’hui : cette date est dans l’avenir.

error-not-ahead = Choisissez un jour à venir. Si ce jour est passé, dites plutôt si c’est fait.

error-due-past = Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.

# $text (String): what was typed
error-no-such-country = Choisissez un pays de la liste : « { $text } » n’en est pas un.

# $text (String): what was given
error-no-such-value = Choisissez l’une des réponses proposées : « { $text } » n’en fait pas partie.

error-wrong-type = Cette réponse n’est pas de la forme attendue.

error-plan-incomplete = Indiquez le jour prévu.

error-support-plan-incomplete = Indiquez les deux : le plan prévu et son jour.

# $name (String): the fact
# $problem (String): what is wrong
error-named = { $name } — { $problem }

error-persona = Dites pour qui vous utilisez Passerelle.

# $count (Number): how many errors the page has
errors-heading = { $count ->
    [one] Une réponse est à revoir
   *[other] { $count } réponses sont à revoir
}

## Remarks

warning-partner-id = Ce numéro est enregistré. Un ID partenaire a le plus souvent de 5 à 10 chiffres : vérifiez-le.

# $date (String): the day that is counted
warning-renewal-passed = Ce jour est passé. Le plan se renouvelle chaque année : c’est le { $date } qui compte comme prochain renouvellement.

warning-plan-overdue = Le jour prévu est passé. Dites si c’est fait : d’ici là, la réponse compte comme inconnue.

## Failures

# $name (String): the screen that was asked for
failure-screen = L’écran « { $name } » n’existe pas. Rien n’a été modifié.

# $name (String): the step
failure-out-of-order = L’étape « { $name } » ne peut pas être ouverte ni validée maintenant. Rien n’a été modifié.

# $name (String): the control that the step does not have
failure-control = Cette étape ne demande pas « { $name } ». Rien n’a été modifié.

# $name (String): the language
failure-locale = Passerelle ne parle pas « { $name } ». Rien n’a été modifié.

# $name (String): the dossier’s id
failure-dossier = Aucun dossier ne porte l’identifiant « { $name } ».

# $name (String): the address
failure-address = Passerelle n’ouvre que les adresses qu’elle connaît, et « { $name } » n’en est pas une. Rien n’a été ouvert.

# $name (String): what was asked for
failure-export = Il n’y a pas de fichier « { $name } » à enregistrer. Rien n’a été modifié.

# $name (String): the address or the file
failure-not-opened = Aucun programme n’a pu s’ouvrir pour « { $name } ». Vous pouvez copier cette adresse et l’ouvrir vous-même.

failure-gone = Passerelle s’est arrêté sur une erreur. Vos réponses enregistrées sont intactes : fermez cette fenêtre, puis relancez le programme.

failure-nothing-saved = Aucun fichier n’a été enregistré depuis cette page : il n’y a rien à ouvrir.

failure-closed = Aucun dossier n’est ouvert. Rien n’a été modifié.

# $detail (String): what is wrong with the request, in technical words
failure-malformed = La demande est mal formée : { $detail }. Rien n’a été modifié.

failure-disk-full = Le disque est plein. Votre réponse n’est pas enregistrée, mais elle reste à l’écran : libérez de la place, puis continuez.

failure-read-only = Le fichier des dossiers est protégé contre l’écriture. Votre réponse n’est pas enregistrée, mais elle reste à l’écran : levez la protection, puis continuez.

# $detail (String): what the database says
failure-not-saved = Votre réponse n’est pas enregistrée, mais elle reste à l’écran. Réessayez ; si cela se répète, voici ce que dit la base de données : { $detail }.

# $detail (String): what the database says
failure-not-read = Les dossiers ne peuvent pas être lus : { $detail }.

## The stored dossiers cannot be used

# $detail (String): unused here
recovery-locked = Passerelle est déjà ouvert
    .meaning = Un autre exemplaire de Passerelle utilise ces dossiers. Pour ne rien perdre, un seul à la fois peut les modifier.
    .remedy = Revenez à la fenêtre déjà ouverte, ou fermez-la puis relancez Passerelle.

# $detail (String): the version of the file
recovery-newer = Vos dossiers viennent d’une version plus récente
    .meaning = Ce fichier a été écrit par une version plus récente de Passerelle (format { $detail }). Il n’a pas été touché.
    .remedy = Ouvrez-le avec cette version, ou installez-la ici.

# $detail (String): what the system says
recovery-no-copy = Vos dossiers n’ont pas pu être sauvegardés
    .meaning = Cette version les garde dans un nouveau format et copie d’abord l’ancien fichier. La copie a échoué ({ $detail }) ; rien n’a été modifié.
    .remedy = Libérez de la place sur le disque, vérifiez que le dossier est accessible en écriture, puis relancez Passerelle.

# $detail (String): the version of its format
recovery-older = Vos dossiers sont encore dans l’ancien format
    .meaning = Le fichier (format { $detail }) n’a pas encore été mis à niveau. Il n’a pas été touché.
    .remedy = Ouvrez une fois la fenêtre de Passerelle, puis relancez la commande.

# $detail (String): unused here
recovery-foreign = Ce fichier n’est pas un fichier de Passerelle
    .meaning = Une base de données d’un autre programme porte le nom de la nôtre. Elle n’a pas été touchée.
    .remedy = Déplacez ce fichier ailleurs, puis relancez Passerelle.

# $detail (String): what the database says
recovery-unreadable = Vos dossiers ne peuvent pas être lus
    .meaning = Le fichier est endommagé ou illisible, et n’a pas été touché. La base de données dit ceci : { $detail }.
    .remedy = Gardez-en une copie. Si vous avez une sauvegarde de votre ordinateur, remettez ce fichier à sa place, puis relancez Passerelle.

# $detail (String): unused here
recovery-read-only = Vos dossiers ne peuvent pas être enregistrés ici
    .meaning = Ce répertoire ou ce fichier est protégé contre l’écriture. Rien n’a été modifié.
    .remedy = Levez la protection, ou indiquez un autre répertoire avec l’option --data-dir, puis relancez Passerelle.

# $detail (String): unused here
recovery-full = Le disque est plein
    .meaning = Il ne reste pas assez de place pour ouvrir vos dossiers. Rien n’a été modifié.
    .remedy = Libérez de la place, puis relancez Passerelle.

# $detail (String): unused here
recovery-missing = Vos dossiers sont introuvables
    .meaning = Le fichier des dossiers n’existe pas ou plus.
    .remedy = Vérifiez le répertoire indiqué, puis relancez Passerelle.
