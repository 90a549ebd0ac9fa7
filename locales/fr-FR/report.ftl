### The report, the calendar, and saving them.

## The page

report-intro = Le rapport réunit tout ce qu’il faut pour décider et pour agir : les verdicts avec chaque condition et sa source datée, ce qui manque, ce qui changerait la réponse, les marchés, le Contrat client, le plan et les dates. Il dit la situation d’aujourd’hui, avec les mêmes mots que l’écran.

# $chosen (String): yes or no: whether a model is chosen
# $count (Number): how many questions are open
report-open-questions = { $count ->
    [one] Une réponse manque encore
   *[other] { $count } réponses manquent encore
} { $chosen ->
    [yes] pour le modèle choisi.
   *[no] pour l’un ou l’autre modèle.
} Le rapport le dira.

# $characters (String): characters that the PDF cannot show
# $more (Number): how many more there are
report-missing = Le PDF ne sait pas écrire certains caractères que vous avez saisis ({ $characters }{ $more ->
    [0] {""}
   *[other] …
}) : un carré blanc y prendra leur place. Ils restent intacts dans Passerelle.

report-further = Pour aller plus loin

## Saving

export-report = Enregistrer le rapport
    .text = Un fichier PDF accessible, à lire, à imprimer ou à transmettre.

export-report-heading = Le rapport en PDF

export-report-kind = Document PDF

# $date (String): the day
# $languages (String): the languages it speaks, as fr or fr-en
# $name (String): the organization
export-report-name = Passerelle – { $name } – { $date } – { $languages }

export-calendar = Enregistrer ces dates
    .text = Un fichier iCalendar, que les agendas savent ouvrir.

# $name (String): the organization
# $what (String): what the entry is about
calendar-entry = { $what } – { $name }

calendar-anniversary = Les conditions de ce rôle sont examinées dans ce mois : vérifiez-les avant, et corrigez ce qui fait défaut.

export-calendar-kind = Fichier iCalendar

# $date (String): the day
# $name (String): the organization
export-calendar-name = Passerelle – { $name } – dates au { $date }

export-langs = Langue du rapport

export-both = Les deux, l’une après l’autre

export-busy = En attente de l’enregistrement du fichier…

export-waits = Un autre fichier est en cours d’enregistrement : celui-ci pourra suivre.

# $file (String): where it was saved
export-saved = Enregistré : { $file }

export-open = Ouvrir le fichier

# $detail (String): unused here
export-fault-full = Rien n’a été enregistré : le disque est plein. Libérez de la place ou choisissez un autre disque, puis réessayez.

# $detail (String): unused here
export-fault-read-only = Rien n’a été enregistré : il n’est pas permis d’écrire dans ce répertoire. Choisissez-en un autre.

# $detail (String): unused here
export-fault-no-folder = Rien n’a été enregistré : ce répertoire n’existe pas. Choisissez-en un autre.

# $detail (String): unused here
export-fault-folder = Rien n’a été enregistré : c’est un répertoire. Donnez un nom de fichier.

# $detail (String): unused here
export-fault-exists = Rien n’a été enregistré : un fichier porte déjà ce nom. Choisissez un autre nom.

# $detail (String): unused here
export-fault-no-file = Rien n’a été enregistré : ce qui porte ce nom n’est pas un fichier ordinaire, mais un périphérique, un tube ou un lien. Choisissez un autre nom.

# $detail (String): unused here
export-fault-store = Rien n’a été enregistré : Passerelle conserve des dossiers dans les fichiers de ce nom. Choisissez un autre nom.

# $detail (String): what is wrong, in technical words
export-fault-unset = Rien n’a été enregistré : le rapport n’a pas pu être mis en page. Vos réponses sont intactes. Détail technique : { $detail }.

# $detail (String): what is wrong, in technical words
export-fault-unread = Rien n’a été enregistré : les dossiers n’ont pas pu être lus. Réessayez. Détail technique : { $detail }.

# $detail (String): what the system says
export-fault-other = Rien n’a été enregistré. Choisissez un autre endroit ou réessayez ; voici ce que dit le système : { $detail }.

## On paper

paper-kicker = Passerelle · Programme Fournisseur de solutions Cloud

paper-reading = Notre lecture de pages publiques, chacune citée avec sa date. Vérifiez la source avant de vous y fier.

# $date (String): the day
# $name (String): the organization
paper-foot = { $name } · situation au { $date }

paper-column-condition = Condition

paper-column-state = État

paper-column-answers = Vos réponses

paper-column-sources = Sources

paper-markets = Où vous pouvez vendre

# $date (String): the date of an earlier list
# $value (String): countries, each with what the list said
paper-list-then = Ce qui différait dans la liste du { $date } : { $value }

paper-list-same = rien pour cette région

paper-map = En noir, d’un point clair, votre pays ; en foncé, ceux de vos clients ; en clair, le reste de votre région ; en ocre, hachurés ou d’un point, les clients hors de votre région.

# $own (String): yes or no: whether it is one’s own region
# $region (String): the region
paper-customers-in = { $own ->
    [yes] Vos clients : { $region }
   *[no] Autre compte : { $region }
}

paper-customers-nowhere = Dans aucune région

paper-plan = Le plan

# $count (Number): how many steps
# $steps (String): their numbers
# $trap (String): the usual mistake
paper-trap = { $count ->
    [one] Étape { $steps }
   *[other] Étapes { $steps }
}. { $trap }

paper-sources-note = D’où vient chaque condition et où se fait chaque étape. Les numéros entre crochets renvoient ici.
