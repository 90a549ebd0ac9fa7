### The question of each fact, its label in tables, its help, and the labels of its choices. Ids follow facts.toml.

fact-org-name = What is your organization’s name?
    .short = Organization
    .hint = Preferably the name in the official register, since that is the one Microsoft checks.

fact-country = In which country does, or will, your organization have its CSP account?
    .short = Country
    .hint = This is the country of the CSP tenant, the Microsoft directory you will sell from. Type a name or a two-letter code, for example France or FR.

fact-cloud = Which Microsoft cloud do you want to sell?
    .short = Cloud
    .hint = The commercial cloud is the ordinary one. The others are national clouds, open only to qualified partners.

fact-cloud-commercial = Commercial cloud
    .hint = The usual Microsoft services, sold within your market region.

fact-cloud-us-government = US Government
    .hint = Prior validation, a separate account and tenant, and a US business address. According to pages from 2020 and 2022, the indirect model was not available there.

fact-cloud-china-21vianet = China, operated by 21Vianet
    .hint = 21Vianet operates, bills, and supports the services, and runs its own portal and enrollment.

fact-cloud-germany = Germany (closed)
    .hint = This cloud takes no new customers; they are directed to the ordinary European regions.

fact-sells-in = In which countries are your customers?
    .short = Customer countries
    .hint = What counts is the country set in the customer’s tenant rather than its street address.

fact-csp-status = What role does your organization hold in the CSP program today?
    .short = Current role

fact-csp-status-newcomer = None yet
    .hint = Your organization is not enrolled in the CSP program yet.

fact-csp-status-indirect-reseller = Indirect reseller
    .hint = It buys from an indirect provider and sells to customers.

fact-csp-status-direct-bill = Direct bill partner
    .hint = It buys from Microsoft, which invoices it, and sells to customers.

fact-csp-status-indirect-provider = Indirect provider
    .hint = It buys from Microsoft and sells through a network of resellers; also called a distributor.

fact-csp-since = Since when has your organization held this role?
    .short = Role held since
    .hint = The date you took on this role, for example 03/15/2019 or 2019-03-15. Its anniversary month may set the day on which new rules bind you.

fact-support-plan-renews-on = When does your support plan next renew?
    .short = Support plan renewal
    .hint = The next renewal date of your Microsoft support plan for partners, for example 06/30/2027 or 2027-06-30.

fact-partner-id = What is your partner ID?
    .short = Partner ID
    .hint = MPN ID, PartnerID, and PLA ID are names the same number has had over time. Digits, with or without spaces; leave it empty if you have none yet.

fact-partner-id-active = Is your partner ID active for the country of your CSP account?
    .short = Active partner ID
    .hint = The ID and the CSP tenant must be in the same country; another country in the same region is not enough.

fact-partner-id-level = Which kind of account does this ID belong to?
    .short = Partner ID level
    .hint = A company has one global account, and one location account per establishment, each with its own ID.

fact-partner-id-level-location = Location account (PLA)
    .hint = One establishment: its ID is used for CSP sales and incentives.

fact-partner-id-level-global = Global account (PGA)
    .hint = The company as a whole: its ID is used for membership and support, but not for CSP.

fact-programme-membership = Is your membership in the Microsoft partner program active, with its agreement signed?
    .short = Partner program membership
    .hint = The program was the Microsoft Partner Network (MPN), then the Microsoft Cloud Partner Program, and is now the Microsoft AI Cloud Partner Program.

fact-authority-to-sign = Is there someone who can sign legal agreements on your organization’s behalf?
    .short = Authority to sign

fact-sales-force = Does your organization have its own sales staff?
    .short = Sales staff

fact-billing-capability = Can your organization invoice its customers itself?
    .short = Invoicing
    .hint = For example, with a system that can reconcile your invoices with Microsoft’s monthly files.

fact-provisioning-capability = Can your organization set up and manage its customers’ services itself?
    .short = Provisioning
    .hint = The trade calls it provisioning: creating the customer’s tenant, placing orders, managing users and licenses.

fact-first-level-support = Does your organization provide its customers with first-level support?
    .short = First-level support
    .hint = You are the one the customer calls first; you pass on what you cannot solve.

fact-support-plan = Which Microsoft support plan for partners does your organization have?
    .short = Support plan
    .hint = If you have none yet, wait until Microsoft has approved your credit before you buy one.

fact-support-plan-none = None

fact-support-plan-advanced = Advanced Support for Partners (ASfP)
    .hint = Individual, priority support for cloud products.

fact-support-plan-premier = Premier Support for Partners (PSfP)
    .hint = Proactive services, assistance around the clock, and a technical account manager, in the cloud and on-premises.

fact-managed-service = Does your organization provide at least one managed service?
    .short = Managed service
    .hint = A service you run for customers on a continuing basis, for example backup or monitoring.

fact-ip-service = Does your organization provide a service built on its own intellectual property?
    .short = IP service (intellectual property)
    .hint = Microsoft calls it an IP service: IP means intellectual property, not Internet. For example, software or a method you developed.

fact-customer-application = Does your organization offer its customers an application of its own?
    .short = Customer application
    .hint = Microsoft calls it a customer solution application: for example, one made for your customers’ line of business.

fact-provider-relationship = Does your organization have a relationship with an official indirect provider?
    .short = Indirect provider relationship
    .hint = An indirect provider, or distributor, buys from Microsoft and sells through resellers. Microsoft publishes a list of them; yours must be in your region.

fact-csp-revenue-12m-usd = What was your whole company’s CSP revenue over the past 12 months?
    .short = CSP revenue, company
    .hint = At the global account (PGA) level, in whole US dollars. Partner Center shows it and refreshes it on the 8th of each month.

fact-csp-revenue-12m-usd-location = What was your business location’s CSP revenue over the past 12 months?
    .short = CSP revenue, location
    .hint = At the location account (PLA) level, in whole US dollars; perpetual software counts.

fact-csp-revenue-12m-usd-region = What was your CSP revenue in the authorized region over the past 12 months?
    .short = CSP revenue, region
    .hint = In whole US dollars, billed in that region alone; each authorized region is counted separately.

fact-months-as-reseller = For how many months has your organization sold as an indirect reseller?
    .short = Months as a reseller
    .hint = In whole months; 0 if it has not sold in that role yet.

fact-capability-assessment = Has your organization passed the CSP capability assessment?
    .short = Capability assessment
    .hint = It covers invoicing, provisioning, compliance, customer support, and security, and is repeated every year.

fact-solutions-partner-designation = Does your organization hold at least one Solutions Partner designation?
    .short = Solutions Partner designation
    .hint = This proof of skill takes 70 of 100 points of partner capability score in one of Microsoft’s six areas.

fact-business-vetting = Has your organization passed Microsoft’s business vetting?
    .short = Business vetting
    .hint = Microsoft verifies the email address, the contact’s employment, and the company’s existence at its address, usually within three to five business days.

fact-credit-approved = Has Microsoft approved your organization’s credit?
    .short = Credit approval
    .hint = The check takes several days; the support plan is bought only afterward.

fact-reseller-agreement = Has your organization accepted the reseller version of the Microsoft Partner Agreement?
    .short = Partner Agreement, reseller
    .hint = It binds Microsoft and each CSP partner. It exists in English only, and only a global administrator of the CSP tenant can sign it.

fact-direct-bill-agreement = Has your organization accepted the direct bill version of the Microsoft Partner Agreement?
    .short = Partner Agreement, direct bill
    .hint = This is not the resellers’ version: it is signed last, once the support plan has been bought.

fact-mfa-all-users = Is multifactor authentication (MFA) required for all users of your CSP tenant?
    .short = MFA for all users
    .hint = Guest accounts included. At sign-in, each user confirms their identity by a second means.

fact-mfa-admins = Is multifactor authentication (MFA) required for all administrators of your CSP tenant?
    .short = MFA for administrators
    .hint = At sign-in, each administrator confirms their identity by a second means.

fact-security-contact = Has your organization named a security contact?
    .short = Security contact
    .hint = A person or a group that can be reached around the clock.

fact-alerts-24h = Does your organization respond to security alerts within 24 hours?
    .short = Alerts answered within 24 hours
    .hint = Asked of direct bill partners and indirect providers; resellers are exempt.

fact-customer-agreement = Have you settled how each customer will accept the Microsoft Customer Agreement before its first order?
    .short = Customer agreement
    .hint = There are two ways: the partner attests that the customer has agreed, or the customer accepts directly. For a reseller, the provider attests.

fact-chosen-model = Which model does your organization choose?
    .short = Chosen model
    .hint = The decision is yours; it does not alter the verdicts.

fact-chosen-model-direct-bill = Direct bill
    .hint = You buy from Microsoft, and handle sales, invoicing, and support yourself.

fact-chosen-model-indirect-reseller = Indirect, as a reseller
    .hint = You buy from an indirect provider, which shares the support with you.

fact-chosen-model-indirect-provider = Indirect, as a provider
    .hint = You buy from Microsoft and sell through a network of resellers; entry is arranged with Microsoft.

fact-choice-reason = Why this choice?
    .short = Reason for the choice
    .hint = Worth noting above all if you depart from the model the verdicts favor.

fact-wants-several-vendors = Would you like to buy several vendors’ products from a single provider?
    .short = Several vendors

fact-wants-provider-credit = Would you like a provider to give you credit terms?
    .short = Provider credit

fact-has-integration-staff = Do you have staff who can integrate Microsoft’s APIs?
    .short = Integration staff
    .hint = To connect your systems to Partner Center, test in a sandbox, and automate.

fact-wants-price-freedom = Would you rather buy at Microsoft’s price than at a provider’s?
    .short = Price freedom
    .hint = With a provider, its price and its catalog apply.

fact-can-carry-credit-risk = Can your organization absorb the loss when a customer does not pay?
    .short = Credit risk
    .hint = Under direct bill, unpaid invoices and fraud are the partner’s to bear.
