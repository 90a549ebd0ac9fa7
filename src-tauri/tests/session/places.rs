//! Where the person is: the first run, the route, back, restarts.

use passerelle::wire::{Intent, ZoomStep};

use crate::Person;

#[test]
fn the_first_run_asks_for_whom_one_works_and_nothing_else() {
    let mut person = Person::new();
    assert_eq!(person.screen(), "welcome");
    assert!(person.view.route.is_none() && person.view.readiness.is_none());
    person.go_on(&[]);
    assert_eq!(person.screen(), "welcome");
    assert!(person.errors().contains_key("persona"));
    person.go_on(&[("persona", "own")]);
    assert_eq!(person.screen(), "discover");
}

#[test]
fn all_seven_stages_are_always_listed() {
    let person = Person::own();
    let stages = &person.view.route.as_ref().unwrap().stages;
    assert_eq!(stages.len(), 7);
    assert_eq!(person.state_of("discover"), "current");
    assert_eq!(person.state_of("organisation"), "ahead");
}

#[test]
fn steps_that_no_binding_rule_reads_are_skipped_and_say_so() {
    let mut person = Person::own();
    person.go_on_to("markets");
    assert_eq!(person.state_of("means"), "not-needed");
    assert_eq!(person.state_of("own-offers"), "not-needed");
    person.go_on(&[]);
    assert_eq!(person.screen(), "preferences");
}

#[test]
fn of_a_step_that_was_continued_the_route_counts_what_was_left_open() {
    let mut person = Person::own();
    person.go_on_to("partner-id");
    assert_eq!(person.left_open("discover"), None);
    assert_eq!(
        person.left_open("partner-id"),
        None,
        "it was not continued yet"
    );
    person.go_on(&[("partner-id-active", "yes"), ("partner-id", "4123456")]);
    let told = person.left_open("partner-id");
    assert_eq!(told, Some("2 questions not answered"));
    person.go("partner-id");
    person.go_on(&[
        ("partner-id", "4123456"),
        ("partner-id-active", "yes"),
        ("partner-id-level", "location"),
        ("programme-membership", "yes"),
    ]);
    assert_eq!(person.left_open("partner-id"), None);
}

#[test]
fn the_same_steps_are_asked_where_an_earlier_edition_binds() {
    let mut person = Person::new();
    person.today = jiff::civil::date(2019, 5, 1);
    person.go_on(&[("persona", "own")]);
    person.go_on_to("markets");
    assert_eq!(person.state_of("means"), "ahead");
    assert_eq!(person.state_of("security"), "not-needed");
    person.go_on(&[]);
    assert_eq!(person.screen(), "means");
}

#[test]
fn back_leads_to_the_last_page_seen() {
    let mut person = Person::own();
    person.go_on_to("standing");
    person.go("discover");
    assert_eq!(person.screen(), "discover");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "standing");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "organisation");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "discover");
    assert_eq!(person.page().back, None);
    person.does(Intent::Back);
    assert_eq!(person.screen(), "discover");
}

#[test]
fn a_restart_opens_the_step_where_one_left_with_its_way_back() {
    let mut person = Person::own();
    person.go_on_to("standing");
    person.restart();
    assert_eq!(person.screen(), "standing");
    assert_eq!(person.view.organisation.as_deref(), Some("Contoso"));
    person.does(Intent::Back);
    assert_eq!(person.screen(), "organisation");
}

#[test]
fn a_step_ahead_cannot_be_opened_and_a_passed_one_can() {
    let mut person = Person::own();
    person.go_on_to("standing");
    for screen in ["result", "means", "nowhere", "welcome"] {
        let refused = person.try_to(Intent::Go {
            screen: screen.to_owned(),
        });
        assert!(refused.is_err(), "{screen}");
        assert_eq!(person.screen(), "standing");
    }
    person.go("organisation");
    assert_eq!(person.screen(), "organisation");
}

#[test]
fn a_change_begun_on_the_result_leads_straight_back_to_it() {
    let mut person = Person::own();
    person.go_on_to("result");
    person.go("partner-id");
    person.go_on(&[("partner-id", "1234567"), ("partner-id-active", "yes")]);
    assert_eq!(person.screen(), "result");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "checks");
}

#[test]
fn a_change_asks_the_questions_that_are_new_first() {
    let mut person = Person::new();
    person.today = jiff::civil::date(2026, 1, 15);
    person.go_on(&[("persona", "own")]);
    person.go_on_to("result");
    assert_eq!(person.state_of("means"), "not-needed");
    person.go("standing");
    person.go_on(&[("csp-status", "direct-bill"), ("csp-since", "2019-03-15")]);
    for page in ["means", "own-offers", "security"] {
        assert_eq!(person.screen(), page);
        person.go_on(&[]);
    }
    assert_eq!(person.screen(), "result");
}

#[test]
fn a_page_passed_before_is_shown_again_where_a_change_makes_it_ask_more() {
    let mut person = Person::own();
    person.go_on_to("standing");
    person.go_on(&[("csp-status", "direct-bill"), ("csp-since", "2019-03-15")]);
    person.go_on_to("result");
    person.go_on_to("check");
    person.does(Intent::Change {
        step: "standing".to_owned(),
    });
    person.insist_or_go_on(&[("csp-status", "newcomer")]);
    assert_eq!(person.screen(), "track-record");
    // It is asked once, answered or not.
    person.go_on(&[]);
    assert_eq!(person.screen(), "check");
    person.does(Intent::Change {
        step: "standing".to_owned(),
    });
    person.go_on(&[("csp-status", "newcomer")]);
    assert_eq!(person.screen(), "check");
}

#[test]
fn who_guides_others_lands_on_the_list_and_keeps_several_dossiers() {
    let mut person = Person::new();
    person.go_on(&[("persona", "guide")]);
    assert_eq!(person.screen(), "dossiers");
    for name in ["Contoso", "Fabrikam"] {
        person.does(Intent::NewDossier);
        person.go_on_to("organisation");
        person.go_on(&[("org-name", name)]);
        person.go("dossiers");
    }
    person.restart();
    let lines = &person.list().lines;
    let names: Vec<&str> = lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["Fabrikam", "Contoso"], "the last touched first");
    let id = lines[1].id.clone();
    person.does(Intent::OpenDossier { id });
    assert_eq!(
        (person.screen(), person.view.organisation.as_deref()),
        ("hub", Some("Contoso"))
    );
}

#[test]
fn a_second_program_on_the_same_folder_is_told_so_and_writes_nothing() {
    let person = Person::own();
    let mut second = passerelle::session::Session::start(
        &crate::options(&person.folder),
        &crate::now(crate::TODAY),
    );
    let view = second
        .handle(Intent::Open, &crate::now(crate::TODAY))
        .unwrap();
    assert_eq!(view.screen, "recovery");
    assert!(
        second
            .handle(
                crate::submit("welcome", &[("persona", "own")], false),
                &crate::now(crate::TODAY)
            )
            .is_err()
    );
}

#[test]
fn for_whom_one_works_can_be_changed_and_changed_back() {
    let mut person = Person::own();
    person.go_on_to("standing");
    person.go("settings");
    assert_eq!(person.screen(), "settings");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "standing");
    person.go("settings");
    person.go_on(&[("persona", "guide")]);
    assert_eq!(person.screen(), "dossiers");
    person.go("settings");
    person.go_on(&[("persona", "guide")]);
    assert_eq!(person.screen(), "dossiers");
    person.go("settings");
    person.go_on(&[("persona", "own")]);
    assert_eq!(person.screen(), "standing");
    person.restart();
    assert_eq!(person.screen(), "standing");
}

#[test]
fn back_from_a_new_dossier_leads_over_the_hub_to_the_list() {
    let mut person = Person::new();
    person.go_on(&[("persona", "guide")]);
    person.does(Intent::NewDossier);
    assert!(person.page().back.is_some());
    person.does(Intent::Back);
    assert_eq!(person.screen(), "hub");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "dossiers");
}

#[test]
fn how_large_everything_is_shown_is_kept() {
    let mut person = Person::guide();
    let zoom = |step| Intent::Zoom { step };
    assert_eq!(person.view.zoom, 100);
    for larger in [110, 125] {
        person.does(zoom(ZoomStep::In));
        assert_eq!(person.view.zoom, larger);
    }
    assert!(person.view.announcement.as_ref().unwrap().contains("125"));
    person.restart();
    assert_eq!(person.view.zoom, 125);
    for _ in 0..20 {
        person.does(zoom(ZoomStep::Out));
    }
    assert_eq!(person.view.zoom, 50, "there is a least");
    person.does(zoom(ZoomStep::Actual));
    assert_eq!(person.view.zoom, 100);
    for _ in 0..20 {
        person.does(zoom(ZoomStep::In));
    }
    assert_eq!(person.view.zoom, 300, "and a most");
    person.session = None;
    let mut store = store::Store::open(person.folder.path(), person.at).unwrap();
    store.keep_setting("zoom", "17").unwrap();
    drop(store);
    person.restart();
    assert_eq!(person.view.zoom, 100, "what cannot be is not taken");
}

#[test]
fn a_new_dossier_of_which_nothing_was_said_is_on_no_list() {
    let mut person = Person::guide();
    let before = person.dump();
    person.does(Intent::NewDossier);
    person.go_on(&[]);
    assert_eq!(person.screen(), "organisation");
    person.go("hub");
    person.go("history");
    person.go("sheet");
    person.does(Intent::NewDossier);
    person.go("dossiers");
    assert_eq!(person.list().lines.len(), 0);
    assert_eq!(person.dump(), before);
    person.does(Intent::Undo);
    assert!(
        person.view.done.as_ref().unwrap().undo.is_none(),
        "nothing was done"
    );
}

#[test]
fn the_first_thing_said_or_typed_brings_a_new_dossier_to_the_list() {
    let drafted = Intent::Draft {
        step: "organisation".to_owned(),
        values: crate::raw(&[("org-name", "Conto")]),
    };
    let noted = Intent::Note {
        name: "note.private.new".to_owned(),
        text: "Met at the fair".to_owned(),
    };
    let met = Intent::BeginMeeting {
        locale: "fr-FR".to_owned(),
    };
    for (screen, said) in [("organisation", drafted), ("hub", noted), ("hub", met)] {
        let mut person = Person::guide();
        person.does(Intent::NewDossier);
        person.go_on(&[]);
        person.go(screen);
        person.does(said.clone());
        person.restart();
        if person.screen() != "dossiers" {
            person.go("dossiers");
        }
        assert_eq!(person.list().lines.len(), 1, "{said:?}");
        let id = person.list().lines[0].id.clone();
        person.opens(&id);
        let record = person.stored().dossier(&id).unwrap();
        assert_eq!(record.passed, ["discover"], "it was continued before");
    }
}

#[test]
fn a_new_dossier_that_was_named_has_what_was_continued_before() {
    let mut person = Person::guide();
    person.does(Intent::NewDossier);
    person.go_on(&[]);
    person.go_on(&[("org-name", "Contoso")]);
    person.restart();
    let id = person.list().lines[0].id.clone();
    let record = person.stored().dossier(&id).unwrap();
    assert_eq!(record.passed, ["discover", "organisation"]);
    person.opens(&id);
    person.does(Intent::Undo);
    person.go("dossiers");
    assert_eq!(person.list().lines.len(), 1, "something was said of it");
    person.does(Intent::Undo);
    assert_eq!(
        person.list().lines.len(),
        0,
        "that it was made is taken back"
    );
}

#[test]
fn who_guides_others_is_asked_for_their_name_on_the_first_run_and_may_pass_by() {
    let mut person = Person::new();
    let author = &person.page().fields[1];
    assert_eq!((author.name.as_str(), author.required), ("author", false));
    assert_eq!(author.reveal.as_ref().unwrap().values, ["guide"]);
    let long = "x".repeat(101);
    person.go_on(&[("persona", "guide"), ("author", &long)]);
    assert_eq!(person.screen(), "welcome");
    assert!(person.errors().contains_key("author"));
    person.go_on(&[("persona", "guide"), ("author", "Ana")]);
    assert_eq!(person.screen(), "dossiers");
    let kept = |person: &Person| person.stored().setting("author").unwrap();
    assert_eq!(kept(&person).as_deref(), Some("Ana"));
    let mut person = Person::new();
    person.go_on(&[("persona", "guide"), ("author", "")]);
    assert_eq!((person.screen(), kept(&person)), ("dossiers", None));
}

#[test]
fn the_name_typed_in_the_settings_is_kept_whichever_way_one_leaves_them() {
    let mut person = Person::guide();
    person.go("settings");
    let types = |person: &mut Person, name: &str| {
        person.does(Intent::Draft {
            step: "settings".to_owned(),
            values: crate::raw(&[("persona", "own"), ("author", name)]),
        });
    };
    types(&mut person, "Ana");
    types(&mut person, &"x".repeat(101));
    person.go("dossiers");
    person.restart();
    assert_eq!(
        person.screen(),
        "dossiers",
        "for whom one works waits for a word"
    );
    person.go("settings");
    assert_eq!(person.value("author"), &dossier::Raw::One("Ana".to_owned()));
}
