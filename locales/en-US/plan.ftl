### What is to be done to take up a role, and the usual mistakes. Ids follow plan.toml.

## Paths

plan-path-common = Before you enroll

plan-path-indirect-reseller = Become an indirect reseller

plan-path-direct-bill = Become a direct bill partner

plan-path-keep-direct-bill = Stay in direct bill: meet the conditions again
    .check = Stay in direct bill: check each condition

plan-path-keep-reseller = Stay a reseller: meet the conditions again
    .check = Stay a reseller: check each condition

plan-path-customers = For your customers

plan-path-direct-to-indirect = Move from direct bill to indirect reseller

## Before enrolling: what to do, how, what it needs, what to beware of

task-join-programme = Join the partner program
    .text = Create your company’s account in the Microsoft AI Cloud Partner Program: it brings you a global account (PGA) and a location ID (PLA). If your company has a DUNS number, entering it makes this quicker. You cannot use the sign-in of a CSP account here.
    .needs = A work email address, the company’s legal name and address, a main contact, and the authority to sign.

task-obtain-location-id = Get a location ID in the right country
    .text = The location account (PLA) has to be in the country of the future CSP tenant, and a tenant goes with one location ID only. If you have no location in that country, add one in Partner Center: it gets an ID of its own.
    .needs = Access to Partner Center, and a company address in the CSP tenant’s country.

task-gather-details = Gather what the application asks for
    .text = Have everything at hand before you open the form.
    .needs = The partner ID, the full business address, bank details, the tax number where there is one, the registration number where it is mandatory, the administrator’s work email address, and a contact for customer support.

# $country (String): the country of the company
# $kinds (String): the kinds of number, of which one is enough
# $month (String): the month of the list
registration-listed = Registration number ({ $country }): { $kinds } (list of { $month }).

# $country (String): the country of the company
# $kinds (String): the kinds of number, of which one is enough
# $month (String): the month of the list
registration-in-table = Registration number ({ $country }): { $kinds }, by a detailed table of { $month }; the enrollment page does not ask for one there.

# $country (String): the country of the company
# $kinds (String): unused here
# $month (String): the month of the list
registration-not-listed = Registration number ({ $country }): not mandatory, by the list of { $month }.

registration-tax-id = tax ID

registration-vat-number = VAT number

registration-public-service-number = public service number

task-designate-signatory = Designate the global administrator who will sign
    .text = Only a global administrator of the CSP tenant can see the Microsoft Partner Agreement and sign it. Find out who holds this role, and make sure that this person is authorized to bind the company and will be available when the time comes.
    .needs = A global administrator of the CSP tenant who is authorized to bind the company.

## Indirect reseller: what to do, how, what it needs, what to beware of

task-start-reseller-enrolment = Start the reseller enrollment
    .text = Open the enrollment page for resellers and sign in with a work account. If you do not have one, you can create it along the way.
    .needs = A global administrator’s sign-in.

task-link-location-id = Link the location ID
    .text = Link the location ID of the same country to the CSP account. You may put this off, but until it is done you can neither sign the agreement nor sell anything.
    .needs = An active location ID in the CSP tenant’s country.

task-fill-in-profile = Fill in the company profile
    .text = Enter the company’s details, its main contact, and its contact for customer support. Choose the main contact with care: this is the person Microsoft writes to for verification.
    .needs = The company’s name and address, exactly as they stand in the official register.

task-pass-reseller-verification = Confirm the email and wait for verification
    .text = The main contact confirms the email sent by Microsoft; verification then usually takes three to five business days. It covers the email address, the contact’s employment, and the company’s existence at its address. If it is rejected, you can appeal by uploading documents.
    .needs = Access to the main contact’s mailbox and, if you are rejected, documents to upload.

task-sign-reseller-agreement = Sign the Microsoft Partner Agreement, reseller version
    .text = A global administrator accepts it in Partner Center. It exists in English only, and it is accepted separately on each CSP tenant you sell from.
    .needs = Verification passed and the location ID linked.

task-secure-reseller-tenant = Set up roles and security
    .text = Check that the administrator also holds the admin agent role. Require multifactor authentication (MFA): the rules of October 2025 demand it for administrators, earlier pages for all users. Name a security contact, a person or a group that can be reached around the clock.
    .needs = A global administrator, and a security contact who can be reached around the clock.

task-choose-provider = Choose an indirect provider
    .text = In Microsoft’s official list, look for a provider in your region; it does not have to be in your country. Discuss its program, its level of support, and its terms before you commit. You may work with several providers.
    .needs = The official list of providers, and your criteria: offers, support, terms.

task-accept-provider = Accept the provider’s invitation
    .text = The provider sends its request by email; one of your administrators accepts it in Partner Center. Accepting also gives the provider administrator access to your tenant, which you can remove afterward.
    .needs = The provider’s request, received by email, and an administrator to accept it.

task-invite-customers = Invite the customers
    .text = By accepting your invitation, each customer authorizes both you and your provider. The provider then creates the customer’s tenant if need be, places the orders, and attests to the customer’s acceptance of the agreement, which a reseller cannot do.
    .needs = The customer’s acceptance of the Microsoft Customer Agreement, before its first order.

task-give-location-id = Give the provider the location ID
    .text = The provider enters it on each subscription so that the incentives reach you. A new order is blocked if the reseller on it is suspended, has no agreement in place, or has an inactive location ID; sources disagree on since when: June 2 or September 1, 2025. Since December 1, 2025, the same check covers changes to existing subscriptions.
    .needs = An active location ID, with the reseller agreement accepted.

## Direct bill: what to do, how, what it needs, what to beware of

task-trade-as-reseller = Sell as an indirect reseller for at least 12 months
    .text = The months you already have behind you count. The rules of October 2025 also ask for USD 1,000,000 of CSP revenue over the last 12 months. Partner Center shows your figure in US dollars for the global account; it is refreshed on the 8th of each month and covers closed months and paid invoices only.
    .needs = A reseller account, and access to your CSP revenue in Partner Center.

task-earn-designation = Earn a Solutions Partner designation
    .text = The rules of October 2025 ask for it before you apply; one is enough. It is earned in one of six areas with a partner capability score of at least 70 out of 100 and no metric at zero.
    .needs = The area in which your score comes closest, and what it still lacks.

task-apply-direct-bill = Apply for direct bill
    .text = Fill in the application form; Microsoft confirms your revenue and your time as a reseller before anything else. The form’s address was last seen in 2023: if it no longer works, start from the page of conditions. The rules of 2018 asked for a questionnaire only, and for no time as a reseller.
    .needs = Twelve months as a reseller, the required revenue, and at least one Solutions Partner designation.

task-pass-assessment = Pass the capability assessment
    .text = It covers invoicing, provisioning, compliance, customer support, and security. In 2023, a third party conducted it through interviews; the rules of October 2025 describe an automated assessment. It is repeated every year.
    .needs = What it takes to answer on each of these five subjects.

task-obtain-second-location-id = Get a location ID for the new tenant
    .text = The one on your reseller tenant will not do, as each tenant goes with one location ID only. Add a location in the new tenant’s country; it gets an ID of its own.
    .needs = Access to Partner Center, and a company address in the new tenant’s country.

task-enrol-direct-tenant = Enroll a new tenant
    .text = Direct bill has a tenant of its own, apart from your reseller tenant. Enrollment asks for its domain and for a billing anniversary date.
    .needs = A domain, a billing anniversary date, a location ID of this tenant’s own in its country, and the tax number where there is one.
    .warning = The domain and the billing anniversary date are final: settle both before you enroll.

task-pass-direct-verification = Pass the business verification
    .text = Microsoft verifies the email address, the contact’s employment, and the company’s existence at its address, usually within three to five business days. Identity checks by third parties and further due diligence may be added.
    .needs = Access to the main contact’s mailbox, and the company’s name and address as they stand in the official register.

task-obtain-credit-approval = Obtain Microsoft’s credit approval
    .text = Microsoft checks your company’s credit. Allow several days and wait for the approval: the support plan comes only after it.
    .needs = The new tenant enrolled and the company verified.
    .warning = Do not buy the support plan before you have this approval.

task-buy-support-plan = Buy the support plan
    .text = Choose Advanced Support for Partners (ASfP), for cloud products, or Premier Support for Partners (PSfP), which adds proactive services and also covers hybrid and on-premises systems. The plan is the last condition to meet before the agreement. The sources consulted give no price: ask Microsoft.
    .needs = Microsoft’s approval of your credit.
    .warning = Buy it only once Microsoft has approved your credit, never before.

task-sign-direct-bill-agreement = Sign the Microsoft Partner Agreement, direct bill version
    .text = This is not the resellers’ version. A global administrator of the new tenant accepts it in Partner Center, once all the earlier conditions are met; it exists in English only.
    .needs = An active support plan.

task-set-up-direct-tenant = Set up security, the API, and a sandbox
    .text = Require multifactor authentication (MFA) at least for administrators, name a security contact, and be ready to answer security alerts within 24 hours. Assign the roles. Then connect your systems to the Partner Center API, following the secure application model, and create a sandbox.
    .needs = The agreement accepted, a security contact who can be reached around the clock, and the means to connect your systems to the API.

task-move-customers = Move customers and subscriptions to the new tenant
    .text = Settle with your provider how and when they leave the reseller tenant. Nothing can be ordered for a customer that has not accepted the Microsoft Customer Agreement; as a direct bill partner, you may attest to this acceptance yourself.
    .needs = Each customer’s acceptance of the Microsoft Customer Agreement, and a schedule agreed with your provider.

## From direct bill to indirect reseller: what to do, how, what it needs, what to beware of

task-update-profile = Bring the company profile up to date
    .text = In Partner Center, check the company’s profile, its main contact, and its partner ID, and correct whatever is out of date before you enroll.
    .needs = Administrator access to Partner Center, and the company’s name and address as they stand in the official register.

task-enrol-as-reseller = Enroll as an indirect reseller
    .text = Your direct bill tenant can enroll as a reseller only once its status is Restricted; otherwise, use a new tenant. If you are in doubt about its status, ask Microsoft support.
    .needs = A Restricted tenant, or else a new tenant with a location ID of its own, in its own country.
    .warning = To come back to direct bill, you will have to meet all the conditions again, on a new tenant; a third party also speaks of a 12-month wait.

task-link-new-location-id = Only on a new tenant: link a location ID of its own
    .text = Each tenant goes with one location ID only, so the one on your direct bill tenant will not do. Add a location in the new tenant’s country and link its ID: until then, nothing can be signed or sold there.
    .needs = Access to Partner Center, and a company address in the new tenant’s country.

task-pass-new-verification = Only on a new tenant: pass verification
    .text = The main contact confirms the email sent by Microsoft; verification then usually takes three to five business days. It covers the email address, the contact’s employment, and the company’s existence at its address.
    .needs = Access to the main contact’s mailbox, and the company’s name and address as they stand in the official register.

task-name-signatory = Designate the global administrator who will sign
    .text = Only a global administrator of the tenant that will be the reseller’s sees the agreement and can sign it. Find out who holds this role, and make sure that this person may commit the company and will be there when the time comes.
    .needs = A global administrator of the tenant, authorized to commit the company.

task-accept-reseller-agreement = Accept the reseller agreement
    .text = Once the enrollment is approved, a global administrator accepts the Microsoft Partner Agreement, reseller version, in Partner Center. It exists in English only.
    .needs = The enrollment approved, and a global administrator.

task-secure-moved-tenant = Set up roles and security
    .text = Check that the administrator also holds the admin agent role. Require multifactor authentication (MFA): the rules of October 2025 demand it for administrators, earlier pages for all users. Name a security contact, a person or a group that can be reached around the clock.
    .needs = A global administrator, and a security contact who can be reached around the clock.

task-join-provider = Find a provider and accept its invitation
    .text = Pick a provider in your region from the official list: from now on, orders go through it. It sends its request by email; an administrator accepts it in Partner Center. Accepting also gives the provider administrator access to your tenant, which you can remove afterward.
    .needs = The official list of providers, and an administrator to accept the request.

task-extend-relationships = Extend each customer’s relationship to the provider
    .text = The provider needs its own reseller relationship with each customer in order to place orders. Tell the customer first and obtain its consent; then extend the relationship in Partner Center.
    .needs = The relationship with the provider in place, and each customer’s consent.

task-redo-attestations = Have attested customer agreements redone
    .text = What you attested for a customer is lost in the move: the provider has to attest again. What the customer accepted itself in the Microsoft 365 admin center remains valid.
    .needs = The list of customers you attested for, with the name and email address of the person who accepted for each.

task-transfer-subscriptions = Transfer the subscriptions
    .text = Once the relationship and the customer agreement are in place, transfer each customer’s subscriptions to the provider. As long as your tenant is Restricted, those already running continue and renew.
    .needs = For each customer, the relationship extended to the provider and the Microsoft Customer Agreement in order.
    .warning = In 2023, license-based new-commerce subscriptions could not be transferred before the end of their term: ask your provider what applies now before you set any date.

## Staying in direct bill: what to do, how, what it needs, what to beware of

task-regain-revenue = Bring revenue back over the bar
    .check = Check that revenue reaches the bar
    .text = The rules of October 2025 ask for USD 1,000,000 of billed CSP revenue over the last 12 months, counted for the whole company. Eligibility is examined every year: follow the figure in Partner Center well before your anniversary month. It is refreshed on the 8th of each month and covers closed months and paid invoices only.
    .needs = Access to your CSP revenue in Partner Center, and a forecast up to your anniversary month.

task-hold-designation = Hold a Solutions Partner designation
    .check = Check that you hold a Solutions Partner designation
    .text = One is enough. It is earned in one of six areas with a partner capability score of at least 70 out of 100 and no metric at zero.
    .needs = The area in which your score comes closest, and what it still lacks.

task-repeat-assessment = Pass this year’s capability assessment
    .check = Check whether this year’s capability assessment is passed
    .text = It covers invoicing, provisioning, compliance, customer support, and security, and it is repeated every year.
    .needs = What it takes to answer on each of these five subjects.

task-keep-support-plan = Keep a support plan in force
    .check = Check that a support plan is in force
    .text = Either Advanced Support for Partners (ASfP) or Premier Support for Partners (PSfP) has to be active. Renew it before it runs out.
    .needs = The day on which your plan comes up for renewal.

task-complete-security = Complete the mandatory security items
    .check = Check the mandatory security items
    .text = Require multifactor authentication (MFA) for administrators, name a security contact, and answer security alerts within 24 hours. A partner without the mandatory measures can neither trade nor use its delegated rights to manage customers.
    .needs = A global administrator, and a security contact who can be reached around the clock.

task-keep-membership = Keep the partner program and the location ID active
    .check = Check that the partner program and the location ID are active
    .text = The partner program account has to be active and its agreement signed; the tenant’s location ID has to belong to an active profile in the tenant’s country.
    .needs = Administrator access to Partner Center.

task-settle-standing = Settle vetting, credit, and the agreement
    .check = Check vetting, credit, and the agreement
    .text = Microsoft must have vetted the company and approved its credit, and the direct bill version of the Microsoft Partner Agreement must be accepted. A rejected profile, or invoices more than 60 days overdue, can get a partner suspended.
    .needs = A profile that matches the official register, invoices paid, and a global administrator to sign.

## Staying a reseller: what to do, how, what it needs, what to beware of

task-regain-reseller-revenue = Bring revenue at the location back over the bar
    .check = Check that revenue at the location reaches the bar
    .text = At least USD 1,000 of CSP revenue over 12 months is asked for on each reseller tenant, counted at the location account. It is checked every year in the month of your onboarding; warnings start three months before a measure takes effect.
    .needs = The CSP revenue of the location account in Partner Center, and a forecast up to that month.

task-complete-reseller-security = Complete the mandatory security items
    .check = Check the mandatory security items
    .text = Require multifactor authentication (MFA) for administrators and name a security contact. A partner without the mandatory measures can neither trade nor use its delegated rights to manage customers.
    .needs = A global administrator, and a security contact who can be reached around the clock.

task-keep-reseller-location-id = Keep the location ID active
    .check = Check that the location ID is active
    .text = The tenant’s location ID has to belong to an active profile in the tenant’s country.
    .needs = Administrator access to Partner Center.

task-settle-reseller-standing = Settle the provider, the agreement, and vetting
    .check = Check the provider, the agreement, and vetting
    .text = A relationship with a provider, the reseller version of the Microsoft Partner Agreement, accepted by somebody who may sign, and vetting by Microsoft: whatever is missing of these has to be made good.
    .needs = A profile that matches the official register, a provider, and a global administrator to sign.

## For the customers: what to do, how, what it needs

task-settle-customer-agreement = Settle how each customer accepts the Microsoft Customer Agreement
    .check = Check that it is settled how each customer accepts the Microsoft Customer Agreement
    .text = Nothing can be ordered for a customer before it has accepted the agreement. Either the customer accepts it itself in the Microsoft 365 admin center, or the partner it buys from attests to its acceptance; a reseller leaves this to its provider.
    .needs = For each customer, the name and email address of the person who accepts.

task-open-other-regions = Sell in other regions: a CSP account in each, or do without
    .text = A CSP account sells in its own region only. For each other region, either open one more account, with a location ID there and a company legally established in one of its countries, or leave these customers to others.
    .needs = In each region, a legally established company, with a tax number where there is one, and a location ID in the country of the new tenant.

# $count (Number): how many regions
# $list (String): the regions, each with the countries of the customers
task-other-regions = { $count ->
    [one] The region: { $list }.
   *[other] The regions: { $list }.
}

## Usual mistakes

trap-consumer-mailbox = A consumer email address (Gmail, Outlook.com, and the like) is refused for the main contact; give a work address.

trap-role-mailbox = A generic address such as info@ or marketing@ is refused when you join the partner program; give the address of a particular person.

trap-mailbox-missing = Microsoft’s messages never arrive at an onmicrosoft.com address without a mailbox; give an address where mail is received and read.

trap-name-not-as-registered = A name or address that differs from the official register can make verification fail; copy both exactly, abbreviating nothing.

trap-global-id = The global account’s ID (PGA) is not valid in the CSP program; use the ID of a location account (PLA).

trap-other-country-location = A location in another country cannot be linked, even in the same region; use one in the tenant’s own country.

trap-location-cannot-be-removed = A location added by mistake can be removed only by support and cannot be brought back; check its country and address before you add it.

trap-two-sign-ins = The partner program account and the CSP account may have different sign-ins, which are easily mixed up; check which one you are using.

trap-not-global-admin = Anyone who is not a global administrator will not even see the agreement; have a global administrator of the CSP tenant sign it.

trap-verification-mail-lost = The verification email easily gets lost in the junk folder; look for it there and confirm it.

trap-verification-stuck = A verification may get stuck; once five business days have passed, a support ticket is possible.

trap-own-use = Licenses for your own company may not be bought on the CSP tenant; buy them from another partner, on another tenant.

trap-same-tenant = One tenant cannot serve for both direct bill and reselling; plan a separate tenant for each.

trap-plan-before-credit = A support plan bought before the credit approval is bought too soon; wait for Microsoft’s approval, then buy it.
