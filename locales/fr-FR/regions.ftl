### Names of the market regions; a region often holds more countries than its name tells.

region-africa = Afrique

region-asia-pacific = Asie et Pacifique

region-australia = Australie

region-brazil = Brésil

region-canada = Canada

region-china = Chine

region-europe = Europe

region-india = Inde

region-japan = Japon

region-korea = Corée du Sud

region-latam = Amérique latine et Caraïbes

region-mecee = Moyen-Orient, Europe centrale et Europe de l’Est

region-new-zealand = Nouvelle-Zélande

region-russia = Russie

region-taiwan = Taïwan

region-united-states = États-Unis
