//! What can be done from anywhere, for the menu, the palette and the list of shortcuts.

use l10n::Locale;

use super::super::Scene;
use super::held::minutes_of;
use super::{Look, go};
use crate::session::{DeedOf, Meeting, Persona, Screen};
use crate::wire::{Action, Command, CommandGroup, Commands, Intent, Key, ZoomStep};

impl Scene<'_> {
    pub(in super::super) fn commands(&self) -> Commands {
        let groups = if self.state.meeting.is_some() {
            self.in_meeting()
        } else {
            vec![
                self.group("file", self.of_files()),
                self.group("edit", self.of_changes()),
                self.group("go", self.of_places()),
                self.group("meeting", self.of_meetings()),
                self.group("view", self.of_the_window()),
            ]
        };
        let (search, none) = if self.guides() {
            ("commands-search-guide", "commands-none-guide")
        } else {
            ("commands-search", "commands-none")
        };
        Commands {
            label: self.text("commands"),
            search: self.text(search),
            none: self.text(none),
            shortcuts: self.text("shortcuts"),
            groups: groups
                .into_iter()
                .filter(|group| !group.commands.is_empty())
                .collect(),
            found: self.companies_found(),
            keys: self.keys(),
        }
    }

    fn group(&self, name: &str, commands: Vec<Command>) -> CommandGroup {
        CommandGroup {
            name: self.text(&format!("menu-{name}")),
            commands,
        }
    }

    /// The dossiers that are found by what is typed, apart from what can be done anyway.
    fn companies_found(&self) -> Option<CommandGroup> {
        let commands: Vec<Command> = self
            .state
            .sought
            .iter()
            .map(|one| {
                let country = one.country.as_ref().map(|code| self.words.country(code));
                let archived = self.text("dossier-state-archived");
                let state = one.archived.then_some(archived);
                let name = if one.is_draft {
                    self.drafted_name(&one.name)
                } else {
                    one.name.clone()
                };
                let parts = [Some(name), country, state].into_iter().flatten();
                Command {
                    id: format!("open-{}", one.id),
                    label: parts.collect::<Vec<_>>().join(" · "),
                    keys: None,
                    intent: Some(Intent::OpenDossier { id: one.id.clone() }),
                }
            })
            .collect();
        (!commands.is_empty()).then(|| self.group("dossiers", commands))
    }

    fn command(&self, id: &str, keys: Option<&str>, intent: Option<Intent>) -> Command {
        Command {
            id: id.to_owned(),
            label: self.text(&format!("command-{id}")),
            keys: keys.map(str::to_owned),
            intent,
        }
    }

    fn in_meeting(&self) -> Vec<CommandGroup> {
        let mut commands = self.back_and_forth().to_vec();
        commands.push(self.command("end-meeting", None, Some(Intent::EndMeeting)));
        commands.push(self.command("shortcuts", Some("F1"), None));
        commands.extend(self.of_the_size());
        vec![self.group("meeting", commands)]
    }

    fn guides(&self) -> bool {
        self.state.persona == Some(Persona::Guide)
    }

    fn of_files(&self) -> Vec<Command> {
        let mut commands = Vec::new();
        if self.state.persona.is_none() || self.state.screen == Screen::Merge {
            return commands;
        }
        if self.guides() {
            commands.push(self.command("new-dossier", Some("Ctrl+N"), Some(Intent::NewDossier)));
        }
        commands.push(self.command("import", Some("Ctrl+O"), Some(Intent::Import)));
        let export = |what: &str| Intent::Export {
            what: what.to_owned(),
            lang: self.words.locale().tag().to_owned(),
        };
        if self.state.open.is_some() {
            commands.push(self.command(
                "export-hand-over",
                Some("Ctrl+E"),
                Some(export("hand-over")),
            ));
            commands.push(self.command("export-report", Some("Ctrl+P"), Some(export("report"))));
        }
        if self.state.screen == Screen::Dossiers {
            commands.push(self.command("export-table", Some("Ctrl+E"), Some(export("table"))));
        }
        commands.push(self.command("save", Some("Ctrl+S"), Some(Intent::Save)));
        commands
    }

    fn of_changes(&self) -> Vec<Command> {
        if self.state.persona.is_none() || self.state.screen == Screen::Merge {
            return Vec::new();
        }
        let mut commands = self.back_and_forth().to_vec();
        commands.extend(self.state.deeds_of_open().iter().map(|deed| {
            let id = deed.id();
            let label = match deed {
                DeedOf::PutBack => format!("list-{id}"),
                _ => format!("command-{id}"),
            };
            Command {
                label: self.text(&label),
                ..of_the_page(self.deed(*deed))
            }
        }));
        if self.state.screen == Screen::Dossiers {
            commands.extend(self.deeds_of_ticked().iter().map(|deed| {
                let deed = self.deed(*deed);
                let args = [("deed", (&deed.label).into())];
                Command {
                    label: self.words.format("command-with-ticked", &args),
                    ..of_the_page(deed)
                }
            }));
        }
        commands
    }

    /// Taking back, and doing once more.
    fn back_and_forth(&self) -> [Command; 2] {
        [
            self.command("undo", Some("Ctrl+Z"), Some(Intent::Undo)),
            self.command("redo", Some(&self.text("keys-redo")), Some(Intent::Redo)),
        ]
    }

    /// The meetings about the dossier on its hub.
    fn of_meetings(&self) -> Vec<Command> {
        let open = self.state.open.as_ref();
        let Some(open) = open.filter(|_| self.state.screen == Screen::Hub) else {
            return Vec::new();
        };
        let resume = open.meetings.on().map(|_| self.resume_meeting());
        let mut commands: Vec<Command> = resume.into_iter().map(of_the_page).collect();
        commands.extend(Locale::ALL.map(|guest| Command {
            id: format!("begin-meeting-{}", guest.tag()),
            ..of_the_page(self.begin_meeting(guest))
        }));
        let last = open.meetings.latest().next().map(minutes_of);
        commands.extend(last.map(|minutes| self.command("minutes", None, Some(minutes))));
        commands
    }

    fn of_places(&self) -> Vec<Command> {
        let mut commands = Vec::new();
        if self.state.persona.is_none() || self.state.screen == Screen::Merge {
            return commands;
        }
        if self.guides() {
            commands.push(self.command("dossiers", Some("Ctrl+L"), Some(go("dossiers"))));
        }
        if self.state.screen == Screen::Dossiers {
            commands.push(self.command("search", Some("Ctrl+F"), None));
        }
        if self.state.open.is_some() {
            commands.push(self.command("hub", Some("Ctrl+H"), Some(go("hub"))));
            commands.push(self.command("sheet", None, Some(go("sheet"))));
            commands.push(self.command("history", None, Some(go("history"))));
        }
        if self.guides() {
            commands.push(self.command("editions", None, Some(go("editions"))));
        }
        if self.state.screen == Screen::Editions {
            commands.push(self.weigh_or_stop());
        }
        commands.push(self.command("settings", Some("Ctrl+,"), Some(go("settings"))));
        commands
    }

    /// Weighing every dossier; while that goes on, no more of it.
    fn weigh_or_stop(&self) -> Command {
        let weighing = self.state.bench.weighing.as_ref();
        let (id, intent) = match weighing.filter(|weighing| !weighing.is_done()) {
            Some(_) => ("weigh-no-more", Intent::WeighNoMore),
            None => ("weigh", Intent::Weigh),
        };
        let label = format!("editions-{id}");
        of_the_page(self.action(id, &label, intent, Look::Secondary))
    }

    fn of_the_window(&self) -> Vec<Command> {
        let lists = [
            self.command("palette", Some("Ctrl+K"), None),
            self.command("shortcuts", Some("F1"), None),
        ];
        lists.into_iter().chain(self.of_the_size()).collect()
    }

    /// How large everything is shown.
    fn of_the_size(&self) -> [Command; 3] {
        let zoom = |step| Some(Intent::Zoom { step });
        [
            self.command("zoom-in", Some("Ctrl++, Ctrl+="), zoom(ZoomStep::In)),
            self.command("zoom-out", Some("Ctrl+-"), zoom(ZoomStep::Out)),
            self.command("zoom-actual", Some("Ctrl+0"), zoom(ZoomStep::Actual)),
        ]
    }

    /// Keys that are no commands.
    fn keys(&self) -> Vec<Key> {
        let on_the_list: &[&str] = match self.state.screen {
            Screen::Dossiers => &["search", "lines", "open", "tick", "delete"],
            _ => &[],
        };
        let meeting = self.state.meeting.as_ref();
        let back: &[&str] = match meeting {
            Some(meeting) if meeting.has_before() => &["previous"],
            Some(_) => &[],
            None => &["back"],
        };
        let question = meeting.and_then(Meeting::question);
        let in_meeting: &[&str] = match question {
            Some(_) => &["leave", "leave-keep"],
            None => &[],
        };
        [back, on_the_list, in_meeting]
            .concat()
            .into_iter()
            .map(|id| {
                let id = format!("key-{id}");
                Key {
                    keys: self.words.attr(&id, "keys").unwrap_or_default(),
                    label: self.text(&id),
                }
            })
            .collect()
    }
}

/// What a button of the page does, by the name of the button.
fn of_the_page(action: Action) -> Command {
    Command {
        id: action.action,
        label: action.label,
        keys: None,
        intent: Some(action.intent),
    }
}
