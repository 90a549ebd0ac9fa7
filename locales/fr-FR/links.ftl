### Where each link leads. Ids follow links.toml.

link-programme-requirements = Conditions de chaque modèle (site des partenaires Microsoft)

link-programme-overview = Présentation du programme CSP (Microsoft Learn)

link-join-programme = Adhésion au programme partenaire (Espace partenaires)

link-reseller-enrolment = Inscription des revendeurs (Espace partenaires)

link-find-provider = Liste des fournisseurs indirects (site des partenaires Microsoft)

link-reseller-requirements = Conditions pour les revendeurs indirects (Microsoft Learn)

link-reseller-tasks = Ce que fait un revendeur indirect dans l’Espace partenaires (Microsoft Learn)

link-provider-tasks = Ce que fait un fournisseur indirect dans l’Espace partenaires (Microsoft Learn)

link-direct-bill-requirements = Conditions pour les partenaires à facturation directe (Microsoft Learn)

link-direct-bill-eligibility = Éligibilité à la facturation directe selon les règles de 2025 (Microsoft Learn)

link-direct-bill-application = Formulaire de demande de facturation directe (Microsoft Forms)

link-support-plans = Plans de support aux partenaires (site des partenaires Microsoft)

link-managed-services = Proposer des services managés (site des partenaires Microsoft)

link-partner-agreement = Contrats à signer (Espace partenaires)

link-verification-status = Profil légal et état de la vérification (Espace partenaires)

link-markets = Régions de marché et monnaies (Microsoft Learn)

link-customer-agreement = Contrat client Microsoft (site des licences Microsoft)

link-offers-of-the-month = Prix et offres du mois (Espace partenaires)

link-cloud-services = Catalogue des services cloud (site des partenaires Microsoft)

link-national-clouds = Vendre dans les clouds nationaux (Microsoft Learn)

link-us-government-validation = Formulaire de validation pour le cloud du gouvernement des États-Unis (Azure Government)

link-us-government-enrolment = Inscription au cloud du gouvernement des États-Unis (Espace partenaires)

link-china-21vianet = Portail des partenaires pour la Chine (21Vianet)

link-direct-to-indirect = Guide pour changer de modèle ou quitter le programme (Microsoft Learn)

link-security-requirements = Exigences de sécurité pour les partenaires (Microsoft Learn)
