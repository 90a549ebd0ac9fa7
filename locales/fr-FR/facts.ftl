### The question of each fact, its label in tables, its help, and the labels of its choices. Ids follow facts.toml.

fact-org-name = Quel est le nom de votre organisation ?
    .short = Organisation
    .hint = De préférence la dénomination inscrite au registre officiel : c’est elle que Microsoft vérifie.

fact-country = Dans quel pays votre organisation a-t-elle, ou aura-t-elle, son compte CSP ?
    .short = Pays
    .hint = C’est le pays du locataire CSP, l’annuaire Microsoft depuis lequel vous vendrez. Saisissez un nom ou un code à deux lettres, par exemple France ou FR.

fact-cloud = Quel cloud Microsoft souhaitez-vous vendre ?
    .short = Cloud
    .hint = Le cloud commercial est le cloud ordinaire. Les autres sont des clouds nationaux, réservés aux partenaires qualifiés.

fact-cloud-commercial = Cloud commercial
    .hint = Les services Microsoft habituels, vendus dans votre région de marché.

fact-cloud-us-government = Gouvernement des États-Unis (US Government)
    .hint = Validation préalable, compte et locataire distincts, adresse aux États-Unis. Le modèle indirect n’y était pas proposé d’après les pages de 2020 et de 2022.

fact-cloud-china-21vianet = Chine, par 21Vianet
    .hint = 21Vianet exploite et facture les services, en assure le support et tient son propre portail d’inscription.

fact-cloud-germany = Allemagne (fermé)
    .hint = Ce cloud n’accepte plus de nouveaux clients ; ils sont orientés vers les régions européennes ordinaires.

fact-sells-in = Dans quels pays se trouvent vos clients ?
    .short = Pays des clients
    .hint = Ce qui compte est le pays inscrit dans le locataire du client, et non son adresse postale.

fact-csp-status = Quel rôle votre organisation tient-elle aujourd’hui dans le programme CSP ?
    .short = Rôle actuel

fact-csp-status-newcomer = Aucun pour l’instant
    .hint = Votre organisation n’est pas encore inscrite au programme CSP.

fact-csp-status-indirect-reseller = Revendeur indirect
    .hint = Elle achète à un fournisseur indirect et vend aux clients.

fact-csp-status-direct-bill = Partenaire à facturation directe
    .hint = Elle achète à Microsoft, qui la facture, et vend aux clients.

fact-csp-status-indirect-provider = Fournisseur indirect
    .hint = Elle achète à Microsoft et vend par un réseau de revendeurs ; on parle aussi de distributeur.

fact-csp-since = Depuis quand votre organisation tient-elle ce rôle ?
    .short = Rôle tenu depuis
    .hint = La date d’entrée dans ce rôle, par exemple 15/03/2019 ou 2019-03-15. Son mois anniversaire peut fixer le jour où de nouvelles règles vous engagent.

fact-support-plan-renews-on = Quand votre plan de support sera-t-il renouvelé ?
    .short = Renouvellement du plan de support
    .hint = La prochaine échéance de votre plan de support Microsoft pour les partenaires, par exemple 30/06/2027 ou 2027-06-30.

fact-partner-id = Quel est votre ID partenaire ?
    .short = ID partenaire
    .hint = ID MPN, PartnerID, ID PLA : le même numéro a changé de nom au fil du temps. Des chiffres, avec ou sans espaces ; laissez vide si vous n’en avez pas encore.

fact-partner-id-active = Votre ID partenaire est-il actif pour le pays de votre compte CSP ?
    .short = ID partenaire actif
    .hint = L’ID et le locataire CSP doivent être dans le même pays ; un autre pays de la même région ne suffit pas.

fact-partner-id-level = À quel compte cet ID appartient-il ?
    .short = Niveau de l’ID partenaire
    .hint = L’entreprise a un compte global, puis un compte de localisation par établissement ; chacun a son ID.

fact-partner-id-level-location = Compte de localisation (PLA)
    .hint = Un établissement : son ID sert aux ventes CSP et aux primes.

fact-partner-id-level-global = Compte global (PGA)
    .hint = L’entreprise entière : son ID sert à l’adhésion et au support, pas à CSP.

fact-programme-membership = Votre adhésion au programme partenaire de Microsoft est-elle active et son contrat signé ?
    .short = Adhésion au programme partenaire
    .hint = Le programme s’est appelé Microsoft Partner Network (MPN), puis Microsoft Cloud Partner Program, puis Microsoft AI Cloud Partner Program.

fact-authority-to-sign = Y a-t-il chez vous une personne habilitée à signer des contrats au nom de l’organisation ?
    .short = Pouvoir de signature

fact-sales-force = Votre organisation a-t-elle ses propres commerciaux ?
    .short = Équipe commerciale

fact-billing-capability = Votre organisation peut-elle facturer elle-même ses clients ?
    .short = Facturation
    .hint = Par exemple avec un système capable de rapprocher vos factures des fichiers mensuels de Microsoft.

fact-provisioning-capability = Votre organisation peut-elle ouvrir et gérer elle-même les services de ses clients ?
    .short = Provisionnement
    .hint = C’est le provisionnement : créer le locataire du client, passer ses commandes, gérer ses utilisateurs et ses licences.

fact-first-level-support = Votre organisation assure-t-elle le support de premier niveau auprès de ses clients ?
    .short = Support de premier niveau
    .hint = C’est vous que le client appelle d’abord ; vous transmettez ce que vous ne pouvez pas résoudre.

fact-support-plan = Quel plan de support Microsoft pour les partenaires votre organisation a-t-elle ?
    .short = Plan de support
    .hint = Si vous n’en avez pas encore, attendez l’accord de Microsoft sur votre solvabilité avant d’en acheter un.

fact-support-plan-none = Aucun

fact-support-plan-advanced = Support Avancé pour les partenaires (ASfP)
    .hint = Support individuel et prioritaire, pour les produits cloud.

fact-support-plan-premier = Support Premier pour les partenaires (PSfP)
    .hint = Services proactifs, assistance à toute heure et suivi technique attitré, dans le cloud comme sur site.

fact-managed-service = Votre organisation fournit-elle au moins un service managé ?
    .short = Service managé
    .hint = Un service que vous exploitez dans la durée pour vos clients, par exemple la sauvegarde ou la supervision.

fact-ip-service = Votre organisation fournit-elle un service fondé sur sa propriété intellectuelle ?
    .short = Service IP (propriété intellectuelle)
    .hint = Microsoft parle de « service IP » : IP désigne la propriété intellectuelle, pas Internet. Par exemple un logiciel ou une méthode que vous avez mis au point.

fact-customer-application = Votre organisation propose-t-elle à ses clients une application de sa conception ?
    .short = Application pour les clients
    .hint = Microsoft parle d’application de solution client : par exemple une application propre au métier de vos clients.

fact-provider-relationship = Votre organisation est-elle en relation avec un fournisseur indirect officiel ?
    .short = Relation avec un fournisseur indirect
    .hint = Un fournisseur indirect, ou distributeur, achète à Microsoft et vend par des revendeurs. Microsoft en publie la liste ; le vôtre doit être de votre région.

fact-csp-revenue-12m-usd = Quel est le chiffre d’affaires CSP de toute votre entreprise sur les douze derniers mois ?
    .short = Chiffre d’affaires CSP, entreprise
    .hint = Au niveau du compte global (PGA), en dollars américains entiers. L’Espace partenaires l’affiche et l’actualise le 8 de chaque mois.

fact-csp-revenue-12m-usd-location = Quel est le chiffre d’affaires CSP de votre établissement sur les douze derniers mois ?
    .short = Chiffre d’affaires CSP, établissement
    .hint = Au niveau du compte de localisation (PLA), en dollars américains entiers ; les logiciels perpétuels comptent.

fact-csp-revenue-12m-usd-region = Quel est votre chiffre d’affaires CSP dans la région autorisée sur les douze derniers mois ?
    .short = Chiffre d’affaires CSP, région
    .hint = En dollars américains entiers, facturé dans cette seule région ; chaque région autorisée se compte à part.

fact-months-as-reseller = Pendant combien de mois votre organisation a-t-elle vendu comme revendeur indirect ?
    .short = Mois comme revendeur
    .hint = En mois entiers ; 0 si elle n’a encore rien vendu à ce titre.

fact-capability-assessment = Votre organisation a-t-elle réussi l’évaluation des capacités CSP ?
    .short = Évaluation des capacités
    .hint = Elle porte sur la facturation, le provisionnement, la conformité, le support et la sécurité, et se refait chaque année.

fact-solutions-partner-designation = Votre organisation détient-elle au moins une désignation Partenaire de solutions ?
    .short = Désignation Partenaire de solutions
    .hint = Cette preuve de compétence (Solutions Partner) s’obtient avec 70 points sur 100 au score de capacité dans l’un des six domaines de Microsoft.

fact-business-vetting = Votre organisation a-t-elle passé avec succès la vérification de Microsoft ?
    .short = Vérification de l’entreprise
    .hint = Microsoft vérifie l’adresse e-mail, l’emploi du contact et l’existence de l’entreprise à son adresse, le plus souvent en trois à cinq jours ouvrés.

fact-credit-approved = Microsoft a-t-il approuvé la solvabilité de votre organisation ?
    .short = Solvabilité approuvée
    .hint = Cet examen prend plusieurs jours ; le plan de support ne s’achète qu’ensuite.

fact-reseller-agreement = Votre organisation a-t-elle accepté le Contrat Partenaire Microsoft, version revendeur ?
    .short = Contrat Partenaire, revendeur
    .hint = Ce contrat lie Microsoft à chaque partenaire CSP. Il n’existe qu’en anglais, et seul un administrateur général du locataire CSP peut le signer.

fact-direct-bill-agreement = Votre organisation a-t-elle accepté le Contrat Partenaire Microsoft, version facturation directe ?
    .short = Contrat Partenaire, facturation directe
    .hint = Ce n’est pas la version des revendeurs : elle se signe en dernier, une fois le plan de support acheté.

fact-mfa-all-users = L’authentification multifacteur (MFA) est-elle exigée de tous les utilisateurs de votre locataire CSP ?
    .short = MFA, tous les utilisateurs
    .hint = Comptes invités compris. À la connexion, chacun confirme son identité par un second moyen.

fact-mfa-admins = L’authentification multifacteur (MFA) est-elle exigée de tous les administrateurs de votre locataire CSP ?
    .short = MFA, administrateurs
    .hint = À la connexion, chacun confirme son identité par un second moyen.

fact-security-contact = Votre organisation a-t-elle désigné un contact de sécurité ?
    .short = Contact de sécurité
    .hint = Une personne ou un groupe joignable à toute heure.

fact-alerts-24h = Votre organisation répond-elle sous 24 heures aux alertes de sécurité ?
    .short = Alertes traitées sous 24 heures
    .hint = Demandé aux partenaires à facturation directe et aux fournisseurs indirects ; les revendeurs en sont dispensés.

fact-customer-agreement = Avez-vous décidé comment chaque client acceptera le Contrat client Microsoft avant sa première commande ?
    .short = Contrat client
    .hint = Deux voies : le partenaire atteste l’accord du client, ou le client accepte lui-même. Pour un revendeur, c’est le fournisseur qui atteste.

fact-chosen-model = Quel modèle votre organisation choisit-elle ?
    .short = Modèle choisi
    .hint = C’est votre décision ; elle ne change rien aux verdicts.

fact-chosen-model-direct-bill = Facturation directe
    .hint = Vous achetez à Microsoft et assurez vous-même la vente, la facturation et le support.

fact-chosen-model-indirect-reseller = Indirect, comme revendeur
    .hint = Vous achetez à un fournisseur indirect, qui partage le support avec vous.

fact-chosen-model-indirect-provider = Indirect, comme fournisseur
    .hint = Vous achetez à Microsoft et vendez par un réseau de revendeurs ; l’entrée se prépare avec Microsoft.

fact-choice-reason = Pourquoi ce choix ?
    .short = Raison du choix
    .hint = À noter surtout si vous vous écartez du modèle que les verdicts favorisent.

fact-wants-several-vendors = Souhaitez-vous acheter les produits de plusieurs éditeurs auprès d’un même fournisseur ?
    .short = Plusieurs éditeurs

fact-wants-provider-credit = Souhaitez-vous obtenir des facilités de paiement d’un fournisseur ?
    .short = Facilités de paiement

fact-has-integration-staff = Disposez-vous d’une équipe capable d’intégrer les API de Microsoft ?
    .short = Équipe d’intégration
    .hint = Pour relier vos systèmes à l’Espace partenaires, faire des essais dans un bac à sable et automatiser.

fact-wants-price-freedom = Souhaitez-vous acheter au prix de Microsoft plutôt qu’à celui d’un fournisseur ?
    .short = Liberté de prix
    .hint = En passant par un fournisseur, vous suivez son prix et son catalogue.

fact-can-carry-credit-risk = Votre organisation peut-elle supporter les impayés de ses clients ?
    .short = Risque d’impayés
    .hint = En facturation directe, les impayés et la fraude restent à la charge du partenaire.
