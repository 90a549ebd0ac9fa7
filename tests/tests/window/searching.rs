//! Finding a country among all of them.

use journeys::{Keyboard, Window, begin, journey, walk};
use serde_json::{Value, json};

use crate::LOCALES;
use crate::people::reseller;

/// Types a text key by key into the search, and for each key gives how long the page took to stand
/// as it is to be drawn, in milliseconds, and which countries it shows.
async fn typed(window: &Window, text: &str) -> journeys::Result<Vec<(f64, Vec<String>)>> {
    const TYPE: &str = "const [text, done] = arguments;
        const input = document.querySelector('input[type=search]');
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        const seen = [];
        (async () => {
            for (let end = 1; end <= text.length; end += 1) {
                const start = performance.now();
                own.set.call(input, text.slice(0, end));
                input.dispatchEvent(new Event('input', { bubbles: true }));
                await Promise.resolve();
                void document.body.offsetHeight;
                const time = performance.now() - start;
                const boxes = [...document.querySelectorAll('[name=\"sells-in\"]')];
                const shown = boxes.filter((box) => box.checkVisibility()).map((box) => box.value);
                seen.push([time, shown]);
                await new Promise(requestAnimationFrame);
            }
            own.set.call(input, '');
            input.dispatchEvent(new Event('input', { bubbles: true }));
            done(seen);
        })();";
    let seen = window.run_async(TYPE, vec![json!(text)]).await?;
    let key = |key: &Value| {
        let shown = key[1].as_array().into_iter().flatten();
        let shown = shown.filter_map(Value::as_str).map(str::to_owned).collect();
        (key[0].as_f64().unwrap_or(f64::INFINITY), shown)
    };
    Ok(seen.as_array().into_iter().flatten().map(key).collect())
}

/// Goes as far as the page that asks in which countries one sells, without an answer to it.
async fn at_the_markets(window: &Window, locale: &str) -> journeys::Result<()> {
    begin(window, "own").await?;
    let mut answers = reseller(locale).answers;
    answers.retain(|(fact, _)| *fact != "sells-in");
    walk(window, &answers, "partner-id", async |_, _| Ok(())).await?;
    window.wait_for_screen("markets").await
}

#[test]
fn a_country_that_is_found_is_one_tab_from_the_search_and_ticked_by_the_space_bar() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            at_the_markets(&window, locale).await?;
            let keyboard = Keyboard::of(&window).await?;
            keyboard.go_to("input[type=search]").await?;
            for (text, code) in [
                ("allem", "DE"),
                ("japan", "JP"),
                ("russi", "RU"),
                ("etats", "US"),
            ] {
                keyboard.press(text).await?;
                keyboard.press("\u{E004} ").await?;
                let ticked = format!(r#"[name="sells-in"][value="{code}"]:checked:focus"#);
                window.wait_for(&ticked).await?;
                keyboard.go_to("input[type=search]").await?;
                keyboard.control('a').await?;
            }
            keyboard.expect_no_mouse().await
        });
    }
}

#[test]
fn a_country_is_found_by_its_name_in_either_language_whatever_accents_and_case() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            at_the_markets(&window, locale).await?;
            for (text, code) in [
                ("allemagne", "DE"),
                ("GERMANY", "DE"),
                ("reunion", "RE"),
                ("côte d'iv", "CI"),
                ("gp", "GP"),
            ] {
                let keys = typed(&window, text).await?;
                let (_, shown) = keys.last().cloned().unwrap_or_default();
                assert!(shown.contains(&code.to_owned()), "{text}: {shown:?}");
                assert!(shown.len() < 10, "{text}: {shown:?}");
            }
            // All countries are searched with each key. Of each key the quickest of some tries, for
            // this is about the page, and other windows draw beside it.
            let mut quickest = [f64::INFINITY; 18];
            let slowest = |times: &[f64]| times.iter().copied().fold(0.0, f64::max);
            for _ in 0..20 {
                let keys = typed(&window, "nouvelle-calédonie").await?;
                for (best, (time, _)) in quickest.iter_mut().zip(keys) {
                    *best = best.min(time);
                }
                if slowest(&quickest) <= 16.0 {
                    break;
                }
            }
            println!(
                "country search: the slowest key took {:.1} ms",
                slowest(&quickest)
            );
            assert!(slowest(&quickest) <= 16.0, "{quickest:?} ms a key");
            Ok(())
        });
    }
}
