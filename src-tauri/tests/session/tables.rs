//! Tables as people write them: in the words of the window, in either language.

use passerelle::wire::Intent;

use crate::Person;

/// What was refused of a table, in that language; the rest is on the list.
fn refused(person: &mut Person, locale: &str, table: &str) -> Vec<String> {
    person.does(Intent::Locale {
        locale: locale.to_owned(),
    });
    person.brings(&[("liste.csv", table.as_bytes())]).unwrap();
    let arrival = person.list().arrival.clone();
    arrival.map(|arrival| arrival.refused).unwrap_or_default()
}

#[test]
fn a_table_in_the_words_of_the_window_is_taken() {
    let french = "Organisation;pays;Rôle actuel;Chiffre d’affaires CSP, entreprise;\
                  MFA, administrateurs;Pays des clients;Rôle tenu depuis\r\n\
                  Étoile;Allemagne;Revendeur indirect;250 000 $;Oui;\"France ; Belgique\";03/04/2019\r\n";
    let english = "Organization,Country,Current role,\"CSP revenue, company\",\
                   \"MFA for administrators\",Customer countries,Role held since\n\
                   Étoile,germany,indirect reseller,\"$250,000\",yes,\"France, Belgium\",4/3/2019\n";
    let mut expected: Option<Vec<String>> = None;
    for (locale, table) in [("fr-FR", french), ("en-US", english)] {
        let mut person = Person::guide();
        assert_eq!(refused(&mut person, locale, table), [""; 0]);
        assert_eq!(person.names(), ["Étoile"]);
        let journal = person.journal();
        for line in [
            r#"set country "DE""#,
            r#"set csp-status "indirect-reseller""#,
            "set csp-revenue-12m-usd 250000",
            r#"set mfa-admins "yes""#,
            r#"set sells-in ["BE","FR"]"#,
            r#"set csp-since "2019-04-03""#,
        ] {
            assert!(journal.contains(&line.to_owned()), "{line}: {journal:?}");
        }
        assert_eq!(expected.get_or_insert_with(|| journal.clone()), &journal);
    }
}

#[test]
fn unknown_columns_are_all_named_with_what_to_write_instead() {
    let mut person = Person::guide();
    let table = "Nom,Pays,Ville\nÉtoile,FR,Lyon\n";
    assert_eq!(
        refused(&mut person, "fr-FR", table),
        [
            "liste.csv\u{a0}: les colonnes «\u{202f}Nom\u{202f}» et «\u{202f}Ville\u{202f}» ne sont pas connues. \
          Le nom de l’entreprise va dans la colonne «\u{202f}Organisation\u{202f}», son pays dans la colonne \
          «\u{202f}Pays\u{202f}»\u{202f}; le «\u{202f}Modèle de tableau (CSV)\u{202f}», sous la liste, contient toutes les colonnes."
        ]
    );
    let told = refused(&mut person, "en-US", "name,country\nÉtoile,FR\n");
    assert!(
        told[0].starts_with("liste.csv: the column “name” isn’t known. "),
        "{told:?}"
    );
}

#[test]
fn a_cell_that_cannot_be_read_is_told_by_what_can_stand_there() {
    let table = "org-name,country,mfa-admins\n\
                 A,Atlantis,peut-être\n\
                 B,FR,maybe\n\
                 C,FR,oui\n\
                 D,FR,maybe\n\
                 ,FR,non\n\
                 E,FR\n";
    let mut person = Person::guide();
    let yes_no = |found: &str| {
        format!(
            "«\u{202f}MFA, administrateurs\u{202f}» attend oui, non, inconnu ou une date prévue, par \
             exemple prévu:2027-01-01, et non «\u{202f}{found}\u{202f}»."
        )
    };
    assert_eq!(
        refused(&mut person, "fr-FR", table),
        [
            format!(
                "liste.csv, ligne 2\u{a0}: «\u{202f}Pays\u{202f}» attend le nom ou le code d’un pays, \
                 par exemple France ou FR, et non «\u{202f}Atlantis\u{202f}». {}",
                yes_no("peut-être")
            ),
            format!("liste.csv, lignes 3 et 5\u{a0}: {}", yes_no("maybe")),
            "liste.csv, ligne 6\u{a0}: l’entreprise n’a pas de nom (colonne «\u{202f}Organisation\u{202f}»)."
                .to_owned(),
            "liste.csv, ligne 7\u{a0}: la ligne a 2 cases, le tableau 3 colonnes.".to_owned(),
        ]
    );
    assert_eq!(person.names(), ["C"]);
}

#[test]
fn what_can_stand_in_a_cell_is_told_for_every_column() {
    for (locale, technical) in [("fr-FR", "unknown"), ("en-US", "object")] {
        for fact in eligibility::Fact::ALL {
            let wrong = "\u{200b}";
            let mut person = Person::guide();
            let told = refused(&mut person, locale, &format!("{fact}\n{wrong}\n"));
            assert_eq!(told.len(), 1, "{fact}");
            assert!(!told[0].contains(technical), "{told:?}");
            assert!(!told[0].contains("table-"), "{told:?}");
        }
    }
}

#[test]
fn an_empty_table_to_fill_in_can_be_saved() {
    let mut person = Person::guide();
    let template = String::from_utf8(person.exports("template")).unwrap();
    let header = template.trim_start_matches('\u{feff}').trim_end();
    assert!(header.starts_with("Organization,Country,"), "{header}");
    assert_eq!(header.lines().count(), 1);
    let filled = format!(
        "{template}Étoile,France{}\n",
        ",".repeat(eligibility::Fact::ALL.len() - 2)
    );
    assert_eq!(refused(&mut person, "fr-FR", &filled), [""; 0]);
    assert_eq!(person.names(), ["Étoile"]);
}

#[test]
fn the_list_that_is_saved_says_how_each_dossier_stands() {
    let mut person = Person::guide();
    person.begins("Contoso", &[("country", "FR"), ("csp-status", "newcomer")]);
    person.begins(
        "Rives",
        &[
            ("country", "FR"),
            ("csp-status", "direct-bill"),
            ("csp-since", "2019-02-15"),
            ("programme-membership", "no"),
            ("mfa-admins", "planned"),
            ("mfa-admins.planned", "2027-01-15"),
        ],
    );
    let saved = String::from_utf8(person.exports("table")).unwrap();
    let mut lines = saved.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let stands = |line: Option<&str>| -> Vec<(String, String)> {
        let cells = line.unwrap().split(',').map(str::to_owned);
        let named = header.iter().map(|name| (*name).to_owned()).zip(cells);
        named.skip(eligibility::Fact::ALL.len() + 1).collect()
    };
    let expected = |cells: [&str; 6]| {
        let names = [
            "verdict.direct-bill",
            "verdict.indirect-reseller",
            "verdict.indirect-provider",
            "stage",
            "due",
            "due-what",
        ];
        let both = names.into_iter().zip(cells);
        both.map(|(name, cell)| (name.to_owned(), cell.to_owned()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        stands(lines.next()),
        expected([
            "not-eligible",
            "undetermined",
            "undetermined",
            "organisation",
            "2027-01-15",
            "plan-mfa-admins"
        ])
    );
    assert_eq!(
        stands(lines.next()),
        expected([
            "undetermined",
            "undetermined",
            "undetermined",
            "organisation",
            "",
            ""
        ])
    );
    let other = saved.replace("not-eligible", "eligible");
    assert_eq!(refused(&mut person, "en-US", &other), [""; 0]);
    let told = &person.list().arrival.as_ref().unwrap().text;
    assert_eq!(told, "2 dossiers were here already, with nothing new.");
}
