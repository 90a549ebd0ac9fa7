### What each clause says, in our own words. Its source and date are in clauses.toml.

## Benefits of the program

clause-ben-closer-customer = Les rencontres régulières avec vos clients vous apprennent leur métier et ce dont ils ont besoin.
clause-ben-new-revenue = Vendre davantage de support et de facturation, par vous-même ou avec un fournisseur indirect, crée des recettes supplémentaires.
clause-ben-industry-solutions = Vos propres solutions, conçues pour un secteur d’activité, peuvent être vendues avec les produits Microsoft.
clause-ben-managed-services = Le programme vous met en bonne position pour répondre aux clients qui demandent des services managés.
clause-ben-ir-low-capital = En passant par un fournisseur indirect, un revendeur aborde le marché sans mobiliser beaucoup de capitaux.
clause-ben-ir-provider-help = La plupart des fournisseurs indirects forment et assistent leurs revendeurs, soutiennent leur marketing et les aident à obtenir crédit et financement.
clause-ben-ir-faster = Le statut de revendeur indirect permet de commencer à vendre plus tôt et garde l’exploitation simple.

## Models, roles and names

clause-def-direct-bill = Le partenaire à facturation directe s’approvisionne chez Microsoft et vend à ses clients avec ses propres commerciaux.
clause-def-indirect = Le fournisseur indirect, ou distributeur, s’approvisionne chez Microsoft et atteint les clients grâce à ses revendeurs indirects.
clause-def-indirect-reseller = Aucune facture ne circule entre Microsoft et le revendeur indirect : toutes ses transactions passent par un fournisseur indirect.
clause-def-fit-direct = Le modèle de facturation directe convient à une entreprise qui vend, facture et assiste ses clients par elle-même, ou qui est prête à s’en donner les moyens.
clause-def-direct-autonomous = Un partenaire à facturation directe doit pouvoir, sans l’aide d’un tiers, vendre à ses clients, les facturer, les gérer et les assister.
clause-def-direct-api = On attend du partenaire à facturation directe qu’il sache relier ses systèmes à ceux de Microsoft par des interfaces de programmation (API) et qu’il assure sans interruption facturation, support et services managés.
clause-def-direct-no-account-manager = La facturation directe n’ouvre pas droit à un responsable de compte attitré chez Microsoft.
clause-def-fit-indirect = La voie du revendeur indirect convient à une entreprise prête à vendre qui préfère ne pas traiter avec plusieurs éditeurs, ou qui n’a pas de quoi gérer ses clients de bout en bout.
clause-def-indirect-entry = On entre en principe comme revendeur indirect ; la facturation directe se demande plus tard, une fois le seuil de chiffre d’affaires atteint et les moyens d’investir dans une infrastructure réunis.
clause-def-three-relations = Le programme Fournisseur de solutions Cloud (CSP) connaît trois rôles de vente : le fournisseur indirect, le revendeur indirect et le partenaire à facturation directe.
clause-def-distributor-name = Les pages de l’exercice 2026 de Microsoft (FY26) appellent « distributeur » le fournisseur indirect.
    .caution = La date exacte du changement de terme n’a pas été trouvée.
clause-def-authorization-name = Les pages récentes parlent d’une autorisation Fournisseur de solutions Cloud (CSP) que le partenaire détient, et non plus d’un programme auquel il adhère.
    .caution = La date à laquelle la formulation a changé n’a pas été trouvée.

## Billing and credit

clause-bill-direct = La facturation se fait en deux temps : Microsoft facture le partenaire à facturation directe, puis celui-ci facture ses clients.
clause-bill-indirect = Le revendeur indirect n’achète rien à Microsoft et n’en reçoit pas de facture : c’est le fournisseur indirect que Microsoft facture.
clause-bill-liability = Le partenaire que Microsoft facture supporte le coût des fraudes et des impayés de ses clients.
clause-bill-credit-limit = Microsoft attribue un plafond de crédit à chaque locataire d’un partenaire à facturation directe ou d’un fournisseur indirect ; au-delà, tout nouvel achat est bloqué.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.

## Customer support

clause-support-first-level = Le partenaire à facturation directe assure lui-même, auprès de ses clients, le support de premier niveau des produits cloud.
clause-support-route = Un client servi dans le cadre du programme ne peut pas ouvrir de ticket chez Microsoft : il s’adresse à son partenaire, qui transmet le cas si nécessaire.
clause-support-outsourcing = Le support peut être revendu, sous-traité ou assuré en interne, et il peut être payant, à condition que les clients en connaissent clairement les horaires, le contact et le tarif.
clause-support-ir-with-provider = Revendeur indirect et fournisseur indirect assurent ensemble le support des clients.
clause-support-ir-delegated = Pour un abonnement donné, le fournisseur indirect peut désigner le revendeur comme contact de support.

## Provisioning, orders and price lists

clause-prov-create-tenant = Dans l’Espace partenaires, le revendeur indirect ne peut pas créer de locataire pour un client : son fournisseur s’en charge et l’y indique comme revendeur.
clause-prov-orders = Les commandes sont passées par le fournisseur indirect, qui doit pour cela avoir sa propre relation de revendeur avec chaque client.
clause-prov-por = Sur chaque abonnement, le fournisseur indirect inscrit l’ID de localisation du revendeur, afin que celui-ci touche ses incitations.
clause-price-list-access = Le revendeur indirect ne peut pas télécharger les tarifs du programme depuis l’Espace partenaires ; il les demande à son fournisseur.

## Resale between partners and own use

clause-no-resale-between-partners = Sur le locataire qui sert au programme Fournisseur de solutions Cloud (CSP), un partenaire ne peut pas revendre de services en ligne à un autre partenaire CSP.
    .caution = Le texte de 2020 interdit cette revente de façon générale ; depuis 2021, l’interdiction est limitée au locataire CSP.
clause-no-self-sale = Un partenaire ne peut pas être son propre client final, et ses sociétés affiliées ne peuvent pas l’être non plus.
clause-own-use-other-tenant = Pour ses propres besoins, un partenaire achète auprès d’un autre partenaire du programme et sur un locataire distinct de son locataire CSP.

## Direct bill: rules of August 31, 2018

clause-db18-effective = Les conditions étendues de la facturation directe valent depuis le 31 août 2018 ; un partenaire déjà inscrit doit y satisfaire à partir de la première période d’inscription qui suit cette date.
clause-db18-support-plan = Le partenaire à facturation directe souscrit auprès de Microsoft un package Support Avancé pour les partenaires (ASfP) ou Support Premier pour les partenaires (PSfP) ; les éditions suivantes maintiennent cette obligation.
clause-db18-asfp-scope = Avec le Support Avancé pour les partenaires (ASfP), le partenaire est suivi individuellement et ses demandes sur les produits cloud passent en priorité.
clause-db18-psfp-scope = Le Support Premier pour les partenaires (PSfP) comprend en plus tous les services proactifs, un dépannage prioritaire à toute heure et une gestion technique de compte, pour le cloud, l’hybride et le local.
clause-db18-managed-service = Le partenaire doit apporter la preuve d’une valeur ajoutée propre. Un seul élément suffit : un service managé, un service fondé sur sa propriété intellectuelle (« service IP ») ou une application de solution client.
clause-db18-infrastructure = Le partenaire dispose d’un minimum d’infrastructure, notamment pour facturer et provisionner.
clause-db18-annual-review = Microsoft examine les résultats chaque année ; aucun objectif n’était alors fixé, mais un seuil était annoncé comme possible.
clause-db18-mpn-id = L’ID Microsoft Partner Network (MPN) du partenaire doit être actif pour le marché où il vend.
    .caution = La page des conditions de la même période demande un ID pour le lieu d’établissement de l’entreprise, et non pour le marché de vente.
clause-db18-authority = Une personne de l’entreprise doit avoir le pouvoir d’accepter et de signer des contrats juridiques.
clause-db18-credit = L’entreprise fait l’objet d’une vérification de solvabilité par Microsoft ; le plan de support ne s’achète qu’après une issue favorable.
clause-db18-questionnaire = Avant de déposer sa demande d’inscription, le candidat répond à un questionnaire d’éligibilité.
clause-db18-restriction = Un partenaire à facturation directe qui ne remplit pas les conditions passe à l’état restreint : plus de nouvel achat, de module complémentaire, de nouveau locataire client, d’invitation directe ni de bac à sable. Les abonnements en cours se poursuivent et se renouvellent.
    .caution = La règle s’est durcie avec l’exercice 2026 (FY26) ; la suite précise des mesures n’est connue que par un tiers.

## Direct bill: rules of October 27, 2020

clause-db20-revenue-new = Pour passer à la facturation directe, il faut avoir réalisé, comme revendeur indirect, au moins 300 000 USD de chiffre d’affaires CSP sur les 12 mois précédents.
clause-db20-revenue-existing = À compter de janvier 2021, le même seuil de 300 000 USD vaut pour les partenaires déjà en facturation directe ; chacun a jusqu’à la date de renouvellement de son plan de support pour l’atteindre.
clause-db20-revenue-scope = Seul le chiffre d’affaires cloud compte dans les 300 000 USD ; les logiciels perpétuels en sont exclus et Microsoft peut demander des justificatifs.
clause-db20-revenue-level = Le chiffre d’affaires se mesure pour l’entreprise entière, au niveau du compte global du partenaire (PGA).
    .caution = La page citée porte encore la date du 5 juin 2020, antérieure à la règle qu’elle énonce.
clause-db20-start-indirect = Depuis octobre 2020, tout nouveau venu dans le programme Fournisseur de solutions Cloud (CSP) commence comme revendeur indirect.
clause-db20-tenure = Le candidat doit avoir exercé comme revendeur indirect, avec des transactions, pendant 12 mois au moins.
    .caution = La règle se lit pour la première fois sur la page datée du 15 avril 2021 ; elle peut être plus ancienne.
clause-db20-managed-recommended = Proposer un service managé, un service IP (fondé sur la propriété intellectuelle) ou une application de solution n’est plus exigé, seulement conseillé.
    .caution = La fin indiquée tient à une page du 24 avril 2023 qui présente de nouveau ce point comme une condition, alors que la page de présentation de la même année le recommande seulement.
clause-db20-support-plan = Tout partenaire à facturation directe garde l’obligation d’un plan de support, Support Avancé pour les partenaires (ASfP) ou Support Premier pour les partenaires (PSfP) ; Microsoft le rappelle à tous.
clause-db20-infrastructure = L’entreprise doit être organisée pour facturer ses clients et provisionner leurs services.
clause-db20-mpn-id = Une adhésion active au Microsoft Partner Network (MPN) et un ID MPN valable pour le lieu de vente sont nécessaires.
clause-db20-back-to-indirect = Le partenaire à facturation directe qui ne peut pas ou ne veut pas atteindre le seuil s’inscrit de nouveau, comme revendeur indirect.
clause-ttm-where = L’Espace partenaires affiche, en USD et pour le compte global, le chiffre d’affaires CSP des 12 derniers mois. Il est mis à jour le 8 de chaque mois et ne retient que les mois clos et les factures réglées.

## Direct bill: pages of 2021 to 2023

clause-db23-partnerid = Il faut une adhésion active au programme partenaire sous son nouveau nom et un ID partenaire (PartnerID) pour le lieu de vente.
clause-db23-assessment = Une fois le chiffre d’affaires et l’ancienneté confirmés, un tiers évalue par des entretiens la facturation, le provisionnement, le support aux clients et la sécurité. La page de présentation y ajoute la conformité.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-db23-reassessment = Le respect des conditions est réévalué chaque année.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-db23-managed-service = Le tableau des conditions cite de nouveau un service managé, un service IP (fondé sur la propriété intellectuelle) ou une application de solution ; la page de présentation de la même année se contente de le recommander.
    .caution = Les pages de cette période se contredisent, la date d’effet n’est que celle de la page, et la liste de l’exercice 2026 (FY26) ne reprend pas ce point.
clause-db23-separate-tenants = La facturation directe et la revente indirecte demandent chacune leur propre locataire.
    .caution = La date d’effet indiquée est celle de la page. La page sur le passage au modèle indirect permet pourtant à un locataire de facturation directe restreint de s’inscrire comme revendeur.
clause-db23-info = L’inscription à la facturation directe demande une date anniversaire de facturation et un domaine de locataire, tous deux définitifs, ainsi que le numéro fiscal de l’entreprise s’il y a lieu.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.

## Direct bill: rules of October 1, 2025

clause-db25-new-region = Une autorisation ne vaut que pour sa région : pour chaque autre région, la demande, l’évaluation, le contrôle de l’entreprise et l’accord de crédit sont à refaire.
    .caution = La date à laquelle la règle a pris effet n’a pas été trouvée.
clause-db25-plan-timing = Le plan de support s’achète une fois le crédit accordé ; c’est la dernière condition avant l’acceptation du Contrat Partenaire Microsoft.
    .caution = La date à laquelle la règle a pris effet n’a pas été trouvée.
clause-db26-revenue = Il faut au moins 1 000 000 USD de chiffre d’affaires CSP facturé sur les 12 derniers mois, mesuré au niveau du compte global du partenaire (PGA).
clause-db26-date = Les conditions de l’exercice 2026 (FY26) valent pour les nouveaux partenaires dès le 1er octobre 2025 ; pour les partenaires en place, elles valent à partir du mois anniversaire de leur entrée dans le programme qui suit cette date.
    .caution = Les pages de Microsoft confirment le 1er octobre 2025 et le mois anniversaire ; la distinction entre nouveaux partenaires et partenaires en place vient d’un tiers.
clause-db26-designation = Le partenaire doit détenir au moins une désignation Partenaire de solutions.
clause-db26-assessment = Le partenaire doit réussir une évaluation automatisée de son fonctionnement : facturation, provisionnement, conformité, support aux clients et sécurité.
clause-db26-support = Le partenaire doit avoir un plan de support aux partenaires actif, de niveau Avancé ou Premier.
clause-db26-security = Tous les éléments obligatoires du score de sécurité de l’Espace partenaires doivent être remplis.
clause-db26-vetting = L’entreprise doit passer avec succès le contrôle que Microsoft mène sur elle.
clause-db26-tenure = Avant de demander la facturation directe, il faut 12 mois d’activité au moins comme revendeur indirect réalisant des transactions.
clause-db26-mpa = Le partenaire doit accepter la version du Contrat Partenaire Microsoft propre à la facturation directe.
clause-db26-maicpp = Dans la région CSP de son locataire, le partenaire doit avoir un compte actif du programme partenaire et en avoir signé le contrat.
clause-db26-annual = L’éligibilité est vérifiée lors de la demande, puis une fois par an.
clause-db26-enforcement-timeline = Selon un partenaire, la règle prévoit une restriction à la date anniversaire, une suspension après 30 jours et une révocation après 60 jours.
    .caution = Source unique : le message d’un partenaire sur un forum. Le déroulement officiel n’est lisible qu’après connexion.
clause-db26-transition-status = Un locataire de facturation directe ne peut s’inscrire comme revendeur indirect qu’une fois passé à l’état restreint ; sinon, il faut un nouveau locataire.
clause-db26-reapply = Devenu revendeur indirect, un partenaire peut redemander la facturation directe sur un nouveau locataire lorsqu’il remplit les conditions.
clause-db26-wait = Un partenaire revenu de la facturation directe au modèle indirect doit attendre 12 mois avant de présenter une nouvelle demande.
    .caution = Seul un tiers l’affirme ; les pages de Microsoft consultées n’en disent rien.

## Leaving the program and suspension

clause-off-boarding-notice = Un partenaire peut quitter le programme de son plein gré, avec un préavis de 30 jours, en ouvrant un dossier auprès du support.
clause-suspension-causes = Microsoft suspend un partenaire en cas d’abus grave, de profil non validé ou refusé, de factures en retard de plus de 60 jours ou de conditions d’éligibilité non remplies. Les services en place continuent, mais plus rien de nouveau ne peut être revendu.
    .caution = Les conditions d’éligibilité non remplies ne figurent pas parmi les motifs du texte de 2020.

## Indirect reseller: basic conditions

clause-ir20-mpn-id = Le revendeur indirect doit avoir un ID Microsoft Partner Network (MPN) actif pour le marché où il vend.
clause-ir20-authority = Le revendeur indirect doit pouvoir engager son organisation en signant des contrats juridiques.
clause-ir20-provider = Le revendeur indirect doit être en relation avec un fournisseur indirect officiel de Microsoft.
clause-ir20-mpa = Avant toute nouvelle affaire, le revendeur indirect doit être présent dans l’Espace partenaires, y être inscrit comme revendeur et avoir signé le Contrat Partenaire Microsoft.
clause-ir23-partnerid = Le revendeur indirect doit être membre actif du programme partenaire et avoir un ID partenaire (PartnerID) pour le lieu où il vend.

## Indirect reseller: rules of April 1, 2024

clause-ir24-revenue = Un revendeur déjà en place doit réaliser, sur 12 mois et pour chacun de ses locataires de revendeur, au moins 1 000 USD de chiffre d’affaires CSP ; le contrôle a lieu chaque année, au mois anniversaire de son entrée dans le programme.
clause-ir24-revenue-scope = Les 1 000 USD s’entendent du chiffre d’affaires des transactions, logiciels perpétuels compris. Celui qui est rattaché par CPOR (Claiming Partner of Record), DPOR (Digital Partner of Record) ou PAL (Partner Admin Link) ne compte pas.
clause-ir24-new-exempt = Un nouveau revendeur entre sans condition de chiffre d’affaires ; le premier contrôle n’a lieu qu’au bout de 12 mois.
clause-ir24-warning = Un revendeur sous le seuil est averti à partir de trois mois avant l’application de la mesure ; son fournisseur est prévenu lui aussi.
clause-ir24-wait = Un revendeur qui a perdu son autorisation ne peut se réinscrire pour la même localisation qu’après un an au moins.

## Indirect reseller: rules of October 1, 2025

clause-ir26-revenue = Pour le renouvellement, le seuil reste de 1 000 USD sur 12 mois, mesuré au niveau du compte de localisation partenaire (PLA), c’est-à-dire du locataire de revendeur.
clause-ir26-security = Deux points sont obligatoires pour le renouvellement : l’authentification multifacteur (MFA) pour tous les utilisateurs du locataire qui ont un rôle d’administration, et un contact de sécurité.
clause-ir26-new = Pour un nouveau revendeur, le tableau des conditions ne cite que deux points : une adhésion active au programme partenaire, avec un ID de localisation à l’adresse du locataire, et le pouvoir de signer.
clause-ir26-vetting = Les revendeurs indirects sont soumis à un contrôle de l’entreprise par Microsoft.
    .caution = Lu seulement dans la presse, et non sur une page de Microsoft.
clause-ir26-incentive-bar = Pour toucher des incitations CSP, un revendeur doit atteindre 25 000 USD sur 12 mois et un score de capacité du partenaire d’au moins 25.
    .caution = Lu seulement chez un tiers, et non sur une page de Microsoft.
clause-por-validation-new = Une nouvelle commande est bloquée si le revendeur qui y figure est suspendu, n’a pas de contrat en place ou a un ID de localisation inactif.
    .caution = Les sources de Microsoft ne s’accordent pas sur le début : le 2 juin 2025 dans une réponse du forum Microsoft Q&A, le 1er septembre 2025 dans la foire aux questions du Contrat Partenaire Microsoft.
clause-por-validation-existing = Le contrôle du revendeur indiqué sur une commande porte aussi sur les modifications d’abonnements existants.
clause-ir-suspension-gdap = Si le locataire d’un revendeur est suspendu, les privilèges d’administrateur délégué qu’il détient chez ses clients lui sont retirés.
    .caution = Lu seulement sur un forum, dans un fil sans date.

## Indirect provider, or distributor

clause-ip20-listing = Les fournisseurs indirects figurent dans une liste officielle ; pour modifier leur fiche, ils s’adressent à leur contact chez Microsoft.
clause-ip20-invite = Le fournisseur indirect envoie sa demande de partenariat par e-mail ; chez le revendeur, un administrateur l’accepte dans l’Espace partenaires.
clause-ip20-mpa = Le fournisseur indirect signe lui aussi le Contrat Partenaire Microsoft et aide ses revendeurs à le signer.
clause-ip26-revenue = Un distributeur doit réaliser, dans chaque région où il est autorisé, au moins 30 000 000 USD de chiffre d’affaires CSP facturé sur 12 mois.
    .caution = Le document de Microsoft n’est lisible qu’après connexion ; plusieurs tiers concordent.
clause-ip26-assessment = Chaque année, le distributeur passe l’évaluation des capacités, tout comme un partenaire à facturation directe.
clause-ip26-support-plan = Le distributeur doit garder un plan de support aux partenaires valide.
    .caution = Lu seulement sur un forum, et non sur une page de Microsoft.
clause-ip26-security = Le distributeur remplit les éléments obligatoires du score de sécurité.
clause-ip-enrolment-path = Aucun formulaire public ne semble permettre de devenir fournisseur indirect ; l’entrée passerait par un représentant de Microsoft.
    .caution = Énoncé de mémoire, à confirmer : aucune source n’a été trouvée.

## Partner ID

clause-id-pga = Le compte global du partenaire (PGA) porte l’adresse légale et le contact principal de l’entreprise. Son ID sert à l’adhésion et au support, pas au programme Fournisseur de solutions Cloud (CSP).
clause-id-pla = Chaque compte de localisation partenaire (PLA) a son propre ID ; c’est lui qui sert aux transactions CSP et aux incitations.
clause-id-one-to-one = À un locataire CSP correspond un ID de localisation, et un seul.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-id-same-country = L’ID partenaire lié au compte CSP doit provenir d’un profil actif situé dans le même pays que le locataire.
clause-id-same-region-not-enough = Être dans la même région ne suffit pas : l’ID d’un autre pays ne peut pas être lié, car les incitations sont versées par pays.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-id-delete = Une localisation ajoutée ne peut être supprimée que par le support, et elle ne peut pas être rétablie.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-id-mpa-blocked = Vous pouvez lier l’ID plus tard ; d’ici là, vous ne pouvez ni signer le Contrat Partenaire Microsoft ni rien vendre.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-id-format = Un ID partenaire est un nombre entier. Les exemples de la documentation ont 6 ou 7 chiffres, mais aucune règle de longueur n’est publiée.
    .caution = Déduit des exemples et du type entier indiqué dans la référence de l’interface de programmation (API) ; un ID d’une autre longueur ne doit pas être refusé.
clause-id-rename-mcpp = Le 3 octobre 2022, le Microsoft Partner Network (MPN) a pris le nom de Microsoft Cloud Partner Program, et l’ID MPN celui de PartnerID.
clause-id-rename-maicpp = Le Microsoft Cloud Partner Program est devenu le programme Microsoft AI Cloud Partner en juillet 2023.
    .caution = Le nouveau nom se lit dans la copie d’octobre 2023 ; le jour exact est donné de mémoire.
clause-id-registration = Dans 24 pays nommés dans une liste, l’entreprise doit fournir un numéro d’immatriculation ; le tableau détaillé y ajoute la Chine et les États-Unis, soit 26 pays.
    .caution = La date d’effet indiquée est celle d’une page ; la règle peut être plus ancienne.

## Microsoft Partner Agreement

clause-mpa-all = Depuis le 1er février 2020, tout partenaire du programme Fournisseur de solutions Cloud (CSP) doit avoir signé le Contrat Partenaire Microsoft.
clause-mpa-signer = Seul un administrateur général du locataire CSP voit le Contrat Partenaire Microsoft et peut le signer.
clause-mpa-region = Une seule signature du Contrat Partenaire Microsoft suffit par région CSP, sans renouvellement annuel.
    .caution = Règle remplacée, à une date inconnue avant la fin de 2025, par une acceptation pour chaque locataire. La date d’effet indiquée est celle de la page.
clause-mpa-tenant = Le Contrat Partenaire Microsoft s’accepte sur chaque locataire CSP depuis lequel le revendeur réalise des transactions.
    .caution = Une édition antérieure de cette foire aux questions, du 17 février 2021, demandait une seule signature par région ; la date du changement est inconnue.
clause-mpa-english = Le Contrat Partenaire Microsoft n’existe qu’en anglais.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.

## Microsoft Customer Agreement

clause-mca-before-order = Tant qu’un client n’a pas accepté le Contrat client Microsoft, aucune commande ne peut être passée pour lui.
clause-mca-start = Le Contrat client Microsoft existe dans le programme depuis le 1er octobre 2019 ; depuis le 1er février 2020, aucun autre n’est accepté.
clause-mca-country = Le texte du Contrat client Microsoft est celui du pays du client ; il en existe souvent plusieurs versions linguistiques.
clause-mca-languages-fr = Les langues dans lesquelles le modèle du Contrat client Microsoft est proposé dépendent du pays du client : en France, le français et l’anglais ; en Belgique, l’anglais et le néerlandais, mais pas le français.
    .caution = La date d’effet indiquée est celle de la page ; la liste peut être plus ancienne.
clause-mca-two-ways = L’accord du client est consigné de deux façons, au choix : une attestation du partenaire, ou l’acceptation directe par le client dans le Centre d’administration Microsoft 365.
clause-mca-who-attests = L’attestation revient au partenaire à facturation directe ou au fournisseur indirect ; le revendeur indirect ne peut pas attester et passe par son fournisseur.
clause-mca-data = Pour attester, vous indiquez qui a accepté (prénom, nom, e-mail et, si vous le souhaitez, téléphone) et à quelle date ; une date à venir n’est pas possible.
clause-mca-roles = Pour attester, il faut avoir le rôle d’agent d’administration ou d’agent commercial.
clause-mca-notify = Depuis le 15 avril 2023, chaque attestation d’un partenaire donne lieu à un e-mail de Microsoft au client.
clause-mca-api-only = L’attestation quitte les pages de l’Espace partenaires : elle se fait par l’interface de programmation (API), et le contrat s’affiche dans un composant de Microsoft.
    .caution = Les dates varient d’une page à l’autre : le 7 octobre 2025 ici ; ailleurs, une disponibilité générale au 10 juillet 2025 et la fin des anciennes API au 5 janvier 2026.
clause-mca-transfer = Lors du passage de la facturation directe au modèle indirect, l’acceptation donnée par le client dans le Centre d’administration reste valable ; celle que le partenaire avait attestée doit être refaite par le fournisseur.

## Security

clause-sec-mfa = L’authentification multifacteur (MFA) doit être imposée à chaque compte d’utilisateur du locataire du partenaire. Depuis le 1er mai 2020, l’Espace partenaires la demande lors des transactions CSP.
clause-sec-secure-app = Un partenaire qui se connecte aux interfaces de programmation (API) de l’Espace partenaires doit appliquer le modèle d’application sécurisé.
clause-sec-consequence = Sans les mesures de sécurité obligatoires, un partenaire ne peut ni réaliser de transactions ni gérer ses clients avec des privilèges délégués.
clause-sec-contact = Chaque partenaire CSP est invité à désigner un contact de sécurité : une personne ou un groupe joignable à toute heure.
    .caution = Obligatoire depuis le 1er octobre 2025. La date d’effet indiquée ici est celle de la page.
clause-sec26-alerts = Le partenaire à facturation directe et le distributeur doivent répondre aux alertes de sécurité dans les 24 heures ; le revendeur en est dispensé.
clause-sec26-no-score = Aucun score global minimal n’est demandé : seuls comptent les éléments obligatoires, même si un premier projet évoquait un score supérieur à 80.
    .caution = Lu seulement sur un forum, dans un fil du 4 juin 2025.
clause-sec-gdap = Par défaut, un nouveau locataire client reçoit des privilèges d’administrateur délégué granulaires (GDAP), à la place de l’ancienne délégation complète.
    .caution = La date d’effet vient d’un tiers ; la foire aux questions de Microsoft décrit des étapes du 25 septembre 2023 au 1er novembre 2023.

## Designation

clause-pcs-designation = Une désignation Partenaire de solutions s’obtient avec au moins 70 points sur 100 de score de capacité du partenaire dans l’un des six domaines, sans aucun indicateur à zéro.

## Enrollment and verification

clause-enr-info = Pour déposer la demande, préparez l’ID Microsoft Partner Network (MPN), l’adresse complète de l’entreprise, ses coordonnées bancaires et l’e-mail professionnel du futur administrateur.
clause-enr-ir-info = Un revendeur prépare aussi les identifiants d’un administrateur général, le nom légal de l’entreprise, le contact principal et les coordonnées du support aux clients.
clause-enr-no-webmail = Pour le contact principal, une adresse grand public (Gmail, Yahoo, iCloud, AOL, Outlook.com ou autre) est refusée.
clause-enr-verif-kinds = Microsoft vérifie trois choses : que l’adresse e-mail vous appartient, que le contact travaille bien pour l’entreprise et que celle-ci existe à son adresse.
clause-enr-verif-2023 = À la vérification du compte peuvent s’ajouter des contrôles d’identité confiés à des tiers et des diligences supplémentaires.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-enr-verif-time = La vérification prend en général de trois à cinq jours ouvrés ; passé cinq jours, vous pouvez contacter le support.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-enr-name-match = Le nom et l’adresse doivent être exactement ceux du registre officiel, sans aucune abréviation.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-enr-reject = Si la vérification est refusée, vous pouvez contester en déposant des documents avec l’action « Fix now ».
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-enr-role-mailbox = À la création du compte du programme partenaire, une boîte aux lettres générique, du type info@ ou marketing@, n’est pas admise.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-enr-duns = Une entreprise inscrite chez Dun & Bradstreet peut être retrouvée par son numéro DUNS.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-enr-separate-login = Les identifiants CSP ne permettent pas d’adhérer au programme partenaire ; les deux comptes peuvent avoir des connexions différentes.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-enr-admin-agent = Une fois l’inscription approuvée, vérifiez que l’administrateur a aussi le rôle d’agent d’administration.

## Choosing a provider

clause-enr-pick-provider = Choisissez un fournisseur indirect dans la liste officielle et contactez-le au sujet du programme, du niveau de support et des conditions.
clause-enr-provider-admin = Accepter le partenariat donne aussi au fournisseur un accès d’administrateur à votre locataire de revendeur ; vous pouvez le retirer ensuite.

## Markets

clause-mk-same-region = L’implantation de l’entreprise fixe son marché : elle ne vend que dans la région CSP correspondante.
clause-mk-link-same-region = Le fournisseur et le revendeur doivent appartenir à la même région, mais pas forcément au même pays.
clause-mk-tenant-country = Ce qui compte est le pays enregistré dans le locataire du client, et non son adresse physique.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-mk-legal-presence = Dans chaque région où elle vend, l’entreprise doit être légalement établie dans un pays au moins, avec un numéro fiscal là où il en existe un.
    .caution = La date d’effet indiquée est celle du document, mai 2018 ; la règle peut être plus ancienne.
clause-mk-multi-region = Vendre dans une autre région demande un compte CSP supplémentaire, avec un ID de localisation situé dans cette région.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-mk-russia = La liste de marchés de 2023 ne contient ni la Russie ni la Biélorussie ; en mars 2022, Microsoft avait annoncé l’arrêt des nouvelles ventes en Russie.
    .caution = L’absence est vérifiée ; l’annonce du 4 mars 2022 n’est connue que par un lien sur une page tierce.
clause-mk-europe-currency = Dans la zone formée par l’Union européenne, l’Association européenne de libre-échange (AELE) et le Royaume-Uni, les offres du nouveau modèle commercial (new commerce) sont facturées au partenaire dans sa propre monnaie, en deux phases à partir du 28 janvier 2021.

## Offers

clause-off-range = Tout le catalogue cloud de Microsoft peut être vendu, de même que d’autres offres dont la liste évolue chaque mois.
clause-off-where = Les offres du moment se trouvent dans l’Espace partenaires, à la page des prix et des offres, après connexion.
clause-off-families = Familles d’offres en vente en 2020 : services en ligne sous licence, plan Azure, réservations Azure, abonnements logiciels, et logiciels en tant que service (SaaS) de l’Azure Marketplace.
clause-off-both-countries = Une offre ne peut être vendue que si elle existe à la fois dans le pays du partenaire et dans celui du client.
clause-off-special-segments = Les offres destinées à l’enseignement, aux organismes à but non lucratif et au secteur public ne se vendent qu’à un client dont la qualité a été reconnue.
clause-off-azure-plan = En juin 2020, le plan Azure était proposé dans 139 pays, moins que les autres offres du programme.
    .caution = La date d’effet indiquée est celle de la page ; le nombre de pays a pu changer depuis.

## National clouds

clause-nc-three = Une page de 2020 cite trois clouds nationaux : celui du gouvernement des États-Unis, celui d’Allemagne et celui de Chine, exploité par 21Vianet. Seuls des partenaires qualifiés peuvent y vendre.
clause-nc-usgov-steps = Pour le cloud du gouvernement des États-Unis, commencez par le formulaire de validation ; viennent ensuite un locataire et un compte de l’Espace partenaires distincts, une adresse professionnelle aux États-Unis, l’ID Microsoft Partner Network (MPN), une vérification de solvabilité et un contrat de revendeur spécifique.
clause-nc-usgov-no-indirect = Dans l’Espace partenaires du cloud du gouvernement des États-Unis, le modèle indirect est indiqué comme non disponible.
clause-nc-gcc = Office 365 GCC (Government Community Cloud) se vend depuis le locataire CSP ordinaire, une fois le partenaire et le client approuvés ; un revendeur passe par son fournisseur.
clause-nc-germany-closed = Microsoft Cloud Germany n’accueille plus de nouveaux clients ; ils sont dirigés vers les régions européennes ordinaires.
    .caution = La page n’indique pas depuis quand ; l’annonce à laquelle elle renvoie est du 31 août 2018.
clause-nc-germany-end = Microsoft Cloud Germany a fermé le 29 octobre 2021.
    .caution = Énoncé de mémoire, à confirmer : aucune source n’a été trouvée.
clause-nc-germany-migrate = Pour faire sortir ses clients de Microsoft Cloud Germany, un partenaire a besoin d’un compte CSP actif dans la région européenne.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-nc-china = En Chine, 21Vianet exploite les services, les facture et en assure le support, avec son propre portail de partenaires et sa propre inscription.
clause-nc-china-region = En 2023, la liste CSP ordinaire comprend aussi une région Chine, en yuans (CNY), à côté du service de 21Vianet.
    .caution = La date d’effet indiquée est celle de la page ; la règle peut être plus ancienne.
clause-nc-mfa-optional = Dans les clouds souverains (21Vianet, gouvernement des États-Unis, Allemagne), l’authentification multifacteur (MFA) était recommandée, mais le contrat ne l’imposait pas.
