### Where one may sell, the customer agreement, offers, national clouds.

opens-in-browser = opens in your browser

## Markets

# $count (Number): how many countries the region has
markets-currencies = Countries of the region and their currencies ({ $count })

markets-currencies-note = Three dated lists, from the oldest to the latest. Check Microsoft’s current page before you rely on them.

markets-column-country = Country

# $date (String): the date of the list
markets-column-list = List of { $date }

markets-no-currency = currency not given

# $region (String): the other region
markets-elsewhere = other region: { $region }

markets-not-listed = not on the list

markets-cases = Good to know about markets

markets-own = What concerns your country

map = The region on the map

map-home = your country

map-chosen = countries of your customers

map-region = rest of your region

map-outside = customers outside your region

# $countries (String): the countries
map-beyond = Beyond the map: { $countries }.

# $count (Number): how many countries, more than can be named here
map-beyond-many = Beyond the map: { $count } countries.

# $chosen (Number): how many chosen countries lie in the region, one’s own apart
# $count (Number): how many countries the region has
# $country (String): one’s own country
# $inside (String): the chosen countries in the region
# $outside (String): the chosen countries outside the region
# $outside-count (Number): how many chosen countries lie outside
# $region (String): the region
map-alt = { $count ->
    [one] Map of the region { $region }: your country, { $country }, is the only one in it.
   *[other] Map of the region { $region }: { $count } countries and territories, yours, { $country }, among them.
} { $chosen ->
    [0] No other country of the region is selected.
   *[other] Also selected there: { $inside }.
} { $outside-count ->
    [0] No selected country lies outside the region.
   *[other] Outside the region: { $outside }.
}

## Customer agreement

agreement-who = Who records the acceptance

agreement-by-direct-bill = With direct bill, you do: you attest to the customer’s acceptance, or the customer accepts directly in the Microsoft 365 admin center.

agreement-by-indirect-reseller = In the indirect model, the reseller never attests: your provider attests to the customer’s acceptance, or the customer accepts directly in the Microsoft 365 admin center. Your part is to obtain the customer’s consent and pass it on.

agreement-by-indirect-provider = In the indirect model, the provider does: it attests to the acceptance of its resellers’ customers, or the customer accepts directly in the Microsoft 365 admin center.

agreement-since = When it is required

agreement-move = If you move from direct bill to the indirect model

agreement-disputed = Where the sources disagree

agreement-languages = Languages offered to customers

# $date (String): the date of the list
agreement-languages-note = According to a page of { $date }; languages may have been added since.

agreement-languages-home = You have not selected the countries of your customers yet; here is your own.

agreement-languages-none = this page does not say

agreement-languages-doubt = The page seems incomplete for this country: check it.

agreement-outside = Outside your region: selling there takes another CSP account.

# $country (String): the country of the customers
agreement-secrecy = In { $country }, customers of professions bound by secrecy may need an amendment to the agreement.

agreement-unlisted = Listed in no region: by the latest list known, no CSP account lets you sell there.

agreement-column-languages = Languages

## Offers

offers-what = What you can sell

offers-where = In which countries

offers-month = The month’s prices and offers

offers-limits = To whom you cannot sell

## National clouds

national-clouds-not-wanted = You plan to sell in the commercial cloud, so nothing here concerns you directly.

national-clouds-wanted = The cloud you chose comes first.

national-clouds-elsewhere = You chose a national cloud, which has rules of its own: this page holds for the commercial cloud. See “National clouds.”
    .paper = What follows holds for the commercial cloud; the cloud you chose has rules of its own.

national-clouds-all = For all national clouds

cloud-germany-chosen = You chose Microsoft Cloud Germany, which is closed: no verdict weighs this, and whatever they say, no new customer can be taken on there. New customers are sent to the regular European regions instead.

cloud-us-government-indirect = You chose the US Government cloud and the indirect model, which is not available there: one of the two choices has to change, to direct bill or to the commercial cloud.

cloud-state-us-government = Indirect model not available

cloud-state-germany = Closed

cloud-state-china-21vianet = Run by 21Vianet

cloud-us-government = US Government cloud

cloud-germany = Cloud in Germany (Microsoft Cloud Germany)

cloud-china-21vianet = Cloud in China
