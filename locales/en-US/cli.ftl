### The command line, for people.

cli-about = Choose a model of the Cloud Solution Provider program, with the proof. Without a command, opens the window.

cli-data-dir = The folder in which the dossiers are kept

cli-save-dir = The folder in which exports are put without asking

cli-lang = The language of texts: fr-FR or en-US

cli-today = The day to take for today, YYYY-MM-DD

cli-assess = Assess the three roles from facts

cli-as-of = The day the assessment speaks of, YYYY-MM-DD

cli-edition = The edition of the rules to apply, instead of the one that binds

cli-format = json, for programs, or text, for reading

cli-file = A JSON file, or - for standard input

cli-dossiers = The stored dossiers

cli-dossiers-list = Every dossier, the last touched first

cli-dossiers-show = One dossier and its answers

cli-id = The ID of the dossier

# $file (String): the file
# $detail (String): what is wrong, and where
cli-not-json = { $file } isn’t JSON: { $detail }

# $file (String): the file
# $detail (String): what the system says
cli-unreadable = { $file } can’t be read: { $detail }

cli-no-facts = A JSON object is expected, with a field facts that holds the facts.

# $fact (String): what was given as the name of a fact
cli-unknown-fact = { $fact }: there is no such fact.

# $fact (String): the fact’s id
# $problem (String): what is wrong
cli-fault = { $fact }: { $problem }

# $detail (String): what the system says
cli-no-window = The window can’t be opened: { $detail }

cli-no-data-dir = The system names no folder for data; give one with --data-dir.

# $role (String): the role
# $verdict (String): the verdict
cli-role = { $role }: { $verdict }

# $status (String): how the row stands
# $name (String): the requirement
# $text (String): what is asked
# $clauses (String): the ids of the clauses
cli-row = { $status } – { $name }: { $text } [{ $clauses }]

# $name (String): the fact
# $value (String): the answer
cli-answer = { $name }: { $value }
