//! What several journeys do at the desk of somebody who guides others.

use std::path::PathBuf;

use journeys::{Desk, Trouble, Window, begin};

/// Begins a dossier with no more than a name, and goes back to the list.
pub async fn begin_dossier(window: &Window, name: &str) -> journeys::Result<()> {
    window.press("new-dossier").await?;
    window.wait_for_screen("discover").await?;
    window.move_on().await?;
    window.fill("org-name", name).await?;
    window.move_on().await?;
    window.press("dossiers").await?;
    window.wait_for_screen("dossiers").await
}

/// The hand-over file of a dossier of that name, as somebody else made it; it lies in this desk's
/// folder for saved files.
pub async fn hand_over_of_another(desk: &Desk, name: &str) -> journeys::Result<PathBuf> {
    let mut other = Desk::new()?;
    let window = other.open("en-US").await?;
    begin(&window, "guide").await?;
    begin_dossier(&window, name).await?;
    let trouble = |error: std::io::Error| Trouble::new(error.to_string());
    std::fs::create_dir_all(desk.saved()).map_err(trouble)?;
    let file = desk.saved().join("from-another.passerelle");
    let path = file.display().to_string();
    let output = other.run(&["dossiers", "export", &other.id_of(name)?, &path])?;
    assert_eq!(output.status, 0, "{output:?}");
    Ok(file)
}

/// Opens the dossier of that name from the list.
pub async fn open_dossier(window: &Window, name: &str) -> journeys::Result<()> {
    let names = window.listed().await?;
    let place = names.iter().position(|listed| listed == name);
    let place = place.ok_or_else(|| Trouble::new(format!("{name} is not among {names:?}")))?;
    let line = format!("li[data-dossier]:nth-child({})", place + 1);
    window
        .click_on(&format!(r#"{line} [data-action="open-dossier"]"#))
        .await?;
    window.wait_for_screen("hub").await
}
