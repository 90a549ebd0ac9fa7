### What surprises in the market lists. Ids follow market-cases.toml.

market-case-french-overseas-latam = La Guadeloupe, la Martinique, la Guyane française, Saint-Barthélemy et Saint-Martin appartiennent à la région Amérique latine et Caraïbes, et non à l’Europe ; les partenaires y sont facturés en dollars américains. Un locataire de France métropolitaine ne peut pas y vendre.

market-case-french-overseas-africa = La Réunion, Mayotte, la Nouvelle-Calédonie et la Polynésie française appartiennent à la région Afrique, et non à l’Europe ; les partenaires y sont facturés en dollars américains.

market-case-french-overseas-canada = Saint-Pierre-et-Miquelon appartient à la région Canada, et non à l’Europe ; les partenaires y sont facturés en dollars canadiens.

market-case-french-overseas-australia = Wallis-et-Futuna et les Terres australes françaises appartiennent à la région Australie, et non à l’Europe ; les partenaires y sont facturés en dollars australiens.

market-case-us-territories-latam = Porto Rico et les îles Vierges des États-Unis appartiennent à la région Amérique latine et Caraïbes, et non à la région États-Unis.

market-case-us-territories-pacific = Entre les listes de 2021 et de 2023, Guam, les îles Mariannes du Nord et les Samoa américaines ont rejoint la région États-Unis. Les deux premiers territoires étaient dans la région Australie, les Samoa américaines dans la région Nouvelle-Zélande.

market-case-african-countries-elsewhere = Ces pays africains appartiennent non pas à la région Afrique, mais à la région Moyen-Orient, Europe centrale et Europe de l’Est : l’Afrique du Sud, l’Algérie, l’Égypte, l’Eswatini, le Lesotho, la Libye, le Maroc, la Mauritanie, le Mozambique, la Tunisie et le Zimbabwe.

market-case-russia-belarus = La Russie, qui formait une région à elle seule, et la Biélorussie figuraient encore dans la liste de 2021 ; celle de 2023 ne les contient plus. Aucune source de Microsoft consultée ne donne le jour de leur retrait.

market-case-china = Absente des listes de 2020 et de 2021, la Chine forme une région à elle seule dans celle de 2023 ; les partenaires y sont facturés en yuans. Les services exploités par 21Vianet sont à part et ont leur propre portail de partenaires.

market-case-brazil-currencies = Dans la liste de 2023, un partenaire au Brésil est facturé en deux monnaies : en dollars américains pour les anciennes offres sous licence, en réals brésiliens pour les offres du nouveau modèle commercial (new commerce) et pour le reste.

market-case-caribbean-netherlands = Les Pays-Bas caribéens forment trois marchés distincts dans l’Espace partenaires : Bonaire, Saba et Saint-Eustache. Ils partagent un même code ISO et figurent ici comme un seul pays.

market-case-svalbard-jan-mayen = La liste des marchés réunit Svalbard et Jan Mayen sur une seule ligne ; les listes de contrats de l’Espace partenaires les séparent.

market-case-currency-not-given = Pour l’État de la Cité du Vatican, Saint-Christophe-et-Niévès, la Bosnie-Herzégovine, la Macédoine du Nord et les Territoires palestiniens, aucune des trois listes de marchés n’indique de monnaie. Cela ne veut pas dire que rien ne peut y être vendu.

market-case-africa-count = Le texte de la page de Microsoft compte 18 pays dans la région Afrique, mais son tableau en énumère 47. Passerelle suit le tableau.

market-case-new-enrolments = Les listes de marchés ne disent pas quelles régions acceptent de nouvelles inscriptions : d’un pays, on sait seulement s’il y figure. Interrogez Microsoft avant de vous engager.
