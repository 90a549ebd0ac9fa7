### What is to be done to take up a role, and the usual mistakes. Ids follow plan.toml.

## Paths

plan-path-common = Avant l’inscription

plan-path-indirect-reseller = Devenir revendeur indirect

plan-path-direct-bill = Devenir partenaire à facturation directe

plan-path-keep-direct-bill = Rester en facturation directe : remplir de nouveau les conditions
    .check = Rester en facturation directe : vérifier chaque condition

plan-path-keep-reseller = Rester revendeur : remplir de nouveau les conditions
    .check = Rester revendeur : vérifier chaque condition

plan-path-customers = Pour vos clients

plan-path-direct-to-indirect = Passer de la facturation directe au rôle de revendeur indirect

## Before enrolling: what to do, how, what it needs, what to beware of

task-join-programme = Adhérer au programme partenaire
    .text = Créez le compte de votre entreprise dans le programme Microsoft AI Cloud Partner : vous obtenez un compte global (PGA) et un ID de localisation (PLA). Si votre entreprise a un numéro DUNS, l’indiquer accélère la démarche. Les identifiants d’un compte CSP ne fonctionnent pas ici.
    .needs = Une adresse e-mail professionnelle, la dénomination et l’adresse légales de l’entreprise, un contact principal et le pouvoir de signer.

task-obtain-location-id = Obtenir un ID de localisation dans le bon pays
    .text = Le compte de localisation (PLA) doit se trouver dans le pays du futur locataire CSP, et à un locataire correspond un seul ID de localisation. Si vous n’avez pas de localisation dans ce pays, ajoutez-en une dans l’Espace partenaires : elle aura son propre ID.
    .needs = Un accès à l’Espace partenaires et une adresse de l’entreprise dans le pays du locataire CSP.

task-gather-details = Rassembler les renseignements demandés
    .text = Ayez tout sous la main avant d’ouvrir le formulaire.
    .needs = L’ID partenaire, l’adresse complète de l’entreprise, ses coordonnées bancaires, son numéro fiscal s’il y a lieu, son numéro d’immatriculation là où il est obligatoire, l’adresse e-mail professionnelle de l’administrateur et un contact pour le support aux clients.

# $country (String): the country of the company
# $kinds (String): the kinds of number, of which one is enough
# $month (String): the month of the list
registration-listed = Numéro d’immatriculation ({ $country }) : { $kinds } (liste de { $month }).

# $country (String): the country of the company
# $kinds (String): the kinds of number, of which one is enough
# $month (String): the month of the list
registration-in-table = Numéro d’immatriculation ({ $country }) : { $kinds }, selon un tableau détaillé de { $month } ; la page d’inscription, elle, ne l’y demande pas.

# $country (String): the country of the company
# $kinds (String): unused here
# $month (String): the month of the list
registration-not-listed = Numéro d’immatriculation ({ $country }) : non obligatoire, d’après la liste de { $month }.

registration-tax-id = numéro fiscal

registration-vat-number = numéro de TVA

registration-public-service-number = numéro de service public

task-designate-signatory = Désigner l’administrateur général qui signera
    .text = Seul un administrateur général du locataire CSP voit le Contrat Partenaire Microsoft et peut le signer. Repérez qui tient ce rôle et assurez-vous que cette personne est habilitée à engager l’entreprise et sera disponible le moment venu.
    .needs = Un administrateur général du locataire CSP, habilité à engager l’entreprise.

## Indirect reseller: what to do, how, what it needs, what to beware of

task-start-reseller-enrolment = Ouvrir l’inscription de revendeur
    .text = Ouvrez la page d’inscription des revendeurs et connectez-vous avec un compte professionnel. Si vous n’en avez pas, vous pouvez en créer un à cette occasion.
    .needs = Les identifiants d’un administrateur général.

task-link-location-id = Lier l’ID de localisation
    .text = Liez au compte CSP l’ID de localisation du même pays. Vous pouvez remettre cette étape à plus tard, mais tant qu’elle n’est pas faite, vous ne pouvez ni signer le contrat ni rien vendre.
    .needs = Un ID de localisation actif, dans le pays du locataire CSP.

task-fill-in-profile = Remplir le profil de l’entreprise
    .text = Indiquez les coordonnées de l’entreprise, son contact principal et son contact pour le support aux clients. Choisissez bien le contact principal : c’est à lui que Microsoft écrit pour la vérification.
    .needs = La dénomination et l’adresse de l’entreprise, telles qu’elles figurent au registre officiel.

task-pass-reseller-verification = Confirmer l’e-mail et attendre la vérification
    .text = Le contact principal confirme l’e-mail envoyé par Microsoft ; la vérification prend ensuite, en général, de trois à cinq jours ouvrés. Elle porte sur l’adresse e-mail, sur l’emploi du contact et sur l’existence de l’entreprise à son adresse. En cas de refus, vous pouvez contester en déposant des documents.
    .needs = L’accès à la boîte de réception du contact principal ; en cas de refus, des justificatifs à déposer.

task-sign-reseller-agreement = Signer le Contrat Partenaire Microsoft, version revendeur
    .text = Un administrateur général l’accepte dans l’Espace partenaires. Il n’existe qu’en anglais et s’accepte séparément sur chaque locataire CSP depuis lequel vous vendez.
    .needs = La vérification réussie et l’ID de localisation lié.

task-secure-reseller-tenant = Mettre en place les rôles et la sécurité
    .text = Vérifiez que l’administrateur a aussi le rôle d’agent d’administration. Exigez l’authentification multifacteur (MFA) : les règles d’octobre 2025 l’imposent aux administrateurs, les pages antérieures à tous les utilisateurs. Désignez un contact de sécurité, personne ou groupe joignable à toute heure.
    .needs = Un administrateur général, et un contact de sécurité joignable à toute heure.

task-choose-provider = Choisir un fournisseur indirect
    .text = Cherchez dans la liste officielle de Microsoft un fournisseur de votre région ; il peut être établi dans un autre pays que le vôtre. Interrogez-le sur son programme, son niveau de support et ses conditions avant de vous engager. Vous pouvez travailler avec plusieurs fournisseurs.
    .needs = La liste officielle des fournisseurs et vos critères : offres, support, conditions.

task-accept-provider = Accepter l’invitation du fournisseur
    .text = Le fournisseur envoie sa demande par e-mail ; un de vos administrateurs l’accepte dans l’Espace partenaires. Accepter lui donne aussi un accès d’administrateur à votre locataire ; vous pouvez le retirer ensuite.
    .needs = La demande du fournisseur, reçue par e-mail, et un administrateur pour l’accepter.

task-invite-customers = Inviter les clients
    .text = En acceptant votre invitation, chaque client autorise à la fois votre entreprise et votre fournisseur. Celui-ci crée au besoin le locataire du client, passe les commandes et atteste l’accord du client, ce qu’un revendeur ne peut pas faire.
    .needs = L’acceptation du Contrat client Microsoft par le client, avant sa première commande.

task-give-location-id = Donner au fournisseur l’ID de localisation
    .text = Le fournisseur l’inscrit sur chaque abonnement, pour que les incitations vous reviennent. Une nouvelle commande est bloquée si le revendeur qui y figure est suspendu, n’a pas de contrat en place ou a un ID de localisation inactif ; les sources ne s’accordent pas sur le début : 2 juin ou 1er septembre 2025. Depuis le 1er décembre 2025, le même contrôle porte sur les modifications d’abonnements existants.
    .needs = Un ID de localisation actif et le contrat de revendeur accepté.

## Direct bill: what to do, how, what it needs, what to beware of

task-trade-as-reseller = Vendre comme revendeur indirect pendant 12 mois au moins
    .text = Les mois déjà accomplis comptent. Les règles d’octobre 2025 demandent aussi 1 000 000 USD de chiffre d’affaires CSP sur les 12 derniers mois. L’Espace partenaires affiche le vôtre en dollars américains, pour le compte global ; il est actualisé le 8 de chaque mois et ne retient que les mois clos et les factures réglées.
    .needs = Un compte de revendeur, et l’accès au chiffre d’affaires CSP dans l’Espace partenaires.

task-earn-designation = Obtenir une désignation Partenaire de solutions
    .text = Les règles d’octobre 2025 l’exigent avant même la demande ; une seule suffit. Elle s’obtient dans l’un des six domaines, avec un score de capacité du partenaire d’au moins 70 sur 100 et aucun indicateur à zéro.
    .needs = Le domaine où votre score en est le plus proche et ce qui lui manque encore.

task-apply-direct-bill = Demander la facturation directe
    .text = Remplissez le formulaire de demande ; Microsoft confirme votre chiffre d’affaires et votre ancienneté comme revendeur avant tout le reste. L’adresse du formulaire a été relevée pour la dernière fois en 2023 : si elle ne fonctionne plus, partez de la page des conditions. Les règles de 2018 ne demandaient qu’un questionnaire, et aucune ancienneté comme revendeur.
    .needs = Douze mois comme revendeur, le chiffre d’affaires requis et au moins une désignation Partenaire de solutions.

task-pass-assessment = Réussir l’évaluation des capacités
    .text = Elle porte sur la facturation, le provisionnement, la conformité, le support aux clients et la sécurité. En 2023, un tiers la menait par des entretiens ; les règles d’octobre 2025 décrivent une évaluation automatisée. Elle se refait chaque année.
    .needs = De quoi répondre sur chacun de ces cinq domaines.

task-obtain-second-location-id = Obtenir un ID de localisation pour le nouveau locataire
    .text = Celui de votre locataire de revendeur ne peut pas servir : à chaque locataire correspond un seul ID de localisation. Ajoutez une localisation dans le pays du nouveau locataire ; elle aura son propre ID.
    .needs = Un accès à l’Espace partenaires et une adresse de l’entreprise dans le pays du nouveau locataire.

task-enrol-direct-tenant = Inscrire un nouveau locataire
    .text = La facturation directe a son propre locataire, distinct de votre locataire de revendeur. L’inscription en demande le domaine, ainsi qu’une date anniversaire de facturation.
    .needs = Un domaine, une date anniversaire de facturation, un ID de localisation propre à ce locataire et situé dans son pays, et le numéro fiscal s’il y a lieu.
    .warning = Le domaine et la date anniversaire de facturation sont définitifs : arrêtez-les avant de vous inscrire.

task-pass-direct-verification = Passer avec succès la vérification de l’entreprise
    .text = Microsoft vérifie l’adresse e-mail, l’emploi du contact et l’existence de l’entreprise à son adresse, en général en trois à cinq jours ouvrés. Des contrôles d’identité confiés à des tiers et des diligences supplémentaires peuvent s’y ajouter.
    .needs = L’accès à la boîte de réception du contact principal, la dénomination et l’adresse telles qu’elles figurent au registre officiel.

task-obtain-credit-approval = Obtenir l’accord de Microsoft sur la solvabilité de l’entreprise
    .text = Microsoft vérifie la solvabilité de votre entreprise. Comptez plusieurs jours et attendez son accord : le plan de support ne vient qu’après.
    .needs = Le nouveau locataire inscrit et l’entreprise vérifiée.
    .warning = N’achetez pas le plan de support avant d’avoir cet accord.

task-buy-support-plan = Acheter le plan de support
    .text = Choisissez le Support Avancé pour les partenaires (ASfP), pour les produits cloud, ou le Support Premier pour les partenaires (PSfP), qui ajoute des services proactifs et couvre aussi les environnements hybrides et locaux. Ce plan est la dernière condition à remplir avant le contrat. Les sources consultées n’en donnent pas le prix : demandez-le à Microsoft.
    .needs = L’accord de Microsoft sur votre solvabilité.
    .warning = Ne l’achetez qu’une fois votre solvabilité approuvée par Microsoft, jamais avant.

task-sign-direct-bill-agreement = Signer le Contrat Partenaire Microsoft, version facturation directe
    .text = Ce n’est pas la version des revendeurs. Un administrateur général du nouveau locataire l’accepte dans l’Espace partenaires, une fois remplies toutes les conditions précédentes ; le texte n’existe qu’en anglais.
    .needs = Un plan de support actif.

task-set-up-direct-tenant = Mettre en place la sécurité, l’API et un bac à sable
    .text = Exigez l’authentification multifacteur (MFA), au minimum pour les administrateurs, désignez un contact de sécurité et organisez-vous pour répondre aux alertes de sécurité sous 24 heures. Attribuez les rôles. Reliez ensuite vos systèmes à l’API de l’Espace partenaires, selon le modèle d’application sécurisé, et créez un bac à sable.
    .needs = Le contrat accepté, un contact de sécurité joignable à toute heure et de quoi relier vos systèmes à l’API.

task-move-customers = Faire passer clients et abonnements sur le nouveau locataire
    .text = Décidez avec votre fournisseur quand et comment ils quitteront le locataire de revendeur. Rien ne peut être commandé pour un client qui n’a pas accepté le Contrat client Microsoft ; partenaire à facturation directe, vous pouvez attester vous-même son accord.
    .needs = L’acceptation du Contrat client Microsoft par chaque client et un calendrier convenu avec votre fournisseur.

## From direct bill to indirect reseller: what to do, how, what it needs, what to beware of

task-update-profile = Mettre à jour le profil de l’entreprise
    .text = Vérifiez dans l’Espace partenaires le profil de l’entreprise, son contact principal et son ID partenaire, et corrigez ce qui n’est plus exact avant de vous inscrire.
    .needs = Un accès d’administrateur à l’Espace partenaires, et la dénomination et l’adresse telles qu’elles figurent au registre officiel.

task-enrol-as-reseller = S’inscrire comme revendeur indirect
    .text = Votre locataire de facturation directe ne peut s’inscrire comme revendeur qu’une fois passé à l’état restreint ; sinon, prenez un nouveau locataire. Si vous doutez de son état, interrogez le support de Microsoft.
    .needs = Un locataire à l’état restreint, ou un nouveau locataire avec un ID de localisation qui lui soit propre, dans son pays.
    .warning = Pour revenir à la facturation directe, il faudra remplir de nouveau toutes les conditions, sur un nouveau locataire ; un tiers parle aussi de 12 mois d’attente.

task-link-new-location-id = Sur un nouveau locataire seulement : lier un ID de localisation qui lui soit propre
    .text = À chaque locataire correspond un seul ID de localisation : celui de votre locataire de facturation directe ne peut pas servir. Ajoutez une localisation dans le pays du nouveau locataire et liez son ID ; d’ici là, rien ne peut y être signé ni vendu.
    .needs = Un accès à l’Espace partenaires et une adresse de l’entreprise dans le pays du nouveau locataire.

task-pass-new-verification = Sur un nouveau locataire seulement : passer la vérification
    .text = Le contact principal confirme l’e-mail envoyé par Microsoft ; la vérification prend ensuite, en général, de trois à cinq jours ouvrés. Elle porte sur l’adresse e-mail, sur l’emploi du contact et sur l’existence de l’entreprise à son adresse.
    .needs = L’accès à la boîte de réception du contact principal, la dénomination et l’adresse telles qu’elles figurent au registre officiel.

task-name-signatory = Désigner l’administrateur général qui signera
    .text = Seul un administrateur général du locataire qui sera celui du revendeur voit le contrat et peut le signer. Repérez qui tient ce rôle et assurez-vous que cette personne est habilitée à engager l’entreprise et sera disponible le moment venu.
    .needs = Un administrateur général du locataire, habilité à engager l’entreprise.

task-accept-reseller-agreement = Accepter le contrat de revendeur
    .text = Une fois l’inscription approuvée, un administrateur général accepte dans l’Espace partenaires le Contrat Partenaire Microsoft, version revendeur. Il n’existe qu’en anglais.
    .needs = L’inscription approuvée et un administrateur général.

task-secure-moved-tenant = Mettre en place les rôles et la sécurité
    .text = Vérifiez que l’administrateur a aussi le rôle d’agent d’administration. Exigez l’authentification multifacteur (MFA) : les règles d’octobre 2025 l’imposent aux administrateurs, les pages antérieures à tous les utilisateurs. Désignez un contact de sécurité, personne ou groupe joignable à toute heure.
    .needs = Un administrateur général, et un contact de sécurité joignable à toute heure.

task-join-provider = Trouver un fournisseur et accepter son invitation
    .text = Choisissez dans la liste officielle un fournisseur de votre région : c’est désormais par lui que passeront les commandes. Il envoie sa demande par e-mail ; un administrateur l’accepte dans l’Espace partenaires. Accepter lui donne aussi un accès d’administrateur à votre locataire ; vous pouvez le retirer ensuite.
    .needs = La liste officielle des fournisseurs, et un administrateur pour accepter la demande.

task-extend-relationships = Étendre au fournisseur la relation avec chaque client
    .text = Pour passer des commandes, le fournisseur doit avoir sa propre relation de revendeur avec chaque client. Prévenez d’abord le client et recueillez son accord, puis étendez la relation dans l’Espace partenaires.
    .needs = La relation établie avec le fournisseur et le consentement de chaque client.

task-redo-attestations = Faire refaire les attestations du Contrat client
    .text = Ce que vous aviez attesté pour un client se perd avec le changement de modèle : le fournisseur doit l’attester de nouveau. Ce que le client a accepté lui-même dans le Centre d’administration Microsoft 365 reste valable.
    .needs = La liste des clients pour lesquels vous avez attesté, avec le nom et l’adresse e-mail de la personne qui a accepté pour chacun.

task-transfer-subscriptions = Transférer les abonnements
    .text = Une fois la relation établie et le Contrat client accepté, transférez au fournisseur les abonnements de chaque client. Tant que votre locataire est à l’état restreint, ceux qui sont en cours se poursuivent et se renouvellent.
    .needs = Pour chaque client, la relation étendue au fournisseur et le Contrat client Microsoft en règle.
    .warning = En 2023, les abonnements sous licence du nouveau modèle commercial (new commerce) ne pouvaient pas être transférés avant la fin de leur période d’engagement : demandez à votre fournisseur ce qu’il en est aujourd’hui avant de fixer une date.

## Staying in direct bill: what to do, how, what it needs, what to beware of

task-regain-revenue = Ramener le chiffre d’affaires au-dessus du seuil
    .check = Vérifier que le chiffre d’affaires atteint le seuil
    .text = Les règles d’octobre 2025 demandent 1 000 000 USD de chiffre d’affaires CSP facturé sur les 12 derniers mois, compté pour toute l’entreprise. L’éligibilité est examinée chaque année : suivez le montant dans l’Espace partenaires bien avant votre mois anniversaire. Il est actualisé le 8 de chaque mois et ne retient que les mois clos et les factures réglées.
    .needs = L’accès au chiffre d’affaires CSP dans l’Espace partenaires et une prévision jusqu’au mois anniversaire.

task-hold-designation = Détenir une désignation Partenaire de solutions
    .check = Vérifier que vous détenez une désignation Partenaire de solutions
    .text = Une seule suffit. Elle s’obtient dans l’un des six domaines, avec un score de capacité du partenaire d’au moins 70 sur 100 et aucun indicateur à zéro.
    .needs = Le domaine où votre score en est le plus proche et ce qui lui manque encore.

task-repeat-assessment = Réussir l’évaluation des capacités de l’année
    .check = Vérifier si l’évaluation des capacités de l’année est réussie
    .text = Elle porte sur la facturation, le provisionnement, la conformité, le support aux clients et la sécurité, et se refait chaque année.
    .needs = De quoi répondre sur chacun de ces cinq domaines.

task-keep-support-plan = Garder un plan de support en vigueur
    .check = Vérifier qu’un plan de support est en vigueur
    .text = Le Support Avancé pour les partenaires (ASfP) ou le Support Premier pour les partenaires (PSfP) doit être actif. Renouvelez-le avant son terme.
    .needs = Le jour où votre plan se renouvelle.

task-complete-security = Achever les mesures de sécurité obligatoires
    .check = Vérifier les mesures de sécurité obligatoires
    .text = Exigez l’authentification multifacteur (MFA) pour les administrateurs, désignez un contact de sécurité et répondez aux alertes sous 24 heures. Sans les mesures obligatoires, un partenaire ne peut ni faire de transactions ni gérer ses clients par ses privilèges délégués.
    .needs = Un administrateur général, et un contact de sécurité joignable à toute heure.

task-keep-membership = Garder actifs le programme partenaire et l’ID de localisation
    .check = Vérifier que le programme partenaire et l’ID de localisation sont actifs
    .text = Le compte du programme partenaire doit être actif et son contrat signé ; l’ID de localisation du locataire doit relever d’un profil actif, dans le pays du locataire.
    .needs = Un accès d’administrateur à l’Espace partenaires.

task-settle-standing = Mettre en règle la vérification, la solvabilité et le contrat
    .check = Vérifier où en sont la vérification, la solvabilité et le contrat
    .text = Microsoft doit avoir vérifié l’entreprise et approuvé sa solvabilité, et la version facturation directe du Contrat Partenaire Microsoft doit être acceptée. Un profil refusé ou des factures en retard de plus de 60 jours peuvent valoir une suspension.
    .needs = Un profil conforme au registre officiel, des factures réglées et un administrateur général pour signer.

## Staying a reseller: what to do, how, what it needs, what to beware of

task-regain-reseller-revenue = Ramener le chiffre d’affaires de la localisation au-dessus du seuil
    .check = Vérifier que le chiffre d’affaires de la localisation atteint le seuil
    .text = Chaque locataire de revendeur doit réaliser au moins 1 000 USD de chiffre d’affaires CSP sur 12 mois, comptés pour le compte de localisation. Le contrôle a lieu chaque année dans le mois de votre inscription ; les avertissements commencent trois mois avant l’application de la mesure.
    .needs = Le chiffre d’affaires CSP du compte de localisation dans l’Espace partenaires et une prévision jusqu’à ce mois.

task-complete-reseller-security = Achever les mesures de sécurité obligatoires
    .check = Vérifier les mesures de sécurité obligatoires
    .text = Exigez l’authentification multifacteur (MFA) pour les administrateurs et désignez un contact de sécurité. Sans les mesures obligatoires, un partenaire ne peut ni faire de transactions ni gérer ses clients par ses privilèges délégués.
    .needs = Un administrateur général, et un contact de sécurité joignable à toute heure.

task-keep-reseller-location-id = Garder actif l’ID de localisation
    .check = Vérifier que l’ID de localisation est actif
    .text = L’ID de localisation du locataire doit relever d’un profil actif, dans le pays du locataire.
    .needs = Un accès d’administrateur à l’Espace partenaires.

task-settle-reseller-standing = Mettre en règle le fournisseur, le contrat et la vérification
    .check = Vérifier où en sont le fournisseur, le contrat et la vérification
    .text = La relation avec un fournisseur, la version revendeur du Contrat Partenaire Microsoft, acceptée par une personne habilitée, et la vérification par Microsoft : ce qui en manque est à régler.
    .needs = Un profil conforme au registre officiel, un fournisseur et un administrateur général pour signer.

## For the customers: what to do, how, what it needs

task-settle-customer-agreement = Régler la façon dont chaque client accepte le Contrat client Microsoft
    .check = Vérifier que la façon dont chaque client accepte le Contrat client Microsoft est réglée
    .text = Rien ne peut être commandé pour un client avant qu’il ait accepté le contrat. Soit le client l’accepte lui-même dans le Centre d’administration Microsoft 365, soit le partenaire qui le facture atteste de son acceptation ; un revendeur laisse cela à son fournisseur.
    .needs = Pour chaque client, le nom et l’adresse e-mail de la personne qui accepte.

task-open-other-regions = Vendre dans d’autres régions : un compte CSP dans chacune, ou y renoncer
    .text = Un compte CSP ne vend que dans sa région. Pour chaque autre région, soit vous ouvrez un compte de plus, avec un ID de localisation sur place et une entreprise légalement établie dans l’un de ses pays, soit vous laissez ces clients à d’autres.
    .needs = Dans chaque région, une entreprise légalement établie dans l’un de ses pays, avec un numéro fiscal le cas échéant, et un ID de localisation dans le pays du nouveau locataire.

# $count (Number): how many regions
# $list (String): the regions, each with the countries of the customers
task-other-regions = { $count ->
    [one] La région : { $list }.
   *[other] Les régions : { $list }.
}

## Usual mistakes

trap-consumer-mailbox = Pour le contact principal, une adresse e-mail grand public (Gmail, Outlook.com, etc.) est refusée : donnez une adresse professionnelle.

trap-role-mailbox = Une adresse générique, du type info@ ou marketing@, est refusée à l’adhésion au programme partenaire : donnez l’adresse d’une personne précise.

trap-mailbox-missing = À une adresse en onmicrosoft.com sans boîte de réception, les messages de Microsoft n’arrivent pas : donnez une adresse qui reçoit du courrier et que quelqu’un relève.

trap-name-not-as-registered = Un nom ou une adresse qui s’écarte du registre officiel peut faire échouer la vérification : recopiez-les exactement, sans rien abréger.

trap-global-id = L’ID du compte global (PGA) n’est pas valable dans le programme CSP : prenez celui d’un compte de localisation (PLA).

trap-other-country-location = Une localisation d’un autre pays ne peut pas être liée, même dans la même région : prenez-en une dans le pays du locataire.

trap-location-cannot-be-removed = Une localisation ajoutée par erreur ne peut être supprimée que par le support, sans retour possible : vérifiez son pays et son adresse avant de l’ajouter.

trap-two-sign-ins = Le compte du programme partenaire et le compte CSP peuvent avoir des identifiants différents, faciles à confondre : vérifiez avec lesquels vous vous connectez.

trap-not-global-admin = Qui n’est pas administrateur général ne voit même pas le contrat : faites-le signer par un administrateur général du locataire CSP.

trap-verification-mail-lost = L’e-mail de vérification se perd facilement dans les courriers indésirables : cherchez-le là aussi et confirmez-le.

trap-verification-stuck = Il arrive qu’une vérification reste bloquée : passé cinq jours ouvrés, il est possible d’ouvrir un dossier auprès du support.

trap-own-use = Les licences destinées à votre propre entreprise ne s’achètent pas sur le locataire CSP : achetez-les à un autre partenaire, sur un autre locataire.

trap-same-tenant = Un même locataire ne peut pas servir à la fois à la facturation directe et à la revente indirecte : prévoyez-en un pour chacune.

trap-plan-before-credit = Acheter le plan de support avant l’accord sur la solvabilité, c’est l’acheter trop tôt : attendez cet accord, puis achetez-le.
