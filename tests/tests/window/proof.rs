//! The proof on the result page: what works, how far the rest is, and from when.

use journeys::{Answers, Window, begin, journey, walk};

use crate::LOCALES;
use crate::people::{direct_bill_holder, newcomer, reseller};

/// Walks to the result page and lets `look` see it.
fn on_the_result(
    locale: &str,
    today: &str,
    answers: &Answers,
    look: impl AsyncFnOnce(&Window) -> journeys::Result<()>,
) {
    journey(async |desk| {
        desk.set_today(today);
        let window = desk.open(locale).await?;
        begin(&window, "own").await?;
        walk(&window, answers, "checks", async |_, _| Ok(())).await?;
        assert_eq!(window.screen().await?, "result");
        look(&window).await?;
        window.expect_accessible().await
    });
}

#[test]
fn a_reseller_below_the_bar_learns_what_works_and_what_is_missing() {
    for locale in LOCALES {
        on_the_result(
            locale,
            "2026-11-22",
            &reseller(locale).answers,
            async |window| {
                let text = window.text().await?;
                let (works, bar) = match locale {
                    "fr-FR" => (
                        "que vous exercez déjà, toutes les conditions",
                        "→ au moins 1\u{202F}000\u{202F}000",
                    ),
                    _ => (
                        "which you hold, every condition is met",
                        "→ at least USD\u{A0}1,000,000",
                    ),
                };
                assert!(text.contains(works) && text.contains(bar), "{text}");
                window.open_finding("direct-bill", "changes").await?;
                let set = window.finding("direct-bill", "changes").await?;
                assert!(set.contains(bar), "{set}");
                window.screenshot(&format!("{locale}-proof-reseller")).await
            },
        );
    }
}

#[test]
fn a_holder_sees_today_and_its_anniversary_month() {
    for locale in LOCALES {
        let mut answers = direct_bill_holder(locale).answers;
        for (fact, answer) in &mut answers {
            if *fact == "solutions-partner-designation" {
                *answer = journeys::Answer::Chosen("no");
            }
        }
        on_the_result(locale, "2026-02-28", &answers, async |window| {
            assert_eq!(window.verdict("direct-bill").await?, "eligible");
            window.look_at("2026-03-01").await?;
            assert_eq!(window.verdict("direct-bill").await?, "not-eligible");
            assert_eq!(window.row("direct-bill", "designation").await?, "not-met");
            window.screenshot(&format!("{locale}-proof-holder")).await?;
            window.look_at("2026-02-28").await?;
            assert_eq!(window.verdict("direct-bill").await?, "eligible");

            let typed = if locale == "fr-FR" {
                "31/02/2027"
            } else {
                "02/31/2027"
            };
            window.fill("as-of", typed).await?;
            window.press("show-as-of").await?;
            window.wait_for_error("as-of").await?;
            assert_eq!(window.verdict("direct-bill").await?, "eligible");
            assert_eq!(window.focus().await?.on, "as-of");
            window.fill("as-of", "2026-03-15").await?;
            window.press("show-as-of").await?;
            window.wait_for_verdict("direct-bill", "not-eligible").await
        });
    }
}

#[test]
fn the_same_holder_after_its_anniversary_is_bound_by_the_newer_rules() {
    for locale in LOCALES {
        let answers = direct_bill_holder(locale).answers;
        on_the_result(locale, "2026-03-01", &answers, async |window| {
            assert_eq!(window.verdict("direct-bill").await?, "eligible");
            assert_eq!(window.row("direct-bill", "designation").await?, "met");
            assert_eq!(window.row("direct-bill", "revenue").await?, "met");
            Ok(())
        });
    }
}

#[test]
fn a_newcomer_who_knows_nothing_is_told_what_will_decide_and_led_to_the_question() {
    for locale in LOCALES {
        let answers: Answers = newcomer(locale)
            .answers
            .into_iter()
            .filter(|(fact, _)| matches!(*fact, "org-name" | "country" | "csp-status"))
            .collect();
        on_the_result(locale, "2026-11-22", &answers, async |window| {
            for role in ["direct-bill", "indirect-reseller"] {
                assert_eq!(window.verdict(role).await?, "undetermined");
                window.open_finding(role, "missing").await?;
            }
            window
                .screenshot(&format!("{locale}-proof-newcomer"))
                .await?;
            window.expect_accessible().await?;
            window
                .follow_finding("direct-bill", "missing", "csp-revenue-12m-usd")
                .await?;
            window.wait_for_screen("track-record").await?;
            window.wait_for_focus("csp-revenue-12m-usd").await?;
            window.fill("csp-revenue-12m-usd", "1000").await?;
            assert_eq!(window.move_on().await?, "result");
            window
                .wait_for_verdict("direct-bill", "not-eligible")
                .await?;
            window.wait_for_link_to("csp-revenue-12m-usd").await
        });
    }
}
