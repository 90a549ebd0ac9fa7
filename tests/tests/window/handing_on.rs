//! From the choice to a saved report: markets, agreement, plan, calendar, PDF.

use std::path::PathBuf;

use journeys::{
    Answer, Desk, Outcome, PATIENCE, Paper, Trouble, Window, begin, journey, until, walk,
};
use serde_json::Value;

use crate::LOCALES;
use crate::people::{direct_bill_holder, newcomer, reseller};

/// Where somebody sells who has done so for a while.
const TWELVE: [&str; 12] = [
    "AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "IE", "IT", "LU", "NL",
];

/// What every row of the result says: its name, its state in words, its text.
const ROWS: &str = r"return [...document.querySelectorAll('section[data-role] [data-requirement]')]
    .flatMap((row) => {
        const links = [...row.querySelectorAll('[data-clause]')].map((link) => link.innerText);
        return row.innerText.split('\n').filter((line) => !links.includes(line));
    })
    .map((line) => line.trim())
    .filter((line) => line !== '')";

/// The lines of a script's outcome.
fn lines(value: &Value) -> Vec<String> {
    let list = value.as_array().into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// With the spaces that the PDF's reader makes of every kind of space.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn only_file(desk: &Desk, ending: &str) -> journeys::Result<PathBuf> {
    let files = std::fs::read_dir(desk.saved())
        .map_err(|error| Trouble::new(format!("nothing was saved: {error}")))?;
    let files: Vec<PathBuf> = files
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|own| own == ending))
        .collect();
    match files.as_slice() {
        [file] => Ok(file.clone()),
        other => Err(Trouble::new(format!("not one {ending} but {other:?}"))),
    }
}

/// The command says what stands in the way, writes nothing in its place, and takes the place of an
/// earlier report only.
fn spoils_nothing(desk: &Desk, id: &str, locale: &str) -> journeys::Result<()> {
    let trouble = |error: std::io::Error| Trouble::new(error.to_string());
    let folder = desk.saved();
    let report = |id: &str, lang: &str, output: &str, more: &[&str]| {
        let output = folder.join(output).display().to_string();
        let arguments = [&["report", id, "--lang", lang, "--output", &output], more].concat();
        desk.run(&arguments)
    };
    std::fs::write(folder.join("mine.pdf"), "mine").map_err(trouble)?;
    std::fs::create_dir(folder.join("folder.pdf")).map_err(trouble)?;
    for (id, lang, output) in [
        (id, locale, "mine.pdf"),
        (id, locale, "folder.pdf"),
        (id, locale, "nowhere/report.pdf"),
        (id, locale, "mine.pdf/report.pdf"),
        (id, "de-DE", "report.pdf"),
        ("nobody", locale, "report.pdf"),
    ] {
        let refused = report(id, lang, output, &[])?;
        assert_eq!(refused.status, 2, "{id} {lang} {output}: {refused:?}");
        assert_eq!(refused.stderr.trim_end().lines().count(), 1, "{refused:?}");
    }
    let mine = || std::fs::read(folder.join("mine.pdf")).unwrap_or_default();
    assert_eq!(mine(), b"mine");
    assert!(!folder.join("report.pdf").exists());
    assert_eq!(report(id, locale, "mine.pdf", &["--replace"])?.status, 0);
    assert!(mine().starts_with(b"%PDF"));
    assert_eq!(report(id, "both", "mine.pdf", &[])?.status, 0);
    let whole = mine();
    let output = folder.join("mine.pdf").display().to_string();
    let arguments = ["report", id, "--lang", locale, "--output", &output];
    let full = desk.run_with_little_room(128, &arguments)?;
    assert_eq!(full.status, 1, "{full:?}");
    assert_eq!(full.stderr.trim_end().lines().count(), 1, "{full:?}");
    assert!(mine() == whole, "the earlier report is spoilt");
    let left = std::fs::read_dir(&folder).map_err(trouble)?;
    let hidden = left
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with('.'));
    assert!(!hidden, "something half-written was left behind");
    Ok(())
}

fn from_the_choice_to_a_saved_report(locale: &str) {
    journey(async |desk| {
        let window = desk.open(locale).await?;
        begin(&window, "own").await?;
        let mut answers = reseller(locale).answers;
        answers.retain(|(fact, _)| *fact != "sells-in");
        answers.push(("sells-in", Answer::Ticked(&TWELVE)));
        let mut rows = Vec::new();
        walk(&window, &answers, "choice", async |window, screen| {
            if screen == "result" {
                rows.extend(lines(&window.script(ROWS).await?));
            }
            Ok(())
        })
        .await?;
        assert!(rows.len() > 40, "{rows:?}");
        assert_eq!(window.move_on().await?, "offers");
        window.press("visit").await?;
        until("the browser to be asked", PATIENCE, async || {
            Ok((!desk.opened().is_empty()).then_some(()))
        })
        .await?;
        assert!(
            desk.opened()[0].starts_with("https://"),
            "{:?}",
            desk.opened()
        );
        for screen in ["national-clouds", "check", "plan"] {
            assert_eq!(window.move_on().await?, screen);
        }

        window.press("export").await?;
        let calendar = window.wait_until_saved().await?;
        assert!(calendar.contains(".ics"), "{calendar}");
        let calendar = std::fs::read_to_string(only_file(desk, "ics")?).unwrap_or_default();
        assert!(
            calendar.contains("DTSTART;VALUE=DATE:20270201"),
            "{calendar}"
        );

        assert_eq!(window.move_on().await?, "report");
        window.press("export").await?;
        let said = window.wait_until_saved().await?;
        let file = only_file(desk, "pdf")?;
        assert!(said.contains(&file.display().to_string()), "{said}");
        window.press("open-export").await?;
        until("the report to be opened", PATIENCE, async || {
            let opened = desk.opened();
            Ok((opened.last() == Some(&file.display().to_string())).then_some(()))
        })
        .await?;

        let paper = Paper::at(&file);
        paper.keep_pictures(&format!("report-{locale}"))?;
        let facts = paper.facts()?;
        assert!(facts.contains("Tagged:          yes"), "{facts}");
        let text = paper.text()?;
        for row in rows {
            assert!(text.contains(&flat(&row)), "the report lacks “{row}”");
        }
        let pages = paper.pages()?;
        assert!((2..=6).contains(&pages), "{pages} pages");

        // The same dossier gives the same bytes on the command line.
        let id = desk.list()?[0]["id"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let again = desk.saved().join("again.pdf").display().to_string();
        let output = desk.run(&[
            "report",
            &id,
            "--lang",
            locale,
            "--output",
            &again,
            "--today",
            "2026-11-22",
        ])?;
        assert_eq!((output.status, output.stderr.as_str()), (0, ""));
        let bytes = |path: &str| std::fs::read(path).unwrap_or_default();
        assert!(bytes(&again) == bytes(&file.display().to_string()));
        spoils_nothing(desk, &id, locale)
    });
}

#[test]
fn from_the_choice_to_a_saved_report_in_french() {
    from_the_choice_to_a_saved_report("fr-FR");
}

#[test]
fn from_the_choice_to_a_saved_report_in_english() {
    from_the_choice_to_a_saved_report("en-US");
}

#[test]
fn the_plan_keeps_what_is_ticked_and_typed_and_refuses_a_day_that_cannot_be() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            begin(&window, "own").await?;
            let mut answers = direct_bill_holder(locale).answers;
            answers.retain(|(fact, _)| *fact != "chosen-model");
            answers.push(("chosen-model", Answer::Chosen("indirect-reseller")));
            walk(&window, &answers, "check", async |_, _| Ok(())).await?;
            window.wait_for_screen("plan").await?;

            window.fill("join-provider.owner", "Élise").await?;
            window.fill("join-provider.due", "31/02/2027").await?;
            window.fill("update-profile.owner", "Ana").await?;
            window.wait_for_error("join-provider.due").await?;
            assert_eq!(window.go_on().await?, Outcome::Refused);
            assert_eq!(window.errors().await?.len(), 1);
            window.follow_error(0).await?;
            window.wait_for_focus("join-provider.due").await?;
            window.fill("join-provider.due", "2027-02-15").await?;
            window.tick_off("update-profile").await?;
            desk.kill().await?;

            let window = desk.open(locale).await?;
            assert_eq!(window.screen().await?, "plan");
            assert_eq!(window.value_of("join-provider.owner").await?, "Élise");
            let done =
                r#"return document.querySelector('[data-task="update-profile"]').dataset.done"#;
            assert_eq!(window.script(done).await?, "true");
            assert_eq!(window.move_on().await?, "report");
            Ok(())
        });
    }
}

/// How one begins to say that a task comes before one that has to be done first.
fn too_soon(locale: &str) -> &'static str {
    match locale {
        "fr-FR" => "l’une des deux dates est à changer",
        _ => "one of the two dates has to change",
    }
}

/// Whether it is said above the tasks and in the task.
async fn is_said(window: &Window, locale: &str) -> journeys::Result<bool> {
    let text = window.script("return document.body.innerText").await?;
    let text = text.as_str().unwrap_or_default().to_owned();
    Ok(text.matches(too_soon(locale)).count() == 2)
}

/// Everything that there is to look at: customers outside the region, both paths of a newcomer to
/// direct bill, a day that cannot be, a saved report in both languages.
#[test]
fn the_way_from_the_choice_is_accessible() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            window.resize((1280, 900)).await?;
            begin(&window, "own").await?;
            let mut answers = newcomer(locale).answers;
            answers.retain(|(fact, _)| !["sells-in", "chosen-model"].contains(fact));
            answers.push(("sells-in", Answer::Ticked(&["BE", "GP"])));
            answers.push(("chosen-model", Answer::Chosen("direct-bill")));
            let look = async |name: &str| {
                window.screenshot(&format!("{locale}-way-{name}")).await?;
                window.expect_accessible().await
            };
            walk(&window, &answers, "check", async |_, _| Ok(())).await?;
            window.wait_for_screen("plan").await?;
            look("plan").await?;
            window.fill("buy-support-plan.due", "31/02/2027").await?;
            assert_eq!(window.go_on().await?, Outcome::Refused);
            look("plan-errors").await?;
            window.fill("buy-support-plan.due", "2027-02-28").await?;
            assert!(!is_said(&window, locale).await?);
            window
                .fill("obtain-credit-approval.due", "2027-03-31")
                .await?;
            window.fill("obtain-credit-approval.owner", "Ana").await?;
            until("the wrong order to be told", PATIENCE, async || {
                Ok(is_said(&window, locale).await?.then_some(()))
            })
            .await?;
            // The note that came in above has not taken the field away that is being filled in.
            let focus = window.focus().await?;
            assert_eq!(focus.on, "obtain-credit-approval.owner");
            look("plan-order").await?;
            assert_eq!(window.move_on().await?, "report");
            window
                .click_on(r#"[name="report-lang"][value="both"]"#)
                .await?;
            window.press("export").await?;
            window.wait_until_saved().await?;
            look("report-saved").await?;
            let paper = Paper::at(&only_file(desk, "pdf")?);
            paper.keep_pictures(&format!("report-both-{locale}"))?;
            assert!(paper.text()?.contains(too_soon(locale)));
            let pages = paper.pages()?;
            assert!((4..=12).contains(&pages), "{pages} pages for both");
            window.visit("markets").await?;
            look("markets").await
        });
    }
}
