### What surprises in the market lists. Ids follow market-cases.toml.

market-case-french-overseas-latam = Guadeloupe, Martinique, French Guiana, St. Barthélemy, and St. Martin belong to Latin America and the Caribbean, not to Europe; partners are charged there in US dollars. A tenant in metropolitan France cannot sell there.

market-case-french-overseas-africa = Réunion, Mayotte, New Caledonia, and French Polynesia belong to the Africa region, not to Europe; partners are charged there in US dollars.

market-case-french-overseas-canada = St. Pierre and Miquelon belongs to the Canada region, not to Europe; partners are charged there in Canadian dollars.

market-case-french-overseas-australia = Wallis and Futuna and the French Southern Territories belong to the Australia region, not to Europe; partners are charged there in Australian dollars.

market-case-us-territories-latam = Puerto Rico and the U.S. Virgin Islands belong to Latin America and the Caribbean, not to the United States region.

market-case-us-territories-pacific = Between the lists of 2021 and 2023, Guam, the Northern Mariana Islands, and American Samoa moved to the United States region. The first two had been in the Australia region, American Samoa in the New Zealand region.

market-case-african-countries-elsewhere = These African countries belong not to the Africa region but to the Middle East, Central Europe, and Eastern Europe region: Algeria, Egypt, Eswatini, Lesotho, Libya, Mauritania, Morocco, Mozambique, South Africa, Tunisia, and Zimbabwe.

market-case-russia-belarus = Russia, once a region of its own, and Belarus were still listed in 2021 and are missing from the 2023 list. The day of their removal was not found in any Microsoft source.

market-case-china = China, missing from the lists of 2020 and 2021, is a region of its own in the 2023 list, and partners are charged there in yuan. The services operated by 21Vianet are a separate matter, with their own partner portal.

market-case-brazil-currencies = In the 2023 list, partners in Brazil are charged in two currencies: US dollars for the earlier license-based offers, Brazilian reals for new-commerce offers and everything else.

market-case-caribbean-netherlands = The Caribbean Netherlands are three separate markets in Partner Center: Bonaire, Saba, and Sint Eustatius. They share one ISO code and appear here as one country.

market-case-svalbard-jan-mayen = The market list has Svalbard and Jan Mayen in a single row; the agreement lists of Partner Center separate Svalbard from Jan Mayen.

market-case-currency-not-given = For Vatican City, St. Kitts and Nevis, Bosnia and Herzegovina, North Macedonia, and the Palestinian Territories, none of the three market lists names a currency. This does not mean that nothing can be sold there.

market-case-africa-count = The text of Microsoft’s page counts 18 countries in the Africa region, but its table lists 47. Passerelle follows the table.

market-case-new-enrolments = The market lists do not say which regions accept new enrollments: all that is known of a country is whether it is listed. Ask Microsoft before you commit.
