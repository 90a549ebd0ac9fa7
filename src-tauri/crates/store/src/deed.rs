//! Whose a change is, of what kind, and what can therefore be undone and redone.

/// What kind of change a deed is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeedKind {
    /// Something was said in a dossier: an answer, a note, a task.
    Said,
    /// An earlier change was taken back.
    Undo,
    /// A change that was taken back was brought back.
    Redo,
    /// Something was done on the list: made, archived, deleted, put back, imported.
    Listed,
    /// What a hand-over file says was taken over into a dossier.
    Taken,
}

impl DeedKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Said,
        Self::Undo,
        Self::Redo,
        Self::Listed,
        Self::Taken,
    ];

    /// Its name in the table and in a hand-over file.
    pub fn id(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Listed => "listed",
            Self::Taken => "taken",
        }
    }

    /// The kind of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// Whether it names another change.
    pub fn is_of_another(self) -> bool {
        matches!(self, Self::Undo | Self::Redo)
    }
}

/// Whose a change is that is about to be written, and of what kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deed<'a> {
    /// What kind it is.
    pub kind: DeedKind,
    /// Who does it, if named.
    pub author: Option<&'a str>,
    /// For an undo and a redo, and only for these: the change that was first done, which the undo
    /// takes back and the redo brings back. It is never the number of an undo or a redo.
    pub of: Option<i64>,
}

impl<'a> Deed<'a> {
    /// Something said in a dossier.
    pub fn said(author: Option<&'a str>) -> Self {
        Self::new(DeedKind::Said, author, None)
    }

    /// Something done on the list.
    pub fn listed(author: Option<&'a str>) -> Self {
        Self::new(DeedKind::Listed, author, None)
    }

    /// Something taken over from a hand-over file.
    pub fn taken(author: Option<&'a str>) -> Self {
        Self::new(DeedKind::Taken, author, None)
    }

    /// The change is taken back.
    pub fn undo(change: i64, author: Option<&'a str>) -> Self {
        Self::new(DeedKind::Undo, author, Some(change))
    }

    /// The change is brought back.
    pub fn redo(change: i64, author: Option<&'a str>) -> Self {
        Self::new(DeedKind::Redo, author, Some(change))
    }

    fn new(kind: DeedKind, author: Option<&'a str>, of: Option<i64>) -> Self {
        Self { kind, author, of }
    }
}

/// Whose a change of the journal is, and of what kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenDeed {
    /// What kind it is.
    pub kind: DeedKind,
    /// Who did it, if named.
    pub author: Option<String>,
    /// The change that it takes back or brings back.
    pub of: Option<i64>,
}

/// What can be undone and redone: numbers of changes as they were first done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// What counts; the last is undone first.
    pub done: Vec<i64>,
    /// What was taken back and nothing new came after; the last is redone first.
    pub undone: Vec<i64>,
}

/// Where something is undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// In one dossier.
    Dossier,
    /// On the list of dossiers.
    List,
}

impl Past {
    /// Follows one more change of the dossier whose past this is.
    pub fn advance(&mut self, change: i64, deed: &Deed<'_>) {
        self.follow(Scope::Dossier, change, deed.kind, deed.of);
    }

    /// What of it was first done after a change.
    #[must_use]
    pub fn after(&self, change: i64) -> Self {
        let since = |list: &[i64]| list.iter().filter(|one| **one > change).copied().collect();
        Self {
            done: since(&self.done),
            undone: since(&self.undone),
        }
    }

    /// Follows one more change. Of an undo or a redo of something that is not in this scope it
    /// takes no notice.
    pub(crate) fn follow(&mut self, scope: Scope, change: i64, kind: DeedKind, of: Option<i64>) {
        match (kind, scope) {
            (DeedKind::Said | DeedKind::Taken, Scope::Dossier)
            | (DeedKind::Listed, Scope::List) => {
                self.done.push(change);
                self.undone.clear();
            }
            (DeedKind::Said | DeedKind::Taken, Scope::List)
            | (DeedKind::Listed, Scope::Dossier) => {}
            (DeedKind::Undo, _) => pass(of, &mut self.done, &mut self.undone),
            (DeedKind::Redo, _) => pass(of, &mut self.undone, &mut self.done),
        }
    }
}

fn pass(change: Option<i64>, from: &mut Vec<i64>, to: &mut Vec<i64>) {
    if let Some(place) = from.iter().rposition(|one| Some(*one) == change) {
        to.push(from.remove(place));
    }
}
