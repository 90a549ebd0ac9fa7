//! What was changed, when and by whom; the dossier as it stood.

use std::ops::Range;

use dossier::NoteId;
use eligibility::{Assessment, Fact, Role, When};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value as Json;
use store::{DeedKind, DossierState, EntryKind, Written};

use super::super::{Scene, Standing, notation};
use super::Look;
use crate::session::{Moment, Outcome, Said, Screen, Weighed};
use crate::wire::{
    Action, Block, DayField, HistoryChange, HistoryLine, HistoryList, Intent, Pager, StepPage,
    VerdictMove,
};

/// How many changes a page holds.
const PAGE: usize = 25;

impl Scene<'_> {
    pub(in super::super) fn history(&self, journal: &[Written]) -> StepPage {
        let Some(open) = &self.state.open else {
            return self.plain_page(Screen::History, Vec::new());
        };
        let mut blocks = vec![Block::Day(Box::new(self.day_field()))];
        if let Some(past) = open.look_back.past {
            blocks.extend(self.stood(past, journal));
        }
        blocks.push(Block::History(Box::new(self.changes(journal))));
        self.plain_page(Screen::History, blocks)
    }

    fn day_field(&self) -> DayField {
        let look = self.state.open.as_ref().map(|open| &open.look_back);
        let refused = look.and_then(|look| look.refused.clone());
        let notation = notation(self.words.locale());
        let yesterday = self.now.today.yesterday().unwrap_or(self.now.today);
        let example = |id: &str| {
            let args = [("date", notation.day(yesterday).into())];
            self.words.format(id, &args)
        };
        let shown = look.and_then(|look| look.past).map(|past| match past {
            Moment::Day(day) => notation.day(day),
            Moment::Change(_) => String::new(),
        });
        DayField {
            name: "history-day".to_owned(),
            label: self.text("history-day"),
            hint: example("history-day-hint"),
            error: refused.as_ref().map(|typed| {
                // Of the days of the calendar only those ahead are refused.
                let ahead = notation.parse_day(typed).is_ok();
                example(if ahead {
                    "history-day-ahead"
                } else {
                    "history-no-such-day"
                })
            }),
            value: refused.or(shown).unwrap_or_default(),
            show: self.text("history-show"),
        }
    }

    fn changes(&self, journal: &[Written]) -> HistoryList {
        let all = changes_of(journal);
        let wanted = self
            .state
            .open
            .as_ref()
            .map_or(0, |open| open.look_back.page);
        let last_page = all.len().saturating_sub(1) / PAGE;
        let page = wanted.min(u32::try_from(last_page).unwrap_or(u32::MAX));
        let skipped = (page as usize).saturating_mul(PAGE);
        let end = all.len().saturating_sub(skipped);
        let shown = &all[end.saturating_sub(PAGE)..end];
        let changes = self.described(Said::default(), journal, shown);
        let turn = |action: &str, label: &str, page: u32| -> Action {
            self.action(action, label, Intent::TurnHistory { page }, Look::Secondary)
        };
        let last = skipped + shown.len();
        let args = [
            ("first", (skipped + 1).into()),
            ("last", last.into()),
            ("all", all.len().into()),
        ];
        HistoryList {
            heading: self.text("history-changes"),
            note: changes.is_empty().then(|| self.text("history-none")),
            pager: (all.len() > PAGE).then(|| Pager {
                label: self.text("history-pages"),
                position: self.words.format("history-position", &args),
                previous: page
                    .checked_sub(1)
                    .map(|page| turn("previous-page", "history-newer", page)),
                next: (last < all.len()).then(|| turn("next-page", "history-older", page + 1)),
            }),
            changes,
        }
    }

    /// Changes in words, the newest first, of a journal before which this was said.
    pub(super) fn described(
        &self,
        mut said: Said,
        journal: &[Written],
        shown: &[Range<usize>],
    ) -> Vec<HistoryChange> {
        let follow = |said: &mut Said, lines: Range<usize>| {
            for line in &journal[lines] {
                said.follow(&line.entry, line.at, line.deed.author.as_deref());
            }
        };
        let mut read = 0;
        let mut changes: Vec<HistoryChange> = Vec::new();
        for lines in shown {
            follow(&mut said, read..lines.start);
            let before = said.facts.clone();
            follow(&mut said, lines.clone());
            read = lines.end;
            changes.push(self.change_in_words(journal, lines.clone(), &before, &said.facts));
        }
        changes.reverse();
        changes
    }

    fn change_in_words(
        &self,
        journal: &[Written],
        lines: Range<usize>,
        before: &eligibility::Facts,
        after: &eligibility::Facts,
    ) -> HistoryChange {
        let listed = self.on_the_list(journal, lines.clone());
        let lines = &journal[lines];
        let first = &lines[0];
        let when = When::today(self.day_of(first));
        let weigh = |facts| Standing::of(self.rules, facts, when).assessment;
        // What was done on the list is told by its kind.
        let is_told =
            |line: &&Written| listed.is_some() && line.entry.subject == DossierState::SUBJECT;
        let shown = lines.iter().filter(|line| !is_told(line));
        HistoryChange {
            id: first.change.to_string(),
            head: self.when_and_who(first.at, first.deed.author.as_deref()),
            lines: shown.flat_map(|line| self.history_lines(line)).collect(),
            kind: listed.or_else(|| match first.deed.kind {
                DeedKind::Said => None,
                kind => Some(self.text(&format!("history-{}", kind.id()))),
            }),
            moves: self.moved(&weigh(before), &weigh(after)),
            see: Some(self.action(
                "see-change",
                "history-see",
                Intent::Past {
                    day: format!("change:{}", first.change),
                },
                Look::Link,
            )),
        }
    }

    /// What a change did with the dossier on the list, was it taken back or made once more.
    fn on_the_list(&self, journal: &[Written], lines: Range<usize>) -> Option<String> {
        let deed = &journal[lines.start].deed;
        match deed.kind {
            DeedKind::Listed => {
                let id = self.listed(&journal[lines.clone()], lines.start == 0);
                Some(self.text(&format!("history-{id}")))
            }
            DeedKind::Undo | DeedKind::Redo => {
                let of = deed.of?;
                let start = journal.iter().position(|line| line.change == of)?;
                let own = journal[start..].iter().take_while(|line| line.change == of);
                let own = start..start + own.count();
                if journal[start].deed.kind != DeedKind::Listed {
                    return None;
                }
                let what = self.on_the_list(journal, own)?;
                let id = format!("history-{}-listed", deed.kind.id());
                Some(self.words.format(&id, &[("what", what.into())]))
            }
            DeedKind::Said | DeedKind::Taken => None,
        }
    }

    /// What was done on the list, by the line that says where the dossier stands since.
    fn listed(&self, lines: &[Written], is_first: bool) -> &'static str {
        let mut lines = lines.iter();
        let line = lines.find(|line| line.entry.subject == DossierState::SUBJECT);
        let Some(line) = line else {
            // Elsewhere, where the line stayed, it came on the list with its answers.
            return "created";
        };
        let created = self.state.open.as_ref().map(|open| open.created);
        let state = line.entry.value.as_ref().and_then(Json::as_str);
        let state = state.and_then(DossierState::from_id);
        match (&line.entry.previous, state.unwrap_or_default()) {
            (None, _) if is_first && created == Some(line.at) => "created",
            (None, _) => "imported",
            (_, DossierState::Active) => "put-back",
            (_, state) => state.id(),
        }
    }

    /// What a line says; of a merge, also what was not taken over.
    fn history_lines(&self, line: &Written) -> Vec<HistoryLine> {
        let entry = &line.entry;
        let subject = &entry.subject;
        let note = match entry.kind {
            EntryKind::Park => Some(self.text("history-parked")),
            EntryKind::Restore => Some(self.text("history-restored")),
            EntryKind::Set | EntryKind::Clear => entry.said.as_ref().map(|said| {
                let is_said = entry.kind == EntryKind::Set;
                self.said_by(subject, is_said, said.at, said.by.as_deref())
            }),
        };
        if Weighed::is_its(subject) {
            let told = entry.value.as_ref().or(entry.previous.as_ref());
            let outcome = told.and_then(Outcome::read);
            let line = HistoryLine {
                label: self.weighed_version(outcome.as_ref()),
                from: entry
                    .previous
                    .as_ref()
                    .and_then(|one| self.weighed_points(one)),
                to: entry
                    .value
                    .as_ref()
                    .and_then(|one| self.weighed_points(one)),
                note,
            };
            let aside = entry.value.iter().flat_map(|one| self.left_aside(one));
            return std::iter::once(line).chain(aside).collect();
        }
        vec![HistoryLine {
            label: self.subject(subject),
            from: self.value_text(subject, entry.previous.as_ref()),
            to: self.value_text(subject, entry.value.as_ref()),
            note,
        }]
    }

    /// By whom, if that is known, and when something was first said or taken back that came later
    /// into this history.
    pub(super) fn said_by(
        &self,
        subject: &str,
        is_said: bool,
        at: Timestamp,
        by: Option<&str>,
    ) -> String {
        let what = match subject {
            _ if !is_said => "gone",
            fact if Fact::from_id(fact).is_some() => "answer",
            note if NoteId::from_name(note).is_some() => "note",
            _ => "other",
        };
        let args = [
            ("what", what.into()),
            ("named", if by.is_some() { "yes" } else { "no" }.into()),
            ("who", by.unwrap_or_default().into()),
            ("when", self.moment(at).into()),
        ];
        self.words.format("history-said", &args)
    }

    pub(super) fn day_of(&self, line: &Written) -> Date {
        line.at.to_zoned(self.now.zone.clone()).date()
    }

    /// The verdicts that differ.
    pub(super) fn moved(
        &self,
        before: &Assessment<'_>,
        after: &Assessment<'_>,
    ) -> Vec<VerdictMove> {
        Role::ALL
            .into_iter()
            .map(|role| (before.role(role), after.role(role)))
            .filter(|(before, after)| before.verdict != after.verdict)
            .map(|(before, after)| VerdictMove {
                role: self.model_name(before.role),
                from: before.verdict.id().to_owned(),
                from_word: self.verdict_word(before.verdict, before.held),
                to: after.verdict.id().to_owned(),
                to_word: self.verdict_word(after.verdict, after.held),
            })
            .collect()
    }
}

/// The lines of each change, in the order of writing.
pub(super) fn changes_of(journal: &[Written]) -> Vec<Range<usize>> {
    let mut start = 0;
    journal
        .chunk_by(|one, next| one.change == next.change)
        .map(|lines| {
            let range = start..start + lines.len();
            start = range.end;
            range
        })
        .collect()
}
