//! A table that a person wrote in a spreadsheet becomes dossiers, and these are found again.

use journeys::{Trouble, begin, journey};

const TABLE: &str = "Organisation;Pays;MFA, administrateurs\r\n\
    Étoile;Allemagne;Oui\r\n\
    Rives Nord;FR;non\r\n\
    Rives Sud;Belgique;inconnu\r\n\
    Atelier;Atlantis;oui\r\n";

#[test]
fn a_table_in_french_is_taken_in_and_what_is_archived_is_found_from_its_search() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        assert_eq!(begin(&window, "guide").await?, "dossiers");
        let file = desk.data().join("liste.csv");
        std::fs::write(&file, TABLE).map_err(|error| Trouble::new(error.to_string()))?;
        assert_eq!(desk.start_again("fr-FR", &[&file]).await?, Some(0));
        window.wait_until_found(3).await?;
        window.wait_until_told("3 dossiers importés.").await?;
        window.wait_for("[data-taken]").await?;
        let text = window.text().await?;
        assert!(text.contains("liste.csv, ligne 5"), "{text}");
        window.fill("list.text", "rives nord").await?;
        window.wait_until_found(1).await?;
        let id = desk.id_of("Rives Nord")?;
        window.tick("list.selected", &id).await?;
        window.press("archive").await?;
        window.wait_until_told("Archivé").await?;
        window.fill("list.text", "rives").await?;
        window.wait_until_found(1).await?;
        assert_eq!(window.listed().await?, ["Rives Sud"]);
        window.press("also-archived").await?;
        window.wait_for(&format!("[data-dossier=\"{id}\"]")).await?;
        assert_eq!(window.listed().await?, ["Rives Nord"]);
        assert_eq!(window.value_of("list.text").await?, "rives");
        Ok(())
    });
}
