//! Declares the one command that the page may call, so that it can be permitted and no other is.

fn main() {
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .app_manifest(tauri_build::AppManifest::new().commands(&["dispatch"])),
    )
    .expect("tauri.conf.json and the capability are valid");
}
