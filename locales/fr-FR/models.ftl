### The three roles, the parties of a sale, and the chains that link them.

## Roles

role-direct-bill = Partenaire à facturation directe
    .model = Facturation directe
    .in-a-sentence = la facturation directe

role-indirect-reseller = Revendeur indirect
    .model = Indirect, comme revendeur
    .in-a-sentence = le rôle de revendeur indirect

role-indirect-provider = Fournisseur indirect
    .model = Indirect, comme fournisseur
    .in-a-sentence = le rôle de fournisseur indirect

## Parties of a sale

party-microsoft = Microsoft

party-provider = Fournisseur indirect

party-customer = Client

party-you = vous

## The chain of a sale, in pictures and in words

chain-sells = vente

chain-invoices = facture

chain-supports = support

chain-contract = contrat

chain-partner-agreement = contrat partenaire

chain-customer-agreement = contrat client

chain-direct-bill-description = Microsoft vous vend ses produits, vous les facture et signe avec vous le Contrat Partenaire Microsoft. Vous vendez au client, vous le facturez et vous assurez son support de premier niveau ; votre plan de support vous permet de faire remonter les questions techniques à Microsoft. Le client accepte le Contrat client Microsoft avant sa première commande.

chain-indirect-reseller-description = Microsoft vend ses produits au fournisseur indirect, le facture, signe avec lui le Contrat Partenaire Microsoft et, par son plan de support, traite les questions techniques qu’il lui fait remonter. Le fournisseur vous vend ces produits, vous les facture et conclut un contrat avec vous. Vous vendez au client et vous le facturez, à moins que le fournisseur ne le facture pour vous ; vous et lui partagez le support du client. Bien que vous achetiez au fournisseur, c’est avec Microsoft que vous signez le Contrat Partenaire Microsoft, dans sa version revendeur. Le client accepte le Contrat client Microsoft avant sa première commande.

chain-direct-bill-suits = À qui il convient
    .text = À une entreprise capable de vendre, de facturer et d’assister ses clients par elle-même, ou décidée à le devenir.

chain-direct-bill-support = Qui assure le support
    .text = Vous, au premier niveau. Les questions techniques que vous ne pouvez pas résoudre remontent à Microsoft par votre plan de support payant.

chain-direct-bill-credit = Qui supporte les impayés
    .text = Vous : les impayés et la fraude de vos clients restent à votre charge, et Microsoft fixe une limite de crédit.

chain-direct-bill-start = Ce qu’il faut pour commencer
    .text = Plus de conditions, devenues plus exigeantes d’une édition des règles à l’autre : un plan de support, des moyens ou des résultats à montrer, les vérifications de Microsoft. Passerelle vous dira lesquelles s’appliquent à vous, et depuis quand.

chain-indirect-reseller-suits = À qui il convient
    .text = À une entreprise prête pour le marché, qui préfère ne pas traiter avec plusieurs éditeurs ou ne gère pas la relation client de bout en bout. Il faut peu de capital et le démarrage est rapide.

chain-indirect-reseller-support = Qui assure le support
    .text = Vous et votre fournisseur, ensemble. Le fournisseur peut vous désigner comme contact de support pour un abonnement donné.

chain-indirect-reseller-credit = Qui supporte les impayés
    .text = Envers Microsoft, votre fournisseur. Entre lui et vous, c’est votre contrat qui en décide.

chain-indirect-reseller-start = Ce qu’il faut pour commencer
    .text = Peu de choses : un ID partenaire actif et quelqu’un qui puisse signer. Pour vendre, il vous faut ensuite un fournisseur de votre région et le Contrat Partenaire Microsoft.
