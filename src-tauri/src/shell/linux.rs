//! What makes the first page stand sooner on Linux. Measured by `cargo xtask bench`.

use gtk::prelude::*;
use tauri::WebviewWindow;
use webkit2gtk::{WebContextExt, WebViewExt};

/// Lets WebKit draw on the processor unless the person says otherwise. A page of text and forms
/// gains nothing from a graphics card, whose drivers take longer to wake than the page to draw.
pub fn draw_without_the_gpu() {
    const VARIABLE: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";
    if std::env::var_os(VARIABLE).is_none() {
        #[allow(
            unsafe_code,
            reason = "called before GTK, the session or anything else has started a thread"
        )]
        // SAFETY: no other thread reads or writes the environment yet.
        unsafe {
            std::env::set_var(VARIABLE, "1");
        }
    }
}

/// Has WebKit's own controls speak a language, whatever that of the system is: in a field for a
/// date, day and month stand in the order in which the page around it reads them.
pub fn speak(window: &WebviewWindow, locale: &str) -> tauri::Result<()> {
    let locale = locale.to_owned();
    window.with_webview(move |webview| {
        if let Some(context) = webview.inner().context() {
            context.set_preferred_languages(&[&locale]);
        }
    })
}

/// Gives the widgets their sizes before the window is shown. A hidden window has none, and its page
/// would be laid out for a width of zero first.
pub fn lay_out(window: &WebviewWindow) -> tauri::Result<()> {
    let window = window.gtk_window()?;
    let (width, height) = window.default_size();
    window.realize();
    if let Some(content) = window.child() {
        content.show_all();
    }
    window.size_allocate(&gtk::Allocation::new(0, 0, width, height));
    Ok(())
}
