### The seven stages, their steps, and the texts of the pages. Ids follow steps.toml.

## Stages

stage-discover = Découvrir

stage-organisation = Organisation

stage-way-of-working = Fonctionnement

stage-conditions = Conditions

stage-model = Modèle

stage-selling = Vente

stage-plan = Plan

## Steps: heading, name in the route, why we ask

step-discover = Deux façons de vendre le cloud de Microsoft
    .short = Le programme
    .why = Aucune question ici : quelques minutes pour savoir entre quoi vous choisirez.

step-organisation = Votre organisation
    .short = Votre organisation
    .why = Le pays détermine votre région de marché ; le cloud visé, le parcours d’inscription.

step-standing = Votre situation actuelle
    .short = Situation
    .why = Votre rôle et ses dates indiquent quelle édition des règles vous engage, et à partir de quand.

step-partner-id = Votre ID partenaire
    .short = ID partenaire
    .why = Tout compte CSP repose sur un ID partenaire actif, dans le pays de son locataire.

step-markets = Où sont vos clients
    .short = Marchés
    .why = Un compte CSP permet de vendre dans une seule région de marché.

step-means = Vos propres moyens
    .short = Moyens
    .why = La facturation directe suppose que vous vendiez, facturiez et assuriez le support par vous-même ; avec un fournisseur, la tâche se partage.

step-own-offers = Ce que vous ajoutez aux produits Microsoft
    .short = Offres propres
    .why = Selon l’édition des règles, une offre qui vous est propre est une condition de la facturation directe ou un simple conseil.

step-preferences = Ce qui compte pour vous
    .short = Préférences
    .why = Vos souhaits orientent le conseil ; ils ne changent jamais un verdict.

step-support = Votre plan de support
    .short = Plan de support
    .why = La facturation directe exige un plan payant, par lequel les questions techniques remontent à Microsoft.

step-provider = Votre fournisseur indirect
    .short = Fournisseur
    .why = Un revendeur achète à un fournisseur de sa région ; sans lui, il ne peut pas vendre.

step-signature = Signature et contrats
    .short = Signature
    .why = Chaque partenaire CSP signe un contrat avec Microsoft, dans la version de son rôle.

step-track-record = Votre activité CSP
    .short = Activité
    .why = Les éditions récentes exigent un chiffre d’affaires et de l’expérience ; seul ce qui compte dans votre cas vous est demandé.

step-security = La sécurité de votre locataire
    .short = Sécurité
    .why = Chaque rôle a ses conditions de sécurité ; elles varient selon l’édition des règles.

step-checks = Les vérifications de Microsoft
    .short = Vérifications
    .why = Elles ont lieu pendant l’inscription et prennent plusieurs jours : mieux vaut les prévoir.

step-result = Les modèles côte à côte
    .short = Résultat
    .why = Chaque verdict montre ses conditions, vos réponses et ses sources datées.

step-choice = Votre choix
    .short = Choix
    .why = Les verdicts éclairent, vous décidez ; la raison de votre choix reste au dossier.

step-agreement = Le Contrat client Microsoft
    .short = Contrat client
    .why = Sans l’accord du client, aucune commande ne peut être passée pour lui.

step-offers = Ce que vous pourrez vendre
    .short = Offres
    .why = Une offre doit exister dans votre pays et dans celui de votre client.

step-national-clouds = Les clouds nationaux
    .short = Clouds nationaux
    .why = Chaque cloud national suit ses propres règles, à part du cloud commercial.

step-check = Vérifiez vos réponses
    .short = Relecture
    .why = Un dernier regard : chaque réponse peut encore changer.

step-plan = Votre plan
    .short = Plan
    .why = Ce qu’il y a à faire, dans l’ordre : certaines étapes n’ont de sens qu’après d’autres.

step-report = Le rapport
    .short = Rapport
    .why = Ce que vous emportez : pour décider, pour convaincre, pour agir.

## Discover

discover-intro = Avec le programme Fournisseur de solutions Cloud (CSP), une entreprise vend les services cloud de Microsoft et accompagne ses clients dans la durée : conseil, support, facturation. Passerelle vous aide à choisir comment y entrer, puis à préparer votre inscription.

discover-benefits = Ce que vous pouvez y gagner

benefit-ben-closer-customer = Plus proche de vos clients
    .text = Au fil des échanges, vous voyez comment ils travaillent et ce qui leur serait utile.

benefit-ben-new-revenue = De nouveaux revenus
    .text = Le support et la facturation deviennent des services que vous vendez, par vous-même ou avec un fournisseur.

benefit-ben-industry-solutions = Des solutions métier
    .text = Vous associez aux produits Microsoft vos propres solutions, pensées pour un secteur d’activité.

benefit-ben-managed-services = Des services managés
    .text = Vous connaissez déjà l’installation de votre client : en assurer l’exploitation est une suite naturelle.

discover-models = Qui vend, qui facture, qui assiste, qui signe

## Markets

# $country (String): name of the country
# $region (String): name of the market region
markets-region = Votre région de marché se déduit du pays de votre organisation ({ $country }) : { $region }. C’est là que votre compte vous permet de vendre.

# $currency (String): the currency or currencies, already formatted as a list
markets-currency = Monnaie dans laquelle un partenaire y est facturé : { $currency }.

# $country (String): name of the country
markets-single = Cette région ne compte qu’un pays : { $country }.

# $country (String): the organization’s country
markets-us-address = Le cloud du gouvernement des États-Unis demande une adresse professionnelle aux États-Unis ; le pays de votre organisation est un autre ({ $country }).

# $country (String): name of the country
markets-unlisted = Ce pays ne figure dans la liste d’aucune région : { $country }. Aucun marché ne peut donc en être déduit ici. Consultez la page actuelle de Microsoft ou interrogez votre contact chez Microsoft avant de vous engager.

markets-unknown-country = Votre région de marché dépend du pays de votre compte CSP, qui n’est pas encore indiqué.

markets-outside = Vous pouvez cocher un pays hors de votre région. Y vendre demande un autre compte CSP, avec un autre locataire et un ID de localisation dans cette région-là.

# $region (String): name of the market region of the organization
markets-own-group = Votre région : { $region }

# $date (String): full date of the page the list comes from
markets-edition = Liste datée du { $date }. Des pays changent parfois de région : consultez la page actuelle de Microsoft.

# $count (Number): how many countries
# $countries (String): them, by region
# $regions (Number): how many regions they are of
markets-outside-chosen =
    { $count ->
        [one] Un pays choisi est hors de votre région : { $countries }. Y vendre demande un autre compte CSP.
       *[other] Parmi les pays choisis, { $count } sont hors de votre région : { $countries }. Y vendre demande { $regions ->
            [one] un autre compte CSP
           *[other] un autre compte CSP par région, soit { $regions } comptes de plus
        }.
    }

# Of an organization whose own country is in no region.
# $count (Number): how many countries
# $countries (String): them, by region
# $regions (Number): how many regions they are of
markets-elsewhere-chosen = { $count ->
    [one] Un pays choisi fait partie d’une région : { $countries }. Y vendre demande un compte CSP dans cette région.
   *[other] Parmi les pays choisis, { $count } font partie d’une région : { $countries }. Y vendre demande un compte CSP { $regions ->
        [one] dans cette région
       *[other] dans chacune
    }.
}

# $countries (String): the countries, or how many they are
# $region (String): the region they are of
markets-members = { $region } ({ $countries })

# $count (Number): how many countries
countries-counted = { $count ->
    [one] un pays
   *[other] { $count } pays
}

# $count (Number): how many countries are ticked
# $countries (String): their names
countries-ticked = { $count ->
    [one] Un pays coché : { $countries }.
   *[other] Pays cochés ({ $count }) : { $countries }.
}

# $count (Number): how many countries
# $countries (String): their names
# $named (String): yes or no: whether there are few enough to be named
markets-unlisted-chosen =
    { $count ->
        [one] Un pays choisi ne figure dans la liste d’aucune région : { $countries }.
       *[other] Parmi les pays choisis, { $count } ne figurent dans la liste d’aucune région{ $named ->
            [yes] {" "}: { $countries }
           *[no] {""}
        }.
    } D’après la dernière liste connue, aucun compte CSP ne permet d’y vendre ; interrogez Microsoft.

## Result and choice

result-intro = Les mêmes conditions, dans le même ordre, pour chaque modèle. Une question restée ouverte ne compte ni pour ni contre vous : la réponse n’est simplement pas encore connue.

distributor-intro = Le fournisseur indirect, ou distributeur, achète à Microsoft et vend par un réseau de revendeurs. Aucun parcours d’inscription public n’est connu pour ce rôle : Passerelle l’explique, en montre les conditions connues et vous renvoie à un contact chez Microsoft.

choice-intro = Vous pouvez choisir un modèle dont vous ne remplissez pas toutes les conditions ; notez alors vos raisons.

## Selling

agreement-intro = Quel que soit votre modèle, chaque client accepte le Contrat client Microsoft avant sa première commande. Le texte et ses langues dépendent du pays du client.

agreement-ways = Deux façons de l’accepter

offers-intro = Ce que vous pouvez vendre dépend du catalogue du mois, du pays de votre client et de quelques limites. Un revendeur demande les tarifs à son fournisseur.

national-clouds-intro = Un cloud national est une instance isolée des services Microsoft, soumise à des règles locales.

## Check

check-intro = Voici toutes vos réponses, étape par étape. Une question ouverte n’est pas un « non » : elle reste à éclaircir.
