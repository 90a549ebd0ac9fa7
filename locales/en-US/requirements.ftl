### Names of the requirements, what each row asks, and the editions of the rules.

## Names

requirement-partner-id = Partner ID

requirement-membership = Program membership

requirement-authority = Authority to sign

requirement-support-plan = Support plan

requirement-value-added-service = Value-added offer

requirement-billing-provisioning = Invoicing and provisioning

requirement-first-level-support = First-level support

requirement-provider = Indirect provider

requirement-tenure = Reseller experience

requirement-revenue = CSP revenue

requirement-assessment = Capability assessment

requirement-designation = Solutions Partner designation

requirement-vetting = Business vetting

requirement-credit = Credit approval

requirement-agreement = Microsoft Partner Agreement

requirement-security = Security

requirement-annual-review = Yearly review

## What each row asks

row-partner-id-active = Have a partner ID that is active for the country of the CSP account.

row-partner-id-location = Have an active location ID (PLA) in the country of the CSP account.

row-membership = Hold an active membership in the Microsoft partner program, with its agreement signed.

row-authority = Have someone who can sign legal agreements on the organization’s behalf.

row-support-plan = Hold an Advanced or Premier support plan for partners.

row-value-added-service = Provide at least one value-added offer: a managed service, a service built on intellectual property, or an application for customers.

row-billing-provisioning = Be able to invoice customers and provision their services.

row-first-level-support = Provide first-level support to customers directly.

row-provider = Have a relationship with an official indirect provider.

row-tenure-status = Already be an indirect reseller or an indirect provider; direct bill partners are exempt.

# $months (Number): the least number of months, never one
row-tenure-months = Have sold as an indirect reseller for at least { $months } months; direct bill partners are exempt.

# $amount (String): amount of US dollars, already formatted, without the currency
row-revenue-company = Reach USD { $amount } of CSP revenue over 12 months, for the whole company (global account).

# $amount (String): amount of US dollars, already formatted, without the currency
row-revenue-location = Reach USD { $amount } of CSP revenue over 12 months at the location account; this concerns a reseller only after its first 12 months.

# $amount (String): amount of US dollars, already formatted, without the currency
row-revenue-region = Reach USD { $amount } of CSP revenue over 12 months in the authorized region.

row-assessment = Pass the CSP capability assessment, repeated every year.

row-designation = Hold at least one Solutions Partner designation.

row-vetting = Pass Microsoft’s business vetting.

row-credit = Obtain Microsoft’s approval of the organization’s credit.

row-agreement-direct-bill = Accept the direct bill version of the Microsoft Partner Agreement.

row-agreement-indirect-reseller = Accept the reseller version of the Microsoft Partner Agreement.

row-security-mfa-all = Require multifactor authentication (MFA) for all users of the CSP tenant.

row-security-items = Require MFA for all administrators, name a security contact, and respond to security alerts within 24 hours.

row-security-items-reseller = Require MFA for all administrators and name a security contact.

row-annual-review = Microsoft reviews business growth every year; this edition sets no threshold.

## Phases and classes

phase-before = Before applying

phase-during = During enrollment and after

phase-held = To keep this role

class-required = Required

class-recommended = Recommended

class-informative = For information

## Editions of the rules

edition-2018-08-31 = Rules of August 31, 2018
    .in-a-sentence = rules of August 31, 2018
    .what = Direct bill requires a support plan, a value-added offer, and the means to invoice and provision; there is no revenue threshold.

edition-2020-10-27 = Rules of October 27, 2020
    .in-a-sentence = rules of October 27, 2020
    .what = Direct bill requires USD 300,000 of CSP revenue over 12 months, and newcomers start as resellers; the value-added offer becomes a recommendation.

edition-2023-04 = Rules of April 2023
    .in-a-sentence = rules of April 2023
    .what = The partner program and its ID have new names; direct bill requires a capability assessment, repeated every year.

edition-2024-04-01 = Rules of April 1, 2024
    .in-a-sentence = rules of April 1, 2024
    .what = A reseller must reach USD 1,000 of CSP revenue over 12 months, once its first year is over.

edition-2025-10-01 = Rules of October 1, 2025
    .in-a-sentence = rules of October 1, 2025
    .what = The direct bill threshold rises to USD 1,000,000 and a designation becomes mandatory; a distributor must reach USD 30,000,000 per region; each role has its mandatory security items.
