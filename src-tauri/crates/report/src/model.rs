//! A report, in finished words.

use serde::Serialize;

/// A report: one part a language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The title of the document, for its properties.
    pub title: String,
    /// What it is printed on.
    pub paper: Paper,
    /// One part, or one for each language, each beginning on a page of its own.
    pub parts: Vec<Part>,
}

/// The sizes of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A4, in most of the world.
    A4,
    /// US letter, in most of the Americas.
    UsLetter,
}

/// A report in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// The language of every word in it.
    pub lang: Lang,
    /// The line above the title: the program and what this is.
    pub kicker: String,
    /// The title: the organisation's name.
    pub title: String,
    /// Under the title: as of which day, made when.
    pub lines: Vec<String>,
    /// The foot of each page, before the number of the page.
    pub foot: String,
    /// The chapters across the whole page.
    pub sections: Vec<Section>,
    /// The chapters after them, in two columns.
    pub columns: Vec<Section>,
}

/// The languages that a report can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// French.
    French,
    /// English.
    English,
}

/// A chapter: a heading, a bookmark, and what stands under it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// Something to read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph, with the sources it rests on.
    Text {
        /// The text.
        text: String,
        /// The sources.
        sources: Vec<Source>,
    },
    /// A heading within the chapter.
    Heading {
        /// The text.
        text: String,
    },
    /// A paragraph that must not be overlooked.
    Caution {
        /// The text.
        text: String,
    },
    /// A paragraph that comes before every caution.
    Alarm {
        /// The text.
        text: String,
    },
    /// A list of paragraphs.
    List {
        /// The paragraphs.
        items: Vec<Item>,
    },
    /// Names and their values.
    Pairs {
        /// In order.
        pairs: Vec<Pair>,
    },
    /// A role's verdict at a glance.
    Verdict(Verdict),
    /// The rows of a verdict: its proof.
    Rows(Rows),
    /// What a verdict leaves open.
    Finding(Finding),
    /// A picture.
    Figure {
        /// The drawing, as SVG without text.
        svg: String,
        /// What it shows, for those who do not see it.
        alt: String,
        /// The caption.
        caption: String,
    },
    /// A table with a head.
    Table {
        /// The names of the columns.
        head: Vec<String>,
        /// Its rows, each as long as the head.
        rows: Vec<Vec<String>>,
    },
    /// What is to be done, in order.
    Tasks {
        /// The tasks.
        tasks: Vec<Task>,
    },
    /// Short texts to run an eye over, small.
    Reminders {
        /// The texts.
        texts: Vec<String>,
    },
    /// The documents that the report cites.
    Sources {
        /// In the order of their numbers.
        entries: Vec<SourceEntry>,
    },
}

/// A paragraph of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// The text.
    pub text: String,
    /// Smaller lines under it.
    pub lines: Vec<String>,
    /// The sources.
    pub sources: Vec<Source>,
}

/// A name and a value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pair {
    /// The name.
    pub label: String,
    /// The value.
    pub value: String,
}

/// Where something is said: a number of the list of sources.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Source {
    /// Its number in the list, from 1.
    pub number: usize,
    /// The document and its date, short.
    pub label: String,
}

/// A role's verdict at a glance.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verdict {
    /// `eligible`, `not-eligible`, `undetermined` or `silent`.
    pub verdict: String,
    /// The verdict in words.
    pub word: String,
    /// Why.
    pub lines: Vec<String>,
    /// How each row stands, as the `status` of its [`Mark`]: drawn as a strip, not read aloud.
    pub marks: Vec<String>,
    /// What the marks say together.
    pub summary: String,
    /// By which edition.
    pub edition: String,
    /// The sources of the edition.
    pub sources: Vec<Source>,
    /// Which edition comes next, where one does.
    pub outlook: Option<String>,
}

/// How a row stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mark {
    /// `met`, `not-met`, `unknown` or `not-applicable`.
    pub status: String,
    /// The word for it.
    pub word: String,
}

/// The rows of a verdict.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rows {
    /// The names of the columns: condition, state, answers, sources.
    pub head: [String; 4],
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a verdict.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The requirement's name.
    pub name: String,
    /// What is asked.
    pub text: String,
    /// When it counts, or that it does not decide; what is planned.
    pub notes: Vec<String>,
    /// How it stands.
    pub mark: Mark,
    /// The answers it rests on.
    pub facts: Vec<Pair>,
    /// The sources.
    pub sources: Vec<Source>,
}

/// What a verdict leaves open.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// The heading.
    pub heading: String,
    /// What to know of it.
    pub note: String,
    /// "or", between the sets.
    pub or: String,
    /// Sets of answers; each is enough.
    pub sets: Vec<Vec<Pair>>,
    /// What plays a part and cannot be changed.
    pub fixed: Option<String>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Task {
    /// Its number, or none for a task outside the order.
    pub number: Option<usize>,
    /// What is to be done, short.
    pub title: String,
    /// Whether it is done.
    pub done: bool,
    /// "Done" and by what; nothing of what is to be done.
    pub state: String,
    /// The answers that it hangs on and that are not there.
    pub facts: Vec<Pair>,
    /// What is doubtful about it, although it is done; else empty.
    pub remark: String,
    /// How it is done.
    pub text: String,
    /// A warning that must not be overlooked.
    pub warning: Option<Warning>,
    /// What it needs.
    pub needs: Option<Pair>,
    /// Who does it and until when.
    pub charge: Vec<Pair>,
    /// Where it is done.
    pub link: Option<Link>,
}

/// What must not be overlooked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// The text.
    pub text: String,
    /// Whether it comes before every other.
    pub costly: bool,
}

/// An address on the web, spelled out in the list of sources.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Link {
    /// What is found there.
    pub label: String,
    /// The address.
    pub address: String,
    /// The number in the list under which the address stands.
    pub number: usize,
}

/// The title of a document, as it stands over it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Title {
    /// The title.
    pub text: String,
    /// Its language, `fr` or `en`.
    pub lang: String,
}

/// A document that is cited.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SourceEntry {
    /// Its number, from 1.
    pub number: usize,
    /// What is doubtful about what is read in it.
    pub cautions: Vec<String>,
    /// Its title, where it has one.
    pub title: Option<Title>,
    /// Behind the title: date, edition, strength.
    pub line: String,
    /// The address, where there is one.
    pub address: Option<String>,
}
