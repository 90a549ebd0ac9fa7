//! What crosses the border between Rust and the window, and nothing else.
//!
//! The window sends an [`Intent`] and gets a [`View`] or a [`Failure`]. Every word in a view is
//! finished, localised text; the window derives nothing. The TypeScript twins of these types are
//! written to `ui/src/wire/` and committed; the test `wire_types_are_committed` holds them equal.

mod chain;
mod desk;
mod failure;
mod intent;
mod list;
mod page;
mod plan;
mod selling;
mod time;
mod view;

#[cfg(test)]
mod tests;

pub use chain::{Chain, ChainLink, ChainNode};
pub use desk::{
    Action, Command, CommandGroup, Commands, DayField, Done, Effect, EffectLine, HistoryChange,
    HistoryLine, HistoryList, HubStage, Key, Leave, Meeting, Note, NoteControl, Notes, Progress,
    Sheet,
};
pub use failure::Failure;
pub use intent::{Intent, ZoomStep};
pub use list::{Arrival, DossierLine, DossierList, Intake, ListControl, Look, Pager, Selection};
pub use page::{
    Block, BriefLine, Check, Choice, Control, Country, CountryGroup, Draft, Field, FieldError,
    Page, Planned, PlannedTarget, Preview, Reveal, Statement, StepPage, TextItem, VerdictMove,
};
pub use plan::{
    DateLine, Dates, Export, LangChoice, Plan, SavedFile, Task, TaskControl, TaskDetail, TaskGroup,
    TaskRemark,
};
pub use selling::{
    MapCountry, MapKey, MarketMap, Table, TableRow, Topic, TopicState, TopicStatement, WebLink,
};
pub use time::{AsOf, DayChoice, Tick, TimeKey, TimeMark, Timeline};
pub use view::{
    Cell, ClauseCard, ClauseLink, Detail, FactUsed, Finding, LocaleChoice, Mark, Readiness,
    RequirementRow, Results, RoleResult, Route, RouteStage, RouteStep, Saved, Strip, View,
};
