### The seven stages, their steps, and the texts of the pages. Ids follow steps.toml.

## Stages

stage-discover = Discover

stage-organisation = Organization

stage-way-of-working = Way of working

stage-conditions = Conditions

stage-model = Model

stage-selling = Selling

stage-plan = Plan

## Steps: heading, name in the route, why we ask

step-discover = Two ways to sell Microsoft’s cloud
    .short = The program
    .why = No questions here: a few minutes to see what you will be choosing between.

step-organisation = Your organization
    .short = Your organization
    .why = The country determines your market region; the cloud, how you enroll.

step-standing = Where you stand today
    .short = Standing
    .why = Your role and its dates tell which edition of the rules binds you, and from when.

step-partner-id = Your partner ID
    .short = Partner ID
    .why = Every CSP account rests on an active partner ID in the country of its tenant.

step-markets = Where your customers are
    .short = Markets
    .why = A CSP account lets you sell within one market region.

step-means = Your own resources
    .short = Resources
    .why = Direct bill assumes that you sell, invoice, and support on your own; with a provider, the work is shared.

step-own-offers = What you add to Microsoft’s products
    .short = Own offers
    .why = Depending on the edition of the rules, an offer of your own is a condition of direct bill or just advice.

step-preferences = What matters to you
    .short = Preferences
    .why = Your wishes shape the advice; they never change a verdict.

step-support = Your support plan
    .short = Support plan
    .why = Direct bill requires a paid plan, through which technical issues are escalated to Microsoft.

step-provider = Your indirect provider
    .short = Provider
    .why = A reseller buys from a provider in its region, and cannot trade without one.

step-signature = Signing authority and agreements
    .short = Signing
    .why = Each CSP partner signs an agreement with Microsoft, in the version for its role.

step-track-record = Your track record
    .short = Track record
    .why = Recent editions ask for revenue and experience; you are asked only for what matters in your case.

step-security = Security of your tenant
    .short = Security
    .why = Each role has its security conditions; they vary with the edition of the rules.

step-checks = Microsoft’s checks
    .short = Checks
    .why = They take place during enrollment and last several days, so it pays to plan for them.

step-result = The models side by side
    .short = Result
    .why = Each verdict shows its conditions, your answers, and its dated sources.

step-choice = Your choice
    .short = Choice
    .why = The verdicts inform, you decide; the reason for your choice stays on file.

step-agreement = The Microsoft Customer Agreement
    .short = Customer agreement
    .why = Until the customer has agreed, no order can be placed for it.

step-offers = What you can sell
    .short = Offers
    .why = An offer must be available both in your country and in your customer’s.

step-national-clouds = National clouds
    .short = National clouds
    .why = Each national cloud follows rules of its own, apart from the commercial cloud.

step-check = Check your answers
    .short = Review
    .why = One last look: every answer can still change.

step-plan = Your plan
    .short = Plan
    .why = What is to be done, in order: some tasks make sense only after others.

step-report = The report
    .short = Report
    .why = What you take with you: to decide, to convince, to act.

## Discover

discover-intro = Through the Cloud Solution Provider (CSP) program, a company sells Microsoft’s cloud services and stays with its customers over time: advice, support, invoicing. Passerelle helps you choose your way in, then prepare your enrollment.

discover-benefits = What you stand to gain

benefit-ben-closer-customer = Closer to your customers
    .text = As you keep in touch, you see how they work and what would help them.

benefit-ben-new-revenue = New income
    .text = Support and billing become services you sell, on your own or with a provider.

benefit-ben-industry-solutions = Solutions for an industry
    .text = You pair Microsoft’s products with solutions of your own, made for a particular industry.

benefit-ben-managed-services = Managed services
    .text = You already know your customer’s setup, so running it for them is a natural next step.

discover-models = Who sells, who invoices, who supports, who signs

## Markets

# $country (String): name of the country
# $region (String): name of the market region
markets-region = Your market region follows from your organization’s country ({ $country }): { $region }. This is where your account lets you sell.

# $currency (String): the currency or currencies, already formatted as a list
markets-currency = Currency in which partners are charged there: { $currency }.

# $country (String): name of the country
markets-single = This region has a single country: { $country }.

# $country (String): the organization’s country
markets-us-address = The US Government cloud asks for a business address in the United States; your organization’s country is another ({ $country }).

# $country (String): name of the country
markets-unlisted = No region lists this country: { $country }. No market can therefore be derived from it here. Check Microsoft’s current page or ask your Microsoft contact before you commit.

markets-unknown-country = Your market region depends on the country of your CSP account, which is not given yet.

markets-outside = You may select a country outside your region. Selling there takes another CSP account, with another tenant and a location ID in that region.

# $region (String): name of the market region of the organization
markets-own-group = Your region: { $region }

# $date (String): full date of the page the list comes from
markets-edition = List dated { $date }. Countries sometimes move between regions: check Microsoft’s current page.

# $count (Number): how many countries
# $countries (String): them, by region
# $regions (Number): how many regions they are of
markets-outside-chosen =
    { $count ->
        [one] One country you chose is outside your region: { $countries }. Selling there takes another CSP account.
       *[other] { $count } countries you chose are outside your region: { $countries }. Selling there takes { $regions ->
            [one] another CSP account
           *[other] another CSP account for each region, { $regions } in all
        }.
    }

# Of an organization whose own country is in no region.
# $count (Number): how many countries
# $countries (String): them, by region
# $regions (Number): how many regions they are of
markets-elsewhere-chosen = { $count ->
    [one] One country you chose belongs to a region: { $countries }. Selling there takes a CSP account in that region.
   *[other] { $count } countries you chose belong to a region: { $countries }. Selling there takes a CSP account { $regions ->
        [one] in that region
       *[other] in each
    }.
}

# $countries (String): the countries, or how many they are
# $region (String): the region they are of
markets-members = { $region } ({ $countries })

# $count (Number): how many countries
countries-counted = { $count ->
    [one] one country
   *[other] { $count } countries
}

# $count (Number): how many countries are ticked
# $countries (String): their names
countries-ticked = { $count ->
    [one] One country selected: { $countries }.
   *[other] { $count } countries selected: { $countries }.
}

# $count (Number): how many countries
# $countries (String): their names
# $named (String): yes or no: whether there are few enough to be named
markets-unlisted-chosen =
    { $count ->
        [one] One country you chose is listed in no region: { $countries }.
       *[other] { $count } countries you chose are listed in no region{ $named ->
            [yes] : { $countries }
           *[no] {""}
        }.
    } By the latest list known, no CSP account lets you sell there; ask Microsoft.

## Result and choice

result-intro = The same conditions, in the same order, for each model. A question left open counts neither for nor against you: the answer is just not known yet.

distributor-intro = An indirect provider, or distributor, buys from Microsoft and sells through a network of resellers. No public enrollment path is known for this role: Passerelle explains it, shows the conditions that are known, and refers you to a Microsoft contact.

choice-intro = You may choose a model whose conditions you do not all meet; in that case, note your reasons.

## Selling

agreement-intro = Whatever your model, each customer accepts the Microsoft Customer Agreement before its first order. The text and its languages depend on the customer’s country.

agreement-ways = Two ways to accept it

offers-intro = What you can sell depends on the month’s catalog, on your customer’s country, and on a few limits. A reseller asks its provider for the price lists.

national-clouds-intro = A national cloud is an isolated instance of Microsoft’s services, subject to local rules.

## Check

check-intro = Here are all your answers, stage by stage. An open question is not a “no”: it is still to be found out.
