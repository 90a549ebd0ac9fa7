### The command line, for people.

cli-about = Choisir un modèle du programme Fournisseur de solutions Cloud, preuves à l’appui. Sans commande, ouvre la fenêtre.

cli-data-dir = Le répertoire où sont conservés les dossiers

cli-save-dir = Le répertoire où vont les exports, sans rien demander

cli-open = Fichiers de transmission et tableaux CSV à importer aussitôt

cli-lang = La langue des textes : fr-FR ou en-US

cli-today = Le jour à prendre pour aujourd’hui, AAAA-MM-JJ

cli-assess = Évalue les trois rôles d’après des faits

cli-as-of = Le jour dont parle l’évaluation, AAAA-MM-JJ

cli-edition = L’édition des règles à appliquer, au lieu de celle qui engage

cli-format = json, pour les programmes, ou text, pour la lecture

cli-file = Un fichier JSON, ou - pour l’entrée standard

cli-dossiers = Les dossiers enregistrés

cli-dossiers-list = Tous les dossiers, le dernier modifié d’abord

cli-dossiers-show = Un dossier et ses réponses

cli-dossiers-export = Enregistrer un dossier en fichier de transmission : réponses, historique, notes partagées

cli-dossiers-import = Importer un fichier de transmission ; un dossier déjà là avec d’autres réponses est laissé à la fenêtre

cli-hand-over-file = Le fichier de transmission

cli-import-sequel = ce dossier est déjà là et a été continué ailleurs. Ouvrez le fichier dans la fenêtre : elle montre les modifications, et vous les reprenez ou non.

cli-import-differs = ce dossier est déjà là avec d’autres réponses. Ouvrez le fichier dans la fenêtre : elle montre les deux, et vous choisissez.

cli-import-table = un tableau s’importe dans la fenêtre : ouvrez Passerelle avec ce fichier (--open), ou choisissez Importer dans la liste des dossiers.

cli-import-locked = un autre exemplaire de Passerelle, fenêtre ou commande, utilise ces dossiers ; rien n’a été importé. Si une fenêtre est ouverte, ouvrez-y le fichier (--open) ou fermez-la ; puis recommencez.

# $why (String): full, read-only, or other
# $detail (String): what the database says
cli-import-unsaved =
    { $why ->
        [full] le disque est plein ; rien n’a été importé. Libérez de la place, puis recommencez.
        [read-only] le fichier des dossiers est protégé contre l’écriture ; rien n’a été importé. Levez la protection, puis recommencez.
       *[other] rien n’a été importé. Recommencez ; si cela se répète, voici ce que dit la base de données : { $detail }.
    }

# $id (String): the dossier's id
cli-import-imported = Importé : { $id }

# $id (String): the dossier's id
cli-import-put-back = Déjà là mais supprimé, sans rien de nouveau ; remis en cours : { $id }

# $id (String): the dossier's id
cli-import-older = Déjà là, dans un état plus récent ; ce fichier n’apporte rien de nouveau : { $id }

# $id (String): the dossier's id
cli-import-unchanged = Déjà là, sans rien de nouveau : { $id }

cli-id = L’identifiant du dossier

# $file (String): the file
# $detail (String): what is wrong, and where
cli-not-json = { $file } n’est pas du JSON : { $detail }

# $file (String): the file
# $detail (String): what the system says
cli-unreadable = { $file } ne peut pas être lu : { $detail }

# $file (String): the file
# $detail (String): what is wrong with it
cli-unusable = { $file } : { $detail }.

cli-no-display = La fenêtre ne peut pas s’ouvrir : il n’y a pas d’écran. Les commandes restent utilisables ; voir --help.

cli-no-facts = Un objet JSON est attendu, avec un champ facts qui contient les faits.

# $fact (String): what was given as the name of a fact
cli-unknown-fact = { $fact } : ce fait n’existe pas.

# $fact (String): the fact’s id
# $expected (String): what it takes
cli-fault = { $fact } : on attend { $expected }.

# $fact (String): the fact's id
# $max (String): the greatest number of characters
cli-too-long = { $fact } : plus de { $max } caractères.

expects-yes-no = yes, no, unknown, ou un objet planned avec une date AAAA-MM-JJ

# $max (String): the greatest number of characters
expects-text = un texte de 1 à { $max } caractères, sans caractère invisible

expects-digits = un texte fait de chiffres, d’espaces et de traits d’union

expects-country = un code de pays connu, de deux lettres majuscules

expects-countries = une liste de codes de pays connus, de deux lettres majuscules

# $max (String): the greatest number
expects-number = un nombre entier de 0 à { $max }, ou unknown

expects-date = une date AAAA-MM-JJ qui existe

# $values (String): the values
expects-choice = l’une de ces valeurs, ou unknown : { $values }

# $values (String): the values
expects-plan = l’une de ces valeurs, ou unknown, ou un objet avec planned et to : { $values }

# $argument (String): the argument
cli-missing-argument = Il manque { $argument }.

# $argument (String): the argument
# $value (String): what was given
# $allowed (String): what is allowed
cli-bad-value = { $argument } : « { $value } » ne convient pas ({ $allowed }).

# $argument (String): the argument
cli-empty-value = { $argument } : il manque une valeur.

# $command (String): what was given
cli-bad-command = La commande « { $command } » n’existe pas ou n’est pas complète. Voir --help.

# $argument (String): what was given
cli-bad-argument = L’argument « { $argument } » ne convient pas. Voir --help.

# $detail (String): what the system says
cli-no-window = La fenêtre ne peut pas s’ouvrir : { $detail }

# $detail (String): what happened, in technical words
cli-fault-of-ours = Passerelle s’est arrêté sur une erreur : { $detail }

cli-no-data-dir = Le système n’indique aucun répertoire pour les données ; donnez-en un avec --data-dir.

# $role (String): the role
# $verdict (String): the verdict
cli-role = { $role } : { $verdict }

# $status (String): how the row stands
# $name (String): the requirement
# $phase (String): when it counts
# $text (String): what is asked
# $clauses (String): the ids of the clauses
cli-row = { $status } – { $name } : { $text } ({ $phase }) [{ $clauses }]

cli-editions = Les éditions des règles

cli-editions-list = Toutes les éditions, la plus ancienne d’abord

cli-editions-diff = Ce qui a changé d’une édition à l’autre, ligne par ligne

cli-edition-id = L’identifiant d’une édition

# $id (String): the edition's id
# $name (String): its name
# $date (String): the first day on which it is in force
cli-edition-line = { $id } – { $name }, en vigueur pour les nouveaux venus depuis le { $date }

cli-no-difference = Rien n’a changé d’une édition à l’autre.

cli-not-there = n’existe pas

# $role (String): the model
# $name (String): the requirement
# $kind (String): in which way it changed
# $from (String): what it was
# $to (String): what it is
cli-change = { $role }, { $name } : { $kind }. Avant : { $from } Après : { $to }

# $class (String): unused here
# $phase (String): unused here
change-added = ajoutée

# $class (String): unused here
# $phase (String): unused here
change-removed = supprimée

# $class (String): yes or no, whether it is required and was only recommended, or the other way round
# $phase (String): yes or no, whether it is asked for at another time
change-class-changed = { $class ->
    [yes] { $phase ->
        [yes] autre degré d’exigence, à un autre moment
       *[no] autre degré d’exigence
    }
   *[no] exigée à un autre moment
}

# $class (String): unused here
# $phase (String): unused here
change-condition-changed = autre condition

# $class (String): unused here
# $phase (String): unused here
change-threshold-changed = autre seuil

cli-batch = Évalue chaque ligne de FILE : un objet JSON par ligne, ou du CSV si le nom se termine par .csv, avec un en-tête de faits et, au choix, id. Les lignes vides sont sautées mais comptées. Il en sort un objet JSON par ligne, dans le même ordre.

cli-batch-text = --batch donne des lignes JSON ; --format text ne va pas avec.

# $detail (String): what the system says
cli-unwritable = Le résultat ne peut pas être écrit : { $detail }

## Assessing many lines

# $file (String): the file
batch-empty = { $file } : il n’y a rien à évaluer.

# $file (String): the file
# $count (Number): how many lines
# $line (String): the number of the first of them
batch-bad-lines = { $count ->
    [one] { $file } : une ligne n’a pas pu être évaluée, la ligne { $line }.
   *[other] { $file } : { $count } lignes n’ont pas pu être évaluées, la première est la ligne { $line }.
}

# $count (Number): how many lines
batch-cancelled = { $count ->
    [one] Interrompu après { $count } ligne.
   *[other] Interrompu après { $count } lignes.
}

batch-broken = L’évaluation s’est interrompue avant la fin.

# $count (Number): how many lines
batch-progress = { $count ->
    [one] { $count } ligne évaluée
   *[other] { $count } lignes évaluées
}

# $max (String): the greatest number of bytes
batch-too-long = La ligne dépasse { $max } octets et n’a pas été lue.

# $byte (String): the place of the byte, counted from 1
batch-not-utf8 = La ligne n’est pas du texte UTF-8, à partir de son octet { $byte }.

# $detail (String): what is wrong
# $column (String): where, counted from 1
batch-not-json = La ligne n’est pas du JSON, à la colonne { $column } : { $detail }

# $file (String): the file
# $line (String): the number of the line
# $fault (String): what is wrong
batch-header = { $file }, ligne { $line } : { $fault }

# $column (String): the name of a column
csv-column-unknown = la colonne « { $column } » n’est ni un fait ni id.

# $column (String): the name of a column
csv-column-twice = la colonne « { $column } » figure deux fois.

# $place (String): the place of a column, counted from 1
csv-column-unnamed = la colonne { $place } n’a pas de nom.

# $found (Number): how many fields there are
# $expected (Number): how many the header has
csv-fields = { $found ->
    [one] L’enregistrement a { $found } champ, l’en-tête { $expected }.
   *[other] L’enregistrement a { $found } champs, l’en-tête { $expected }.
}

csv-unclosed = Des guillemets sont ouverts et jamais fermés.

## The report

cli-report = Écrire le rapport d’un dossier en PDF

cli-report-lang = La langue du rapport : fr-FR, en-US ou both (les deux)

cli-report-output = Le fichier PDF à écrire

cli-replace = Remplacer tout fichier de ce nom, quel qu’il soit

# $file (String): the file
cli-exists = { $file } : un autre fichier porte déjà ce nom. Choisissez un autre nom ou ajoutez --replace.

# $detail (String): what happened and what to do
# $file (String): the file
cli-not-written = { $file } : { $detail }
