### Where each link leads. Ids follow links.toml.

link-programme-requirements = Conditions of each model (Microsoft partner site)

link-programme-overview = Overview of the CSP program (Microsoft Learn)

link-join-programme = Joining the partner program (Partner Center)

link-reseller-enrolment = Reseller enrollment (Partner Center)

link-find-provider = List of indirect providers (Microsoft partner site)

link-reseller-requirements = Conditions for indirect resellers (Microsoft Learn)

link-reseller-tasks = What an indirect reseller does in Partner Center (Microsoft Learn)

link-provider-tasks = What an indirect provider does in Partner Center (Microsoft Learn)

link-direct-bill-requirements = Conditions for direct bill partners (Microsoft Learn)

link-direct-bill-eligibility = Direct bill eligibility under the 2025 rules (Microsoft Learn)

link-direct-bill-application = Application form for direct bill (Microsoft Forms)

link-support-plans = Support plans for partners (Microsoft partner site)

link-managed-services = Offering managed services (Microsoft partner site)

link-partner-agreement = Agreements to sign (Partner Center)

link-verification-status = Legal profile and verification status (Partner Center)

link-markets = Market regions and currencies (Microsoft Learn)

link-customer-agreement = Microsoft Customer Agreement (Microsoft licensing site)

link-offers-of-the-month = Prices and offers of the month (Partner Center)

link-cloud-services = Catalog of cloud services (Microsoft partner site)

link-national-clouds = Selling in national clouds (Microsoft Learn)

link-us-government-validation = Validation form for the US Government cloud (Azure Government)

link-us-government-enrolment = Enrollment for the US Government cloud (Partner Center)

link-china-21vianet = Partner portal for China (21Vianet)

link-direct-to-indirect = Guide to changing models or leaving the program (Microsoft Learn)

link-security-requirements = Security requirements for partners (Microsoft Learn)
