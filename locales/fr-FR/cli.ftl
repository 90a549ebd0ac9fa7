### The command line, for people.

cli-about = Choisir un modèle du programme Fournisseur de solutions Cloud, preuves à l’appui. Sans commande, ouvre la fenêtre.

cli-data-dir = Le dossier où sont conservés les dossiers

cli-save-dir = Le dossier où vont les exports, sans rien demander

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

cli-id = L’identifiant du dossier

# $file (String): the file
# $detail (String): what is wrong, and where
cli-not-json = { $file } n’est pas du JSON : { $detail }

# $file (String): the file
# $detail (String): what the system says
cli-unreadable = { $file } ne peut pas être lu : { $detail }

cli-no-facts = Un objet JSON est attendu, avec un champ facts qui contient les faits.

# $fact (String): what was given as the name of a fact
cli-unknown-fact = { $fact } : ce fait n’existe pas.

# $fact (String): the fact’s id
# $problem (String): what is wrong
cli-fault = { $fact } : { $problem }

# $detail (String): what the system says
cli-no-window = La fenêtre ne peut pas s’ouvrir : { $detail }

cli-no-data-dir = Le système n’indique aucun dossier pour les données ; donnez-en un avec --data-dir.

# $role (String): the role
# $verdict (String): the verdict
cli-role = { $role } : { $verdict }

# $status (String): how the row stands
# $name (String): the requirement
# $text (String): what is asked
# $clauses (String): the ids of the clauses
cli-row = { $status } – { $name } : { $text } [{ $clauses }]

# $name (String): the fact
# $value (String): the answer
cli-answer = { $name } : { $value }
