//! The French part.

#[allow(clippy::wildcard_imports, reason = "a sample names most of the model")]
use super::*;

const DECIDING: [&str; 2] = ["not-met", "Non remplie"];
const MET: [&str; 2] = ["met", "Remplie"];
const UNKNOWN: [&str; 2] = ["unknown", "Pas encore connue"];
const APART: [&str; 2] = ["not-applicable", "Sans objet"];

const SUPPORT_PLANS: &str = "https://partner.example.com/fr-fr/support/partner-support-plans";

pub fn part() -> Part {
    let sources = [
        source(1, "Guide CSP, 1er octobre 2025"),
        source(2, "Liste des marchés, août 2023"),
        source(3, "Contrat client, avril 2024"),
    ];
    Part {
        lang: Lang::French,
        kicker: "Passerelle · rapport d’éligibilité au programme CSP".to_owned(),
        title: "Studio Brume".to_owned(),
        lines: owned(&[
            "État au 22 novembre 2026, d’après les règles du 1er octobre 2025.",
            "Établi le 22 novembre 2026 à 14 h 05.",
        ]),
        foot: "Studio Brume · état au 22 novembre 2026".to_owned(),
        sections: vec![organisation(&sources), verdicts(&sources)],
        columns: vec![
            markets(&sources),
            agreement(&sources),
            plan(),
            sources_section(),
        ],
    }
}

fn organisation(sources: &[Source]) -> Section {
    section(
        "L’organisation",
        vec![
            Block::Pairs {
                pairs: pairs(&[
                    [
                        "Raison sociale",
                        "Studio Brume, société par actions simplifiée",
                    ],
                    ["Pays", "France (La Réunion)"],
                    ["Rôle actuel", "Revendeur indirect, depuis le 3 mars 2023"],
                    [
                        "Chiffre d’affaires CSP sur douze mois",
                        "412\u{202f}500 USD, soit 41\u{202f}% du seuil d’un million",
                    ],
                ]),
            },
            text(
                "Aujourd’hui, Studio Brume vend en passant par un fournisseur indirect. L’équipe demande si elle peut acheter chez Microsoft sans intermédiaire\u{202f}: «\u{202f}facturer nous-mêmes, et répondre nous-mêmes aux clients\u{202f}».",
                &sources[..1],
            ),
        ],
    )
}

fn verdicts(sources: &[Source]) -> Section {
    section(
        "Les verdicts",
        vec![
            text(
                "En bref\u{202f}: vous pouvez rester revendeur indirect\u{202f}; la facturation directe n’est pas ouverte à cette date.",
                &[],
            ),
            Block::Verdict(Verdict {
                verdict: "not-eligible".to_owned(),
                word: "Pas encore accessible".to_owned(),
                lines: owned(&[
                    "Deux conditions déterminantes ne sont pas remplies\u{202f}: Chiffre d’affaires CSP, Support de premier niveau.",
                ]),
                edition: "D’après les règles du 1er octobre 2025, qui vous engagent dès votre demande.".to_owned(),
                outlook: Some("Viendront ensuite les règles du 1er octobre 2026.".to_owned()),
                marks: owned(&[
                    "met", "met", "met", "not-met", "unknown", "not-met", "met", "unknown",
                    "not-applicable", "met", "met", "met",
                ]),
                summary: "Douze conditions\u{202f}: sept remplies, deux non remplies, deux pas encore connues, une sans objet.".to_owned(),
                sources: sources[..1].to_vec(),
            }),
            rows(
                ["Condition", "État", "Vos réponses", "Sources"],
                proof(),
                sources,
            ),
            Block::Finding(Finding {
                heading: "Ce qui ouvrirait ce modèle".to_owned(),
                note: "Les plus petits ensembles de changements\u{202f}; chacun suffit à lui seul.".to_owned(),
                or: "ou".to_owned(),
                sets: vec![
                    pairs(&[
                        ["Chiffre d’affaires CSP sur douze mois", "au moins 1\u{202f}000\u{202f}000 USD"],
                        ["Qui assure le support de premier niveau\u{202f}?", "Votre équipe"],
                    ]),
                    pairs(&[["Désignation Partenaire de solutions", "Oui"]]),
                ],
                fixed: Some("Le pays du compte joue un rôle et ne se change pas.".to_owned()),
            }),
            Block::Verdict(Verdict {
                verdict: "eligible".to_owned(),
                word: "Conditions remplies".to_owned(),
                lines: owned(&["Toutes les conditions de ce rôle sont remplies."]),
                edition: "D’après les règles du 1er octobre 2025.".to_owned(),
                outlook: None,
                marks: owned(&["met", "met", "met", "met", "met", "not-applicable"]),
                summary: "Six conditions\u{202f}: cinq remplies, une sans objet.".to_owned(),
                sources: sources[..1].to_vec(),
            }),
            Block::Verdict(Verdict {
                verdict: "silent".to_owned(),
                word: "La source n’en dit rien".to_owned(),
                lines: owned(&[
                    "L’édition qui s’applique ne dit rien des conditions de ce rôle. Ce n’est ni un oui ni un non.",
                ]),
                edition: "D’après les règles du 31 août 2018.".to_owned(),
                outlook: None,
                marks: Vec::new(),
                summary: "Aucune condition n’est publiée.".to_owned(),
                sources: Vec::new(),
            }),
        ],
    )
}

fn proof() -> Vec<Row> {
    vec![
        row(
            "ID partenaire",
            "Avoir un ID partenaire actif pour le pays du compte CSP.",
            &[],
            MET,
            &[["ID partenaire", "1234567"], ["Pays du compte", "France"]],
        ),
        row(
            "Adhésion au programme",
            "Avoir une adhésion active au programme partenaire de Microsoft, contrat signé.",
            &["Se vérifie avant la demande."],
            MET,
            &[["Adhésion active", "Oui"]],
        ),
        row(
            "Pouvoir de signature",
            "Avoir une personne habilitée à signer des contrats au nom de l’organisation.",
            &[],
            MET,
            &[["Signataire", "Éléonore d’Anglejan-Châtillon"]],
        ),
        row(
            "Chiffre d’affaires CSP",
            "Avoir réalisé au moins 1\u{202f}000\u{202f}000 USD sur les douze derniers mois.",
            &[
                "Se vérifie à la date de la demande, puis chaque année.",
                "Remplie d’après ce qui est prévu pour le 1er juillet 2027.",
            ],
            DECIDING,
            &[["Chiffre d’affaires sur douze mois", "412\u{202f}500 USD"]],
        ),
        row(
            "Offre à valeur ajoutée",
            "Fournir au moins une offre à valeur ajoutée\u{202f}: service managé, service fondé sur sa propriété intellectuelle ou application pour les clients.",
            &[],
            UNKNOWN,
            &[["Offres à valeur ajoutée", "Non renseigné"]],
        ),
        row(
            "Support de premier niveau",
            "Assurer soi-même le support de premier niveau auprès des clients.",
            &[],
            DECIDING,
            &[["Qui assure le support\u{202f}?", "Un prestataire"]],
        ),
        row(
            "Évaluation des capacités",
            "Réussir l’évaluation des capacités de Microsoft.",
            &["Ne décide pas du verdict\u{202f}: se fait pendant l’inscription."],
            UNKNOWN,
            &[],
        ),
        row(
            "Fournisseur indirect",
            "Être en relation avec un fournisseur indirect officiel.",
            &["Condition du revendeur indirect seulement."],
            APART,
            &[["Fournisseur", "Comptoir du Nuage"]],
        ),
    ]
}

fn markets(sources: &[Source]) -> Section {
    section(
        "Où vendre",
        vec![
            text(
                "Votre région est celle de l’Union européenne et de l’Association européenne de libre-échange\u{202f}: le compte est en France.",
                &sources[1..2],
            ),
            Block::Figure {
                svg: MAP.to_owned(),
                alt: "Carte\u{202f}: la France en couleur pleine, l’Allemagne hachurée, la Serbie en gris.".to_owned(),
                caption: "En couleur pleine, les pays choisis\u{202f}; hachurés, les autres pays de la région\u{202f}; en gris, ceux qui n’en sont pas.".to_owned(),
            },
            table(
                &["Pays", "Monnaie", "Langues du contrat"],
                &[
                    &["Allemagne", "euro (EUR)", "allemand, anglais"],
                    &["France", "euro (EUR)", "français, anglais"],
                    &["Norvège", "couronne norvégienne (NOK)", "norvégien, anglais"],
                    &["Suisse", "franc suisse (CHF)", "allemand, français, italien, anglais"],
                ],
            ),
            caution(
                "La Serbie n’est pas dans votre région\u{202f}: un client y achète auprès d’un partenaire de sa propre région.",
            ),
            text(
                "La liste change plusieurs fois par an\u{202f}; regardez la page en ligne avant de promettre un pays à un client.",
                &[],
            ),
        ],
    )
}

fn agreement(sources: &[Source]) -> Section {
    section(
        "Le contrat client",
        vec![
            heading("Avant la première commande"),
            list(vec![
                item(
                    "Chaque client accepte le Contrat client Microsoft avant sa première commande.",
                    &[
                        "Le partenaire à facturation directe l’atteste\u{202f}; un revendeur ne l’atteste jamais.",
                    ],
                    &sources[2..],
                ),
                item(
                    "Le client peut l’accepter lui-même dans le centre d’administration, ou son partenaire peut déclarer qu’il l’a fait.",
                    &[],
                    &[],
                ),
            ]),
            heading("En passant de l’indirect au direct"),
            text(
                "Les acceptations enregistrées par votre fournisseur ne vous suivent pas\u{202f}: chaque client accepte de nouveau.",
                &sources[2..],
            ),
        ],
    )
}

fn plan() -> Section {
    section(
        "Le plan",
        vec![Block::Tasks {
            tasks: vec![
                Task {
                    number: Some(1),
                    title: "Demander l’accord de crédit".to_owned(),
                    done: true,
                    state: "Fait".to_owned(),
                    facts: Vec::new(),
                    remark: String::new(),
                    text: "Microsoft examine vos comptes et fixe un plafond\u{202f}; comptez deux à quatre semaines.".to_owned(),
                    warning: None,
                    needs: pairs(&[["Il vous faut", "Les comptes des deux derniers exercices"]]).pop(),
                    charge: pairs(&[["Responsable", "Éléonore d’Anglejan-Châtillon"]]),
                    link: None,
                },
                Task {
                    number: Some(2),
                    title: "Souscrire un plan de support pour partenaires".to_owned(),
                    done: false,
                    state: "À faire".to_owned(),
                    facts: Vec::new(),
                    remark: String::new(),
                    text: "Le plan Avancé suffit\u{202f}; le plan Premier convient aussi.".to_owned(),
                    warning: Some(Warning {
                        text: "N’achetez le plan de support qu’après l’accord de crédit\u{202f}: il n’est pas remboursé si l’accord est refusé.".to_owned(),
                        costly: true,
                    }),
                    needs: pairs(&[["Il vous faut", "L’accord de crédit"]]).pop(),
                    charge: pairs(&[["Échéance", "15 janvier 2027"]]),
                    link: Some(Link {
                        label: "Plans de support pour partenaires".to_owned(),
                        address: SUPPORT_PLANS.to_owned(),
                        number: 4,
                    }),
                },
                Task {
                    number: None,
                    title: "Compléter la réponse «\u{202f}Offres à valeur ajoutée\u{202f}»".to_owned(),
                    done: false,
                    state: "À faire".to_owned(),
                    facts: Vec::new(),
                    remark: String::new(),
                    text: "Sans elle, une condition reste inconnue.".to_owned(),
                    warning: None,
                    needs: None,
                    charge: Vec::new(),
                    link: None,
                },
            ],
        },
            heading("Les pièges habituels"),
            Block::Reminders {
                texts: owned(&[
                    "Souscrire le plan dans un autre locataire que celui du compte CSP.",
                    "Signer sans être administrateur général.",
                    "Lier une localisation d’un autre pays.",
                ]),
            },
        ],
    )
}

fn sources_section() -> Section {
    let doubtful = SourceEntry {
        cautions: vec![
            "Deux pages de Microsoft donnent des dates différentes\u{202f}; la plus récente est retenue.".to_owned(),
        ],
        title: Some(Title {
            text: "Confirm a customer’s agreement".to_owned(),
            lang: "en".to_owned(),
        }),
        ..entry(
            3,
            "Page de Microsoft, avril 2024 · exigence",
            Some("https://learn.example.com/fr-fr/partner-center/customers/confirm-customer-agreement"),
        )
    };
    section(
        "Les sources",
        vec![Block::Sources {
            entries: vec![
                entry(
                    1,
                    "Guide du programme CSP, 1er octobre 2025, édition du 1er octobre 2025 · exigence",
                    Some("https://learn.example.com/fr-fr/partner-center/enroll/csp-overview"),
                ),
                entry(
                    2,
                    "Liste des marchés et des monnaies, août 2023 · information",
                    None,
                ),
                doubtful,
                entry(4, "Plans de support pour partenaires", Some(SUPPORT_PLANS)),
            ],
        }],
    )
}
