//! A data folder that cannot be used is said to be so, and left as it is.

use std::fs;

use journeys::{Trouble, journey};

use crate::LOCALES;

#[test]
fn a_damaged_file_is_shown_as_such_and_never_written() {
    for locale in LOCALES {
        journey(async |desk| {
            let garbage = b"This is no database, and nobody's to change. ".repeat(500);
            let file = desk.data().join("passerelle.db");
            let prepared =
                fs::create_dir_all(desk.data()).and_then(|()| fs::write(&file, &garbage));
            prepared.map_err(|error| Trouble::new(error.to_string()))?;
            let window = desk.open(locale).await?;
            assert_eq!(window.screen().await?, "recovery");
            window.expect_accessible().await?;
            window
                .screenshot(&format!("{locale}-light-recovery"))
                .await?;
            desk.kill().await?;
            assert!(fs::read(&file).is_ok_and(|bytes| bytes == garbage));
            Ok(())
        });
    }
}
