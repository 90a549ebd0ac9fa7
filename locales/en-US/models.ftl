### The three roles, the parties of a sale, and the chains that link them.

## Roles

role-direct-bill = Direct bill partner
    .model = Direct bill
    .in-a-sentence = direct bill

role-indirect-reseller = Indirect reseller
    .model = Indirect, as a reseller
    .in-a-sentence = the role of indirect reseller

role-indirect-provider = Indirect provider
    .model = Indirect, as a provider
    .in-a-sentence = the role of indirect provider

## Parties of a sale

party-microsoft = Microsoft

party-provider = Indirect provider

party-customer = Customer

party-you = you

## The chain of a sale, in pictures and in words

chain-sells = sale

chain-invoices = invoice

chain-supports = support

chain-contract = contract

chain-partner-agreement = partner agreement

chain-customer-agreement = customer agreement

chain-direct-bill-description = Microsoft sells its products to you, invoices you, and signs the Microsoft Partner Agreement with you. You sell to the customer, invoice the customer, and provide first-level support; your support plan lets you escalate technical issues to Microsoft. The customer accepts the Microsoft Customer Agreement before its first order.

chain-indirect-reseller-description = Microsoft sells its products to the indirect provider, invoices it, signs the Microsoft Partner Agreement with it, and takes the technical issues it escalates through its support plan. The provider sells these products to you, invoices you, and has a contract with you. You sell to the customer and send the invoice, unless the provider does so for you; you and the provider share the customer’s support. Although you buy from the provider, it is with Microsoft that you sign the Microsoft Partner Agreement, in its reseller version. The customer accepts the Microsoft Customer Agreement before its first order.

chain-direct-bill-suits = Whom it suits
    .text = A company that can sell to, invoice, and support its customers on its own, or is set on getting there.

chain-direct-bill-support = Who provides support
    .text = You do, at the first level. Technical issues you cannot solve are escalated to Microsoft through your paid support plan.

chain-direct-bill-credit = Who bears unpaid bills
    .text = You do: unpaid bills and customer fraud fall on you, and Microsoft sets a credit limit.

chain-direct-bill-start = What it takes to start
    .text = More conditions, and stricter ones with each edition of the rules: a support plan, means or results to show, Microsoft’s checks. Passerelle will tell you which ones apply to you, and since when.

chain-indirect-reseller-suits = Whom it suits
    .text = A company ready for the market that would rather not deal with several vendors, or does not manage customers from end to end. It takes little capital, and the start is quick.

chain-indirect-reseller-support = Who provides support
    .text = You and your provider, together. The provider can name you as the support contact for a given subscription.

chain-indirect-reseller-credit = Who bears unpaid bills
    .text = Toward Microsoft, your provider does. Between the two of you, your contract decides.

chain-indirect-reseller-start = What it takes to start
    .text = Little: an active partner ID and someone who can sign. To trade, you then need a provider in your region and the Microsoft Partner Agreement.
