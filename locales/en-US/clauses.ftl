### What each clause says, in our own words. Its source and date are in clauses.toml.

## Benefits of the program

clause-ben-closer-customer = Seeing your customers regularly teaches you how their business works and what it calls for.
clause-ben-new-revenue = Support and billing sold as services, whether on your own or with an indirect provider, add new sources of income.
clause-ben-industry-solutions = You can sell solutions you built for a particular industry together with Microsoft products.
clause-ben-managed-services = The program puts you in a good position when customers ask for managed services.
clause-ben-ir-low-capital = A reseller backed by an indirect provider can start selling without tying up much capital.
clause-ben-ir-provider-help = Most indirect providers offer their resellers training, assistance and marketing support, and help them obtain credit and financing.
clause-ben-ir-faster = The indirect reseller role gets you selling sooner, with little operational complexity.

## Models, roles and names

clause-def-direct-bill = A direct bill partner gets its products from Microsoft and has its own sales force sell them to customers.
clause-def-indirect = An indirect provider (a distributor, in other words) gets its products from Microsoft; its indirect resellers bring them to customers.
clause-def-indirect-reseller = No bill passes between Microsoft and an indirect reseller: its transactions all go through an indirect provider.
clause-def-fit-direct = The direct bill model fits a company whose own sales, billing and support are in place, or that is willing to build them.
clause-def-direct-autonomous = A direct bill partner has to handle sales, billing, management and support for its customers without relying on anyone else.
clause-def-direct-api = A direct bill partner should be able to connect its systems to Microsoft’s through application programming interfaces (APIs), and to keep billing, support and managed services running without a break.
clause-def-direct-no-account-manager = Being a direct bill partner does not come with an account manager of your own at Microsoft.
clause-def-fit-indirect = The reseller route is a good match for a company that is ready to sell but would rather not manage several vendors, or has no means of its own to manage customers from end to end.
clause-def-indirect-entry = The usual way in is as an indirect reseller; direct bill can be applied for later, once revenue reaches the bar and the company can afford to invest in infrastructure.
clause-def-three-relations = A company trades in the Cloud Solution Provider (CSP) program in one of three roles: indirect provider, indirect reseller or direct bill partner.
clause-def-distributor-name = What used to be called an indirect provider is a “distributor” on Microsoft pages for fiscal year 2026 (FY26).
    .caution = The exact date on which the term changed was not found.
clause-def-authorization-name = On recent pages, a partner holds a Cloud Solution Provider (CSP) authorization; they no longer describe a program to join.
    .caution = The date on which the wording changed was not found.

## Billing and credit

clause-bill-direct = Billing takes two steps: Microsoft bills the direct bill partner, and the partner bills its own customers.
clause-bill-indirect = Microsoft sells nothing to an indirect reseller and sends it no invoice; it invoices the indirect provider.
clause-bill-liability = If Microsoft bills a partner, fraud and unpaid invoices on the customers’ side are at that partner’s expense.
clause-bill-credit-limit = Each tenant of a direct bill partner or indirect provider has a credit limit set by Microsoft; once it is exceeded, nothing new can be bought.
    .caution = The effective date given is that of the page; the rule may be older.

## Customer support

clause-support-first-level = Customers of a direct bill partner must get their first-level support for cloud products from the partner itself.
clause-support-route = A customer served through the program cannot take a ticket to Microsoft: it calls on its partner, which passes the case up if it has to.
clause-support-outsourcing = Support may be resold, contracted out or provided in-house, and charged for, as long as customers are told plainly when it is available, whom to contact and what it costs.
clause-support-ir-with-provider = Customer support is shared between an indirect reseller and its provider.
clause-support-ir-delegated = For any single subscription, the indirect provider may designate the reseller as the contact for support.

## Provisioning, orders and price lists

clause-prov-create-tenant = Creating a customer tenant in Partner Center is beyond an indirect reseller; its provider creates it and records the reseller on it.
clause-prov-orders = Orders go through the indirect provider, which must hold its own reseller relationship with every customer concerned.
clause-prov-por = For incentives to be credited to the reseller, the provider must put the reseller’s location ID on every subscription.
clause-price-list-access = Program price lists in Partner Center are closed to indirect resellers, who get them from their provider.

## Resale between partners and own use

clause-no-resale-between-partners = Online services may not be resold from one Cloud Solution Provider (CSP) partner to another on the tenant used for the program.
    .caution = The 2020 wording bans such resale altogether; from 2021, the ban covers only the CSP tenant.
clause-no-self-sale = A partner may not be its own end customer, and neither may its affiliates.
clause-own-use-other-tenant = For what it uses itself, a partner turns to a different CSP partner and to a tenant separate from its CSP tenant.

## Direct bill: rules of August 31, 2018

clause-db18-effective = Stricter direct bill conditions took hold on August 31, 2018; a partner already enrolled has to meet them starting with the first enrollment period that follows.
clause-db18-support-plan = A direct bill partner must take out one of two Microsoft packages, Advanced Support for Partners (ASfP) or Premier Support for Partners (PSfP); every later edition keeps this obligation.
clause-db18-asfp-scope = With Advanced Support for Partners (ASfP), a partner is supported individually and its cases on cloud products get priority.
clause-db18-psfp-scope = Premier Support for Partners (PSfP) goes further: the complete range of proactive services, priority break/fix help day and night, and technical account management, whether systems are in the cloud, hybrid or on-premises.
clause-db18-managed-service = The partner has to show value of its own. A single item will do: a managed service, a service based on its intellectual property (an “IP service”), or a solution application for customers.
clause-db18-infrastructure = A minimum of infrastructure must be in place, billing and provisioning in particular.
clause-db18-annual-review = Results are reviewed by Microsoft once a year. No target existed at the time, but Microsoft said that one could follow.
clause-db18-mpn-id = The partner’s Microsoft Partner Network (MPN) ID must be active for the market in which it sells.
    .caution = The requirements page of the same period asks for an ID for the business location instead of the market of sale.
clause-db18-authority = A person in the company must be empowered to accept legal agreements and sign them.
clause-db18-credit = Buying the support plan has to wait until the company has passed Microsoft’s credit check.
clause-db18-questionnaire = Candidates answer an eligibility questionnaire first and apply for enrollment afterward.
clause-db18-restriction = Falling short of the conditions puts a direct bill partner in the restricted state: it can no longer make new purchases, buy add-ons, create customer tenants, invite customers directly, or set up a sandbox. Subscriptions already running continue and renew.
    .caution = The rule was tightened in fiscal year 2026 (FY26); the exact sequence of measures is known from a third party only.

## Direct bill: rules of October 27, 2020

clause-db20-revenue-new = To become a direct bill partner, a company must have earned USD 300,000 or more in CSP revenue over the preceding 12 months, as an indirect reseller.
clause-db20-revenue-existing = Starting in January 2021, the bar of USD 300,000 also holds for direct bill partners already in place; each has until its support plan comes up for renewal to reach it.
clause-db20-revenue-scope = Only cloud sales count toward the USD 300,000, not perpetual software. Microsoft can request proof.
clause-db20-revenue-level = Revenue is counted for the company as a whole, on its partner global account (PGA).
    .caution = The page cited still bears the date June 5, 2020, which is earlier than the rule it states.
clause-db20-start-indirect = As of October 2020, the indirect reseller role is where every newcomer to the Cloud Solution Provider (CSP) program begins.
clause-db20-tenure = A candidate has to look back on 12 months or more of actual trading as an indirect reseller.
    .caution = The rule was first seen on the page dated April 15, 2021; it may be older.
clause-db20-managed-recommended = Having a managed service, an intellectual property (IP) service or a solution application is now advised, no longer demanded.
    .caution = The end date rests on a page dated April 24, 2023, that lists the item as a condition again, while the overview page of the same year only recommends it.
clause-db20-support-plan = The obligation to hold an Advanced Support for Partners (ASfP) or Premier Support for Partners (PSfP) plan stands, and Microsoft reminds all direct bill partners of it.
clause-db20-infrastructure = The company needs the means to bill its customers and to provision their services.
clause-db20-mpn-id = The partner needs an active Microsoft Partner Network (MPN) membership, and an MPN ID covering the place where it sells.
clause-db20-back-to-indirect = For a direct bill partner unable or unwilling to reach the bar, the way forward is a new enrollment as an indirect reseller.
clause-ttm-where = Partner Center reports CSP revenue for the last 12 months, in USD, for the global account. The figure is updated on the 8th of every month and takes in closed months and paid invoices only.

## Direct bill: pages of 2021 to 2023

clause-db23-partnerid = Two things are needed: an active membership in the partner program under its new name, and a PartnerID covering the place of sale.
clause-db23-assessment = After revenue and tenure have been confirmed, a third party interviews the company to assess its billing, provisioning, customer support and security. The overview page lists compliance as well.
    .caution = The effective date given is that of the page; the rule may be older.
clause-db23-reassessment = Once a year, the conditions are assessed anew.
    .caution = The effective date given is that of the page; the rule may be older.
clause-db23-managed-service = One managed service, intellectual property (IP) service or solution application is back in the requirements table; the overview page of that year merely recommends it.
    .caution = Pages of the same period contradict each other, the effective date is only that of the page, and the item is missing from the list for fiscal year 2026 (FY26).
clause-db23-separate-tenants = A company enrolled both for direct bill and as an indirect reseller uses one tenant for each.
    .caution = The effective date given is that of the page. The transition page, however, lets a restricted direct bill tenant enroll as a reseller.
clause-db23-info = Enrollment for direct bill calls for a tenant domain and a billing anniversary date, both final once chosen, plus the company’s tax ID where one applies.
    .caution = The effective date given is that of the page; the rule may be older.

## Direct bill: rules of October 1, 2025

clause-db25-new-region = An authorization stays within its region: each further region takes a new application, assessment, business vetting and credit approval.
    .caution = The date on which the rule took effect was not found.
clause-db25-plan-timing = Credit approval comes first, then the support plan: it is the last condition to meet before you accept the Microsoft Partner Agreement.
    .caution = The date on which the rule took effect was not found.
clause-db26-revenue = Over the last 12 months, billed CSP revenue on the partner global account (PGA) must come to USD 1,000,000 or more.
clause-db26-date = New partners face the fiscal year 2026 (FY26) conditions from October 1, 2025. For those already in the program, they start in the first anniversary month of their onboarding after that date.
    .caution = Microsoft pages confirm October 1, 2025, and the anniversary month; the distinction between new and existing partners comes from a third party.
clause-db26-designation = At least one Solutions Partner designation is a condition.
clause-db26-assessment = The partner has to pass an automated assessment of how it handles invoicing, provisioning, compliance, customer support and security.
clause-db26-support = The partner must have an active partner support plan, either Advanced or Premier.
clause-db26-security = Every item marked mandatory in the Partner Center security score has to be completed.
clause-db26-vetting = Microsoft vets the company, and the company must pass.
clause-db26-tenure = An applicant needs 12 months or more behind it as an indirect reseller with actual transactions.
clause-db26-mpa = The partner has to accept the Microsoft Partner Agreement in its direct bill version.
clause-db26-maicpp = In the CSP region of its tenant, the company must have a partner program account that is active, and have signed that program’s agreement.
clause-db26-annual = Eligibility is examined at application time and every year after that.
clause-db26-enforcement-timeline = According to one partner, the policy brings restriction on the anniversary, suspension after 30 days and revocation after 60.
    .caution = The only source is a partner’s forum post; the official sequence can be read only after signing in.
clause-db26-transition-status = Until its direct bill status is Restricted, a direct bill tenant cannot enroll as an indirect reseller; a new tenant has to be used instead.
clause-db26-reapply = A partner that has become an indirect reseller may come back to direct bill: once the conditions are met, it applies again on a new tenant.
clause-db26-wait = A partner that moved back from direct bill to the indirect model can apply again only after 12 months.
    .caution = Only a third party says so; the Microsoft pages consulted do not mention it.

## Leaving the program and suspension

clause-off-boarding-notice = To leave the CSP program of its own accord, a partner opens a support case and gives 30 days’ notice.
clause-suspension-causes = Serious abuse, a profile that failed or was rejected, invoices more than 60 days overdue, or unmet eligibility conditions lead Microsoft to suspend a partner. Services in place keep running, but nothing new may be resold.
    .caution = Unmet eligibility is not among the causes in the 2020 wording.

## Indirect reseller: basic conditions

clause-ir20-mpn-id = An indirect reseller needs an active Microsoft Partner Network (MPN) ID covering the market in which it sells.
clause-ir20-authority = An indirect reseller must be able to bind its organization by signing legal agreements.
clause-ir20-provider = An indirect reseller must be linked to an official Microsoft indirect provider.
clause-ir20-mpa = Three things come before any new business: the indirect reseller is in Partner Center, is enrolled there as a reseller, and has signed the Microsoft Partner Agreement.
clause-ir23-partnerid = An indirect reseller must be an active member of the partner program and hold a PartnerID covering the place where it sells.

## Indirect reseller: rules of April 1, 2024

clause-ir24-revenue = On every reseller tenant, an established reseller must bring in USD 1,000 or more of CSP revenue in 12 months. The check comes each year, in the month of its onboarding.
clause-ir24-revenue-scope = Transactional revenue, perpetual software included, makes up the USD 1,000. Revenue credited through Claiming Partner of Record (CPOR), Digital Partner of Record (DPOR) or Partner Admin Link (PAL) is left out.
clause-ir24-new-exempt = No revenue is asked of a reseller that joins; its first check comes after 12 months.
clause-ir24-warning = A reseller below the bar gets warnings starting three months before the measure takes effect, and its provider is informed too.
clause-ir24-wait = A reseller that has lost its authorization must let a year or more go by before enrolling again at the same location.

## Indirect reseller: rules of October 1, 2025

clause-ir26-revenue = Renewal still depends on USD 1,000 over 12 months, counted on the partner location account (PLA), that is, on the reseller tenant.
clause-ir26-security = Two items are mandatory for renewal: multifactor authentication (MFA) for everyone with an administrative role in the tenant, and a security contact.
clause-ir26-new = The table of conditions has only two entries for new resellers: active partner program membership, with a location ID at the tenant’s address, and the authority to sign.
clause-ir26-vetting = Microsoft vets companies that act as indirect resellers.
    .caution = Read only in the press, not on a Microsoft page.
clause-ir26-incentive-bar = CSP incentives are open to a reseller from USD 25,000 over 12 months, if its partner capability score is 25 or more.
    .caution = Read only at a third party, not on a Microsoft page.
clause-por-validation-new = A new order does not go through if the reseller on it is suspended, has no agreement in place or has a location ID that is inactive.
    .caution = Microsoft sources disagree on the start: June 2, 2025, in a Microsoft Q&A answer; September 1, 2025, in the Microsoft Partner Agreement FAQ.
clause-por-validation-existing = Changes to existing subscriptions go through the same check of the named reseller as new orders.
clause-ir-suspension-gdap = A suspended reseller tenant loses the delegated admin privileges it holds at its customers.
    .caution = Read only in an undated forum thread.

## Indirect provider, or distributor

clause-ip20-listing = Indirect providers are published in an official list, and a provider that wants its entry changed asks its contact at Microsoft.
clause-ip20-invite = The partnership request comes from the provider by email; on the reseller’s side, an administrator accepts it in Partner Center.
clause-ip20-mpa = The Microsoft Partner Agreement has to be signed by indirect providers as well, and they help their resellers sign it.
clause-ip26-revenue = A distributor needs USD 30,000,000 or more of billed CSP revenue over 12 months, in every region where it is authorized.
    .caution = Microsoft’s document can be read only after signing in; several third parties agree on the figure.
clause-ip26-assessment = Like direct bill partners, distributors have a capability assessment to pass every year.
clause-ip26-support-plan = A distributor must keep its partner support plan valid.
    .caution = Read only on a forum, not on a Microsoft page.
clause-ip26-security = The mandatory items of the security score apply to distributors, who must complete them.
clause-ip-enrolment-path = Nobody seems to become an indirect provider through a public form; the way in is thought to be a Microsoft representative.
    .caution = From memory and to be confirmed: no source was found.

## Partner ID

clause-id-pga = The partner global account (PGA) carries the company’s legal address and main contact. Its ID is meant for membership and support, never for the Cloud Solution Provider (CSP) program.
clause-id-pla = Every partner location account (PLA) has an ID of its own; CSP transactions and incentives go by that ID.
clause-id-one-to-one = Each CSP tenant goes with one location ID, and only one.
    .caution = The effective date given is that of the page; the rule may be older.
clause-id-same-country = The partner ID tied to a CSP account has to come from an active profile, and that profile has to be in the tenant’s country.
clause-id-same-region-not-enough = The same region is not enough: incentives are paid country by country, so an ID from another country cannot be linked.
    .caution = The effective date given is that of the page; the rule may be older.
clause-id-delete = Only support can remove a location that has been added, and what is removed cannot be brought back.
    .caution = The effective date given is that of the page; the rule may be older.
clause-id-mpa-blocked = You may link the ID later; until you do, you can neither sign the Microsoft Partner Agreement nor sell anything.
    .caution = The effective date given is that of the page; the rule may be older.
clause-id-format = A partner ID is a whole number. The examples in the documentation run to 6 or 7 digits, but no rule on length has been published.
    .caution = Inferred from examples and from the integer type in the application programming interface (API) reference; an ID of another length should not be turned down.
clause-id-rename-mcpp = The Microsoft Partner Network (MPN) took the name Microsoft Cloud Partner Program on October 3, 2022, with PartnerID replacing MPN ID.
clause-id-rename-maicpp = The Microsoft Cloud Partner Program was renamed Microsoft AI Cloud Partner Program in July 2023.
    .caution = The new name appears in the copy of October 2023; the exact day is given from memory.
clause-id-registration = A registration number is mandatory in 24 listed countries; the detailed table adds China and the United States, for a total of 26.
    .caution = The effective date given is that of a page; the rule may be older.

## Microsoft Partner Agreement

clause-mpa-all = Every partner in the Cloud Solution Provider (CSP) program has had to sign the Microsoft Partner Agreement since February 1, 2020.
clause-mpa-signer = The partner agreement is visible to global administrators of the CSP tenant alone, and nobody else can sign it.
clause-mpa-region = Signing the Microsoft Partner Agreement once per CSP region is sufficient; there is no need to do so again every year.
    .caution = Replaced, at an unknown date before late 2025, by acceptance for each tenant. The effective date given is that of the page.
clause-mpa-tenant = A reseller accepts the Microsoft Partner Agreement separately on every CSP tenant it uses for transactions.
    .caution = An earlier edition of this FAQ, of February 17, 2021, asked for one signature per region; the date of the change is unknown.
clause-mpa-english = English is the only language in which the Microsoft Partner Agreement is available.
    .caution = The effective date given is that of the page; the rule may be older.

## Microsoft Customer Agreement

clause-mca-before-order = Before you order anything for a customer, that customer must have accepted the Microsoft Customer Agreement.
clause-mca-start = The Microsoft Customer Agreement has been part of the CSP program since October 1, 2019; since February 1, 2020, no other agreement is accepted.
clause-mca-country = Which Microsoft Customer Agreement text applies is a matter of the customer’s country, and there are often versions in several languages.
clause-mca-languages-fr = The languages in which the Microsoft Customer Agreement template is offered depend on the country of the customer: French and English in France; English and Dutch in Belgium, but not French.
    .caution = The effective date given is that of the page; the list may be older.
clause-mca-two-ways = There are two ways to put a customer’s acceptance on record: the partner attests to it, or the customer accepts directly in the Microsoft 365 admin center.
clause-mca-who-attests = Attestation is open to direct bill partners and indirect providers. An indirect reseller has to leave it to its provider.
clause-mca-data = To attest, you enter who accepted (first name, last name, email and, if you like, phone number) and when; a date yet to come is not possible.
clause-mca-roles = Attesting takes one of two roles: admin agent or sales agent.
clause-mca-notify = Every attestation by a partner has triggered an email from Microsoft to the customer since April 15, 2023.
clause-mca-api-only = Attestation leaves the Partner Center pages: it is done through the application programming interface (API), and a Microsoft component displays the agreement.
    .caution = Dates differ between pages: October 7, 2025, here; elsewhere, general availability on July 10, 2025, and the end of the old APIs on January 5, 2026.
clause-mca-transfer = In a move from direct bill to the indirect model, what customers accepted themselves in the admin center carries over; what the partner attested has to be done again by the provider.

## Security

clause-sec-mfa = Multifactor authentication (MFA) is compulsory on all user accounts in the partner’s tenant. Since May 1, 2020, Partner Center has been requesting it during CSP transactions.
clause-sec-secure-app = The secure application model is mandatory for partners that connect to Partner Center through its application programming interfaces (APIs).
clause-sec-consequence = A partner that has not put the mandatory security measures in place is shut out of transactions and of managing customers through delegated privileges.
clause-sec-contact = CSP partners are asked to designate a security contact: one person, or a group, who can be reached day and night.
    .caution = Mandatory since October 1, 2025. The effective date given here is that of the page.
clause-sec26-alerts = Security alerts require an answer within 24 hours from direct bill partners and distributors, but not from resellers.
clause-sec26-no-score = No overall score has to be reached: the mandatory items are what counts, although an early draft mentioned a score above 80.
    .caution = Read only in a forum thread of June 4, 2025.
clause-sec-gdap = By default, a new customer tenant is set up with granular delegated admin privileges (GDAP) and no longer with the older full delegation.
    .caution = The effective date comes from a third party; Microsoft’s FAQ describes stages from September 25, 2023, to November 1, 2023.

## Designation

clause-pcs-designation = A Solutions Partner designation is earned with a partner capability score of at least 70 out of 100 in one of six areas, and no metric at zero.

## Enrollment and verification

clause-enr-info = Have these ready to apply: the Microsoft Partner Network (MPN) ID, the complete business address, bank details, and a work email for the person who will be administrator.
clause-enr-ir-info = Resellers also need a global administrator’s credentials, the legal name of the company, a main contact and contact details for customer support.
clause-enr-no-webmail = The main contact cannot use a consumer email address, for example one from Gmail, Yahoo, iCloud, AOL or Outlook.com.
clause-enr-verif-kinds = Three things are verified: that the email address is yours, that the contact works for the company, and that the business exists at the address given.
clause-enr-verif-2023 = Account verification may also involve identity checks carried out by third parties and further due diligence.
    .caution = The effective date given is that of the page; the rule may be older.
clause-enr-verif-time = Allow three to five business days for verification; once five have gone by, you may contact support.
    .caution = The effective date given is that of the page; the rule may be older.
clause-enr-name-match = Give the name and address exactly as they stand in the official register, with nothing abbreviated.
    .caution = The effective date given is that of the page; the rule may be older.
clause-enr-reject = If verification is rejected, you can appeal: use the “Fix now” action and upload documents.
    .caution = The effective date given is that of the page; the rule may be older.
clause-enr-role-mailbox = When you create the partner program account, a generic address such as info@ or marketing@ is turned down.
    .caution = The effective date given is that of the page; the rule may be older.
clause-enr-duns = If your company is on file with Dun & Bradstreet, its DUNS number can be used to look it up.
    .caution = The effective date given is that of the page; the rule may be older.
clause-enr-separate-login = Joining the partner program with CSP credentials is not possible; each of the two accounts may have its own sign-in.
    .caution = The effective date given is that of the page; the rule may be older.
clause-enr-admin-agent = Once you are approved, make sure the administrator holds the admin agent role as well.

## Choosing a provider

clause-enr-pick-provider = Pick an indirect provider from the official list and get in touch about its program, level of support and terms.
clause-enr-provider-admin = By accepting the partnership, you also let the provider into your reseller tenant as an administrator; you can withdraw this access later.

## Markets

clause-mk-same-region = Where the company is located sets its market: it may sell within that CSP region and no further.
clause-mk-link-same-region = A provider and a reseller can work together across countries, as long as both are in the same region.
clause-mk-tenant-country = A customer belongs to the country recorded in its tenant, wherever its physical address may be.
    .caution = The effective date given is that of the page; the rule may be older.
clause-mk-legal-presence = For each region in which it trades, a company must be legally established in one country or more, with a tax number where that applies.
    .caution = The effective date given is that of the document, May 2018; the rule may be older.
clause-mk-multi-region = To trade in another region, you need one more CSP account, with a location ID there.
    .caution = The effective date given is that of the page; the rule may be older.
clause-mk-russia = Neither Russia nor Belarus is on the 2023 list of markets; in March 2022, Microsoft had announced an end to new sales in Russia.
    .caution = The absence was checked; the announcement of March 4, 2022, is known only from a link on a third-party page.
clause-mk-europe-currency = In the area of the European Union (EU), the European Free Trade Association (EFTA) and the United Kingdom, Microsoft charges a partner for new-commerce offers in the partner’s own currency. The change came in two phases starting January 28, 2021.

## Offers

clause-off-range = You can sell the entire Microsoft cloud catalog, plus further offers that vary monthly.
clause-off-where = To see what is on offer now, sign in to Partner Center and open the pricing and offers page.
clause-off-families = In 2020, five families of offers were on sale: license-based online services, the Azure plan, Azure reservations, software subscriptions, and software as a service (SaaS) from the Azure Marketplace.
clause-off-both-countries = Both countries count: an offer has to be available where the partner is and where the customer is.
clause-off-special-segments = Customers must qualify before they can get education, nonprofit or government offers.
clause-off-azure-plan = In June 2020, the Azure plan could be had in 139 countries, fewer than other CSP offers.
    .caution = The effective date given is that of the page; the number of countries may have changed since.

## National clouds

clause-nc-three = A page of 2020 names three national clouds: US Government, Germany, and China run by 21Vianet. Selling there is reserved for qualified partners.
clause-nc-usgov-steps = For the US Government cloud, the validation form is the first step. Then come a tenant and a Partner Center account of their own, a business address in the United States, the Microsoft Partner Network (MPN) ID, a credit check and a reseller agreement specific to this cloud.
clause-nc-usgov-no-indirect = Partner Center for the US Government cloud shows the indirect model as unavailable.
clause-nc-gcc = Office 365 Government Community Cloud (GCC) can be sold from the ordinary CSP tenant once both the partner and the customer have been approved; for resellers, the way is through their provider.
clause-nc-germany-closed = Microsoft Cloud Germany is closed to new customers, who are sent to the regular European regions instead.
    .caution = The page does not say since when; the announcement it links to is dated August 31, 2018.
clause-nc-germany-end = Microsoft Cloud Germany shut down on October 29, 2021.
    .caution = From memory and to be confirmed: no source was found.
clause-nc-germany-migrate = Moving customers off Microsoft Cloud Germany takes a CSP account that is active in the European region.
    .caution = The effective date given is that of the page; the rule may be older.
clause-nc-china = Services in China are run, billed and supported by 21Vianet, through a partner portal and an enrollment of its own.
clause-nc-china-region = The regular CSP list of 2023 also has a region for China, in yuan (CNY), alongside the 21Vianet service.
    .caution = The effective date given is that of the page; the rule may be older.
clause-nc-mfa-optional = In the sovereign clouds (21Vianet, US Government, Germany), the contract did not demand multifactor authentication (MFA); it was only recommended.
