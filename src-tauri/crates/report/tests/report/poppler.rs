//! A PDF through the eyes of poppler's tools.

use std::fs;
use std::process::Command;

/// The text in the order in which it was set, foot of each page included.
pub fn text(pdf: &[u8]) -> String {
    run("pdftotext", pdf, &["-raw"], &["-"])
}

/// The properties of the file.
pub fn info(pdf: &[u8]) -> String {
    run("pdfinfo", pdf, &[], &[])
}

/// The tree of tags, with what each holds.
pub fn structure(pdf: &[u8]) -> String {
    run("pdfinfo", pdf, &["-struct-text"], &[])
}

/// The fonts: two lines of head, then one a font.
pub fn fonts(pdf: &[u8]) -> String {
    run("pdffonts", pdf, &[], &[])
}

/// Every word with the box it stands in, in points, as attributes of XML.
pub fn boxes(pdf: &[u8]) -> String {
    run("pdftotext", pdf, &["-bbox"], &["-"])
}

fn run(tool: &str, pdf: &[u8], before: &[&str], after: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    fs::write(&path, pdf).unwrap();
    let output = Command::new(tool)
        .args(before)
        .arg(&path)
        .args(after)
        .output()
        .unwrap_or_else(|fault| {
            panic!("{tool} is missing ({fault}); install poppler-utils, which reads the PDF here")
        });
    assert!(output.status.success(), "{tool}: {output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Without any white space.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}
