use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::{Desk, Result, place};

/// Lets a person sit down at a fresh [`Desk`] and do what `story` tells.
///
/// When the story fails, what was done so far and a picture of the window come with the report.
///
/// # Panics
///
/// When the story fails, which is how a test does.
pub fn journey(story: impl AsyncFnOnce(&mut Desk) -> Result<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime for one thread can always be made");
    let _inside = runtime.enter();
    let mut desk = Desk::new().unwrap_or_else(|trouble| panic!("{trouble}"));
    let told = catch_unwind(AssertUnwindSafe(|| runtime.block_on(story(&mut desk))));
    if !matches!(told, Ok(Ok(()))) {
        let (picture, text) = runtime.block_on(async { (desk.picture().await, desk.text().await) });
        report(&desk, picture, &text.unwrap_or_default());
    }
    match told {
        Ok(Ok(())) => {}
        Ok(Err(trouble)) => panic!("{trouble}"),
        Err(panic) => resume_unwind(panic),
    }
}

fn report(desk: &Desk, picture: Option<Vec<u8>>, text: &str) {
    const LONGEST: usize = 4000;
    eprintln!("what was done, the latest last:\n{}", desk.trail().end());
    let text: String = text.chars().take(LONGEST).collect();
    eprintln!("what the controls held, and what the window said:\n{text}");
    // The test harness names the thread of a test after the test.
    let name = std::thread::current()
        .name()
        .unwrap_or("journey")
        .replace("::", "-");
    let Some(picture) = picture else { return };
    let Ok(file) = place::shot(&format!("failed-{name}")) else {
        return;
    };
    if std::fs::write(&file, picture).is_ok() {
        eprintln!("what the window showed: {}", file.display());
    }
}
