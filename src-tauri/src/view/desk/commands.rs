//! What can be done from anywhere, for the menu, the palette and the list of shortcuts.

use super::super::Scene;
use super::go;
use crate::session::{Meeting, Persona, Screen};
use crate::wire::{Command, CommandGroup, Commands, Intent, Key, ZoomStep};

impl Scene<'_> {
    pub(in super::super) fn commands(&self) -> Commands {
        let groups = if self.state.meeting.is_some() {
            self.in_meeting()
        } else {
            vec![
                self.group("file", self.of_files()),
                self.group("edit", self.of_changes()),
                self.group("go", self.of_places()),
                self.group("view", self.of_the_window()),
            ]
        };
        Commands {
            label: self.text("commands"),
            search: self.text("commands-search"),
            none: self.text("commands-none"),
            shortcuts: self.text("shortcuts"),
            groups: groups
                .into_iter()
                .filter(|group| !group.commands.is_empty())
                .collect(),
            keys: self.keys(),
        }
    }

    fn group(&self, name: &str, commands: Vec<Command>) -> CommandGroup {
        CommandGroup {
            name: self.text(&format!("menu-{name}")),
            commands,
        }
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
        vec![
            self.group(
                "meeting",
                vec![
                    self.command("end-meeting", None, Some(Intent::EndMeeting)),
                    self.command("shortcuts", Some("F1"), None),
                ]
                .into_iter()
                .chain(self.of_the_size())
                .collect(),
            ),
        ]
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
        vec![
            self.command("undo", Some("Ctrl+Z"), Some(Intent::Undo)),
            self.command("redo", Some(&self.text("keys-redo")), Some(Intent::Redo)),
        ]
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
        commands.push(self.command("settings", Some("Ctrl+,"), Some(go("settings"))));
        commands
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
        let question = self.state.meeting.as_ref().and_then(Meeting::question);
        let in_meeting: &[&str] = match question {
            Some(_) => &["leave", "leave-keep"],
            None => &[],
        };
        [&["back"], on_the_list, in_meeting]
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
