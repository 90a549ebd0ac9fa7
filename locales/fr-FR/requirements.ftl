### Names of the requirements, what each row asks, and the editions of the rules.

## Names

requirement-partner-id = ID partenaire

requirement-membership = Adhésion au programme

requirement-authority = Pouvoir de signature

requirement-support-plan = Plan de support

requirement-value-added-service = Offre à valeur ajoutée

requirement-billing-provisioning = Facturation et provisionnement

requirement-first-level-support = Support de premier niveau

requirement-provider = Fournisseur indirect

requirement-tenure = Expérience comme revendeur

requirement-revenue = Chiffre d’affaires CSP

requirement-assessment = Évaluation des capacités

requirement-designation = Désignation Partenaire de solutions

requirement-vetting = Vérification de l’entreprise

requirement-credit = Solvabilité

requirement-agreement = Contrat Partenaire Microsoft

requirement-security = Sécurité

requirement-annual-review = Examen annuel

## What each row asks

row-partner-id-active = Avoir un ID partenaire actif pour le pays du compte CSP.

row-partner-id-location = Avoir un ID de localisation (PLA) actif dans le pays du compte CSP.

row-membership = Avoir une adhésion active au programme partenaire de Microsoft, contrat signé.

row-authority = Avoir une personne habilitée à signer des contrats au nom de l’organisation.

row-support-plan = Avoir un plan de support Avancé ou Premier pour les partenaires.

row-value-added-service = Fournir au moins une offre à valeur ajoutée : service managé, service fondé sur sa propriété intellectuelle ou application pour les clients.

row-billing-provisioning = Être en mesure de facturer ses clients et de provisionner leurs services.

row-first-level-support = Assurer soi-même le support de premier niveau auprès des clients.

row-provider = Être en relation avec un fournisseur indirect officiel.

row-tenure-status = Être déjà revendeur ou fournisseur indirect ; les partenaires à facturation directe en sont dispensés.

# $months (Number): the least number of months, never one
row-tenure-months = Avoir vendu comme revendeur indirect pendant au moins { $months } mois ; les partenaires à facturation directe en sont dispensés.

# $amount (String): amount of US dollars, already formatted, without the currency
row-revenue-company = Atteindre { $amount } USD de chiffre d’affaires CSP sur douze mois, pour toute l’entreprise (compte global).

# $amount (String): amount of US dollars, already formatted, without the currency
row-revenue-location = Atteindre { $amount } USD de chiffre d’affaires CSP sur douze mois au compte de localisation ; cela ne concerne un revendeur qu’après ses douze premiers mois.

# $amount (String): amount of US dollars, already formatted, without the currency
row-revenue-region = Atteindre { $amount } USD de chiffre d’affaires CSP sur douze mois dans la région autorisée.

row-assessment = Réussir l’évaluation des capacités CSP, refaite chaque année.

row-designation = Détenir au moins une désignation Partenaire de solutions.

row-vetting = Passer avec succès la vérification de l’entreprise par Microsoft.

row-credit = Obtenir l’accord de Microsoft sur la solvabilité de l’organisation.

row-agreement-direct-bill = Accepter le Contrat Partenaire Microsoft, version facturation directe.

row-agreement-indirect-reseller = Accepter le Contrat Partenaire Microsoft, version revendeur.

row-security-mfa-all = Exiger l’authentification multifacteur (MFA) de tous les utilisateurs du locataire CSP.

row-security-items = Exiger la MFA de tous les administrateurs, désigner un contact de sécurité et répondre sous 24 heures aux alertes de sécurité.

row-security-items-reseller = Exiger la MFA de tous les administrateurs et désigner un contact de sécurité.

row-annual-review = Microsoft examine chaque année la croissance de l’activité ; cette édition ne fixe pas de seuil.

## Phases and classes

phase-before = Avant la demande

phase-during = Pendant l’inscription et après

phase-held = Pour garder ce rôle

class-required = Exigée

class-recommended = Recommandée

class-informative = Pour information

## Editions of the rules

edition-2018-08-31 = Règles du 31 août 2018
    .in-a-sentence = règles du 31 août 2018
    .what = La facturation directe exige un plan de support, une offre à valeur ajoutée et de quoi facturer et provisionner ; aucun seuil de chiffre d’affaires.

edition-2020-10-27 = Règles du 27 octobre 2020
    .in-a-sentence = règles du 27 octobre 2020
    .what = La facturation directe exige 300 000 USD de chiffre d’affaires CSP sur douze mois, et les nouveaux venus commencent comme revendeurs ; l’offre à valeur ajoutée devient une simple recommandation.

edition-2023-04 = Règles d’avril 2023
    .in-a-sentence = règles d’avril 2023
    .what = Le programme partenaire et son ID ont changé de nom ; la facturation directe exige une évaluation des capacités, refaite chaque année.

edition-2024-04-01 = Règles du 1er avril 2024
    .in-a-sentence = règles du 1er avril 2024
    .what = Un revendeur doit atteindre 1 000 USD de chiffre d’affaires CSP sur douze mois, une fois sa première année passée.

edition-2025-10-01 = Règles du 1er octobre 2025
    .in-a-sentence = règles du 1er octobre 2025
    .what = Le seuil de la facturation directe passe à 1 000 000 USD et une désignation devient obligatoire ; le fournisseur indirect doit atteindre 30 000 000 USD par région ; chaque rôle a ses mesures de sécurité obligatoires.
