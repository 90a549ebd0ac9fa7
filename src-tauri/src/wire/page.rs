use dossier::Raw;
use serde::Serialize;
use ts_rs::TS;

use super::{
    Action, AsOf, Chain, ClauseLink, Dates, DayField, DossierList, Effect, Export, FactUsed,
    HistoryList, HubStage, MarketMap, Meeting, Notes, Plan, Results, Sheet, Strip, Table,
    TaskGroup, Timeline, Topic,
};

/// The middle of the window.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Page {
    /// A step of the route, or the welcome page: text, controls, Continue.
    Step(Box<StepPage>),
    /// The list of dossiers.
    Dossiers(Box<DossierList>),
    /// The stored dossiers cannot be used; what happened and what to do.
    Recovery {
        /// Heading.
        heading: String,
        /// What happened, what it means, what to do, one paragraph each.
        paragraphs: Vec<String>,
        /// The file or folder concerned.
        path: String,
    },
}

/// A page that asks or explains.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepPage {
    /// The step's id, or `welcome`.
    pub step: String,
    /// The `h1`.
    pub heading: String,
    /// "Stage 2 of 7 · Organisation".
    pub position: Option<String>,
    /// Why we ask.
    pub why: Option<String>,
    /// The clauses it serves.
    pub clauses: Vec<ClauseLink>,
    /// What stands above the controls.
    pub blocks: Vec<Block>,
    /// What stands below them, to look things up in.
    pub appendix: Vec<Block>,
    /// The controls, in order.
    pub fields: Vec<Field>,
    /// A quiet line above Continue: open questions count as not known.
    pub note: Option<String>,
    /// The summary of errors, when the step was refused.
    pub errors: Option<Check>,
    /// What a change would park and move, when it waits for a yes.
    pub preview: Option<Preview>,
    /// "This is a draft", when what is shown was typed and not continued.
    pub draft: Option<Draft>,
    /// The label of Continue.
    pub proceed: Option<String>,
    /// The label of Back, when there is a page to go back to.
    pub back: Option<String>,
    /// What stands around the one question of a meeting.
    pub meeting: Option<Box<Meeting>>,
    /// What stands over the questions where all of them are on one page.
    pub sheet: Option<Box<Sheet>>,
}

/// A refused step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// "There is a problem".
    pub heading: String,
    /// In the order of the page.
    pub errors: Vec<FieldError>,
}

/// An error of one control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldError {
    /// The fact's id.
    pub fact: String,
    /// What is wrong and what to do.
    pub message: String,
}

/// What is shown was typed and not continued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// "Draft: not continued yet".
    pub text: String,
    /// "Drop the draft".
    pub discard: String,
}

/// What a change would overturn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// "Before this changes".
    pub heading: String,
    /// The heading of the parked answers.
    pub parked_label: String,
    /// Answers that would no longer count: name and value.
    pub parked: Vec<TextItem>,
    /// The heading of the answers that come back.
    pub restored_label: String,
    /// Parked answers that would count again.
    pub restored: Vec<TextItem>,
    /// The heading of the verdicts.
    pub moves_label: String,
    /// Verdicts that would move.
    pub moves: Vec<VerdictMove>,
    /// "Nothing of this page is saved before you choose".
    pub note: String,
    /// "Make this change": the label of Continue.
    pub confirm: String,
    /// "Keep the earlier answer".
    pub keep: String,
}

/// A verdict before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerdictMove {
    /// The role's name.
    pub role: String,
    /// The verdict's id and word before.
    pub from: String,
    /// The word before.
    pub from_word: String,
    /// The verdict's id after.
    pub to: String,
    /// The word after.
    pub to_word: String,
}

/// A titled text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextItem {
    /// A short title.
    pub title: String,
    /// The text.
    pub text: String,
}

/// A sentence of the brief, with the answers it speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BriefLine {
    /// The sentence.
    pub text: String,
    /// The first of the answers.
    pub facts: Vec<FactUsed>,
    /// "and 3 more", where there are more.
    pub more: Option<String>,
    /// Whether it is a warning.
    pub caution: bool,
}

/// What a clause says, with the way to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Statement {
    /// What it says, in our words.
    pub text: String,
    /// The way to the source panel.
    pub clause: ClauseLink,
}

/// Something to read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Text {
        /// The text.
        text: String,
    },
    /// A remark set apart; `tone` is `info` or `caution`.
    Note {
        /// `info` or `caution`.
        tone: String,
        /// The text.
        text: String,
    },
    /// A heading and titled texts.
    List {
        /// The heading.
        heading: String,
        /// The items.
        items: Vec<TextItem>,
    },
    /// A heading, paragraphs, and what clauses say.
    Section {
        /// The heading.
        heading: String,
        /// The paragraphs.
        texts: Vec<String>,
        /// What clauses say.
        statements: Vec<Statement>,
    },
    /// The result in a few sentences, for its day.
    Brief {
        /// The heading.
        heading: String,
        /// The sentences.
        lines: Vec<BriefLine>,
    },
    /// For which day the models are assessed.
    AsOf(Box<AsOf>),
    /// The chains of a sale, one picture a model.
    Chains {
        /// The heading.
        heading: String,
        /// The pictures.
        chains: Vec<Chain>,
    },
    /// The models assessed.
    Results(Box<Results>),
    /// Answers with a way to change each.
    Answers {
        /// The heading.
        heading: String,
        /// What to know of them.
        note: Option<String>,
        /// The answers.
        answers: Vec<FactUsed>,
    },
    /// A map of the market.
    Map(Box<MarketMap>),
    /// A table to look things up in.
    Table(Box<Table>),
    /// A topic with its state and what is known of it.
    Topic(Box<Topic>),
    /// What is to be done.
    Plan(Box<Plan>),
    /// Days that matter.
    Dates(Box<Dates>),
    /// Something that can be saved as a file.
    Export(Box<Export>),
    /// Buttons.
    Actions {
        /// The buttons.
        actions: Vec<Action>,
    },
    /// The meetings that were held.
    Meetings {
        /// The heading.
        heading: String,
        /// The way to the minutes of each, the last one first.
        meetings: Vec<Action>,
    },
    /// The stages as tasks.
    Stages {
        /// The heading.
        heading: String,
        /// The stages.
        stages: Vec<HubStage>,
    },
    /// Notes of one kind.
    Notes(Box<Notes>),
    /// Tasks without the rest of a plan: what is still to be found out.
    Tasks(Box<TaskGroup>),
    /// A day to look at.
    Day(Box<DayField>),
    /// What was changed, when and by whom.
    History(Box<HistoryList>),
    /// Choices that take effect at once, side by side.
    Selectors {
        /// The choices, `name` and options.
        selectors: Vec<super::ListControl>,
    },
    /// A time line.
    Timeline(Box<Timeline>),
    /// What an edition changes for the dossiers.
    Effect(Box<Effect>),
    /// Verdicts before and after.
    Moves {
        /// The heading.
        heading: String,
        /// The verdicts.
        moves: Vec<VerdictMove>,
    },
    /// Where the models stand, small.
    Strips {
        /// The heading.
        heading: String,
        /// One strip a model.
        strips: Vec<Strip>,
    },
}

/// A question and its control.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    /// The fact's id: the control's name.
    pub name: String,
    /// The heading that it begins a group under, on a page of many groups.
    pub group: Option<String>,
    /// The question.
    pub label: String,
    /// A line of help.
    pub hint: Option<String>,
    /// "optional", where it may stay empty without a loss.
    pub optional: Option<String>,
    /// Whether the step is refused without it.
    pub required: bool,
    /// What kind of control.
    pub control: Control,
    /// What it holds.
    pub value: Raw,
    /// What is wrong with it.
    pub error: Option<String>,
    /// What is unusual about it, without refusing it.
    pub warning: Option<String>,
    /// When it is shown: while another control of the page holds one of these values.
    pub reveal: Option<Reveal>,
}

/// The condition under which a control is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reveal {
    /// The other control's name.
    pub name: String,
    /// The values with which this one is shown.
    pub values: Vec<String>,
}

/// The kind of a control.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Control {
    /// One line of text.
    Line {
        /// `text` or `numeric`: which keyboard fits.
        mode: String,
        /// A unit behind the field.
        unit: Option<String>,
        /// How wide, in characters.
        width: u32,
    },
    /// Several lines of text.
    Paragraph {
        /// How many lines are shown.
        rows: u32,
    },
    /// Radio buttons.
    Options {
        /// The options in order.
        options: Vec<Choice>,
        /// The date that belongs to the option `planned`.
        planned: Option<Planned>,
    },
    /// A searchable list of countries; takes a name or a code.
    Country {
        /// Every country, by name.
        countries: Vec<Country>,
        /// "No country of that name", when the search finds none.
        none: String,
        /// "Countries found:", before their number.
        found: String,
    },
    /// Check boxes of countries, with a search.
    Countries {
        /// The label of the search field.
        search: String,
        /// "No country of that name".
        none: String,
        /// "Countries found:", before their number.
        found: String,
        /// The countries in groups; the first group is one's own region.
        groups: Vec<CountryGroup>,
        /// Which countries are ticked, and what to know of those outside one's own region.
        ticked: Vec<String>,
    },
}

/// An option of a radio group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// The value.
    pub value: String,
    /// The label.
    pub label: String,
    /// A line of help.
    pub hint: Option<String>,
}

/// The date of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Planned {
    /// `FACT.planned`, the name of an input of type date.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What it holds, `YYYY-MM-DD` or empty.
    pub value: String,
    /// What is planned, where that has to be said (`support-plan.to`).
    pub target: Option<PlannedTarget>,
}

/// What is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedTarget {
    /// `support-plan.to`, the name of a radio group.
    pub name: String,
    /// Its label.
    pub label: String,
    /// Its options.
    pub options: Vec<Choice>,
    /// The chosen one, or empty.
    pub value: String,
}

/// A country in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Country {
    /// ISO 3166-1 alpha-2, or XK.
    pub code: String,
    /// Its name.
    pub name: String,
    /// All its names, folded, one a line: what a search looks through.
    pub search: String,
}

/// Countries under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CountryGroup {
    /// The region's name.
    pub name: String,
    /// Whether it is shown open.
    pub open: bool,
    /// Its countries.
    pub countries: Vec<Country>,
}
