//! The smallest window that Tauri opens: one line of text, and nothing of the program's own.
//!
//! The yardstick of `cargo xtask bench`, which opens it and the program in turn. Its page comes the
//! same way as the program's, from assets in the binary, so that the difference is the program.

use std::borrow::Cow;

use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{Assets, WebviewUrl, WebviewWindowBuilder, Wry};

const PAGE: &[u8] = b"<!doctype html><meta charset=utf-8><title>Blank</title><p>One line of text.";

/// Answers every address with the one page.
struct OnePage;

impl Assets<Wry> for OnePage {
    fn get(&self, _: &AssetKey) -> Option<Cow<'_, [u8]>> {
        Some(Cow::Borrowed(PAGE))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::empty())
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}

fn main() -> tauri::Result<()> {
    let mut context = tauri::generate_context!();
    context.set_assets(Box::new(OnePage));
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "blank", WebviewUrl::default())
                .title("Blank")
                .inner_size(1280.0, 860.0)
                .center()
                .build()?;
            Ok(())
        })
        .run(context)
}
