### Where one may sell, the customer agreement, offers, national clouds.

opens-in-browser = s’ouvre dans votre navigateur

## Markets

# $count (Number): how many countries the region has
markets-currencies = Pays de la région et monnaies ({ $count })

markets-currencies-note = Trois listes datées, de la plus ancienne à la plus récente. Consultez la page actuelle de Microsoft avant de vous y fier.

markets-column-country = Pays

# $date (String): the date of the list
markets-column-list = Liste du { $date }

markets-no-currency = monnaie non indiquée

# $region (String): the other region
markets-elsewhere = autre région : { $region }

markets-not-listed = absent de la liste

markets-cases = Bon à savoir sur les marchés

markets-own = Ce qui concerne votre pays

map = La région sur la carte

map-home = votre pays

map-chosen = pays de vos clients

map-region = reste de votre région

map-outside = clients hors de votre région

# $countries (String): the countries
map-beyond = Hors de la carte : { $countries }.

# $count (Number): how many countries, more than can be named here
map-beyond-many = Hors de la carte : { $count } pays.

# $chosen (Number): how many chosen countries lie in the region, one’s own apart
# $count (Number): how many countries the region has
# $country (String): one’s own country
# $inside (String): the chosen countries in the region
# $outside (String): the chosen countries outside the region
# $outside-count (Number): how many chosen countries lie outside
# $region (String): the region
map-alt = { $count ->
    [one] Carte de la région { $region } : elle ne compte que votre pays, { $country }.
   *[other] Carte de la région { $region } : { $count } pays et territoires, dont le vôtre, { $country }.
} { $chosen ->
    [0] Aucun autre pays de la région n’est coché.
   *[other] Y sont aussi cochés : { $inside }.
} { $outside-count ->
    [0] Aucun pays coché n’est hors de la région.
   *[other] Hors de la région : { $outside }.
}

## Customer agreement

agreement-who = Qui enregistre l’acceptation

agreement-by-direct-bill = Avec la facturation directe, c’est vous : vous attestez l’accord du client, ou le client l’accepte lui-même dans le Centre d’administration Microsoft 365.

agreement-by-indirect-reseller = Avec le modèle indirect, le revendeur n’atteste jamais lui-même : votre fournisseur atteste l’accord du client, ou le client l’accepte lui-même dans le Centre d’administration Microsoft 365. À vous de recueillir son accord et de le transmettre.

agreement-by-indirect-provider = Avec le modèle indirect, c’est le fournisseur : il atteste l’accord du client pour ses revendeurs, ou le client l’accepte lui-même dans le Centre d’administration Microsoft 365.

agreement-since = Quand il est exigé

agreement-move = Si vous passez de la facturation directe au modèle indirect

agreement-disputed = Ce sur quoi les sources ne s’accordent pas

agreement-languages = Langues proposées aux clients

# $date (String): the date of the list
agreement-languages-note = Selon une page du { $date } ; des langues ont pu s’y ajouter depuis.

agreement-languages-home = Vous n’avez pas encore coché les pays de vos clients : voici le vôtre.

agreement-languages-none = cette page ne le dit pas

agreement-languages-doubt = La page semble incomplète pour ce pays : vérifiez.

agreement-outside = Hors de votre région : y vendre demande un autre compte CSP.

# $country (String): the country of the customers
agreement-secrecy = { $country } : les clients tenus au secret professionnel peuvent avoir besoin d’un avenant au contrat.

agreement-unlisted = Dans la liste d’aucune région : d’après la dernière connue, aucun compte CSP ne permet d’y vendre.

agreement-column-languages = Langues

## Offers

offers-what = Ce que vous pouvez vendre

offers-where = Dans quels pays

offers-month = Les prix et les offres du mois

offers-limits = À qui vous ne pouvez pas vendre

## National clouds

national-clouds-not-wanted = Vous vendrez dans le cloud commercial : rien ici ne vous concerne directement.

national-clouds-wanted = Le cloud que vous avez choisi vient en premier.

national-clouds-elsewhere = Vous avez choisi un cloud national, qui a ses propres règles : cette page vaut pour le cloud commercial. Voyez « Les clouds nationaux ».
    .paper = Ce qui suit vaut pour le cloud commercial ; le cloud choisi a ses propres règles.

national-clouds-all = Pour tous les clouds nationaux

cloud-germany-chosen = Vous avez choisi Microsoft Cloud Germany, qui est fermé : aucun verdict n’en tient compte et, quoi qu’ils disent, aucun nouveau client ne peut y être accueilli. Les nouveaux clients sont dirigés vers les régions européennes ordinaires.

cloud-us-government-indirect = Vous avez choisi le cloud du gouvernement des États-Unis et le modèle indirect, qui n’y est pas proposé : l’un des deux choix est à revoir, soit la facturation directe, soit le cloud commercial.

cloud-state-us-government = Modèle indirect non proposé

cloud-state-germany = Fermé

cloud-state-china-21vianet = Exploité par 21Vianet

cloud-us-government = Cloud du gouvernement des États-Unis (US Government)

cloud-germany = Cloud d’Allemagne (Microsoft Cloud Germany)

cloud-china-21vianet = Cloud de Chine
