//! Looking for dossiers: words, filters, orders and pages.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{params, params_from_iter};
use serde_json::Value as Json;

use crate::filter::Filter;
use crate::listing::DossierState;
use crate::rows::{json, named, timestamp};
use crate::store::{Store, StoreFault};

/// Which dossiers are wanted. The default wants all, the last touched first, and gives none: set
/// a limit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// Words that must all stand in the dossier's text, each at least as the beginning of a word
    /// of it; case and accents do not matter. A text without any word finds nothing.
    pub text: Option<String>,
    /// The words are those of its name, and not of anything else in its text.
    pub in_name: bool,
    /// Where it stands.
    pub state: Option<DossierState>,
    /// Its model; none chosen, where that is wanted.
    pub model: Option<Option<String>>,
    /// The verdict on a role: 0 for direct, 1 for reseller, 2 for provider.
    pub verdict: Option<(usize, String)>,
    /// The stage it has reached.
    pub stage: Option<u8>,
    /// Only those with nothing but unknowns in their way.
    pub only_unknowns: bool,
    /// It must be ready by that day or before.
    pub binding_until: Option<Date>,
    /// Something is due before that day.
    pub due_before: Option<Date>,
    /// In which order.
    pub order: Order,
    /// How many to leave out at the beginning.
    pub offset: u32,
    /// How many to give.
    pub limit: u32,
}

/// The order of what is found. Where it does not decide, the last touched comes first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// The last touched first.
    #[default]
    Touched,
    /// By name.
    Name,
    /// By what is due; nothing due comes last.
    Due,
    /// By the day to be ready by; none comes last.
    Binding,
}

/// A page of what was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The lines of the page.
    pub lines: Vec<ListLine>,
    /// There are lines after this page.
    pub more: bool,
    /// How many there are on all pages.
    pub count: Count,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListLine {
    /// The dossier's id.
    pub dossier: String,
    /// When it was begun.
    pub created: Timestamp,
    /// When it was last written to.
    pub touched: Timestamp,
    /// Where it stands.
    pub state: DossierState,
    /// What the [summary](crate::Summary::shown) says; null where none was made yet.
    pub shown: Json,
    /// What the summary was computed of; empty where it has to be made.
    pub computed: String,
}

/// How many were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// So many; never more than [`Count::LIMIT`].
    pub at_least: u32,
    /// And no more.
    pub exact: bool,
}

impl Count {
    /// Where counting stops.
    pub const LIMIT: u32 = 500;
}

/// So many matches of a text are looked up one by one for nothing; where there are more, the list
/// is read in its order instead, and each line that passes is looked up among the matches.
const LOOKED_UP: usize = 2_000;

/// More words than anyone types; those beyond are not looked at.
const WORDS: usize = 24;

impl Store {
    /// A page of the dossiers that are wanted.
    pub fn search(&self, query: &Query) -> Result<Found, StoreFault> {
        let (offset, limit) = (query.offset as usize, query.limit as usize);
        let counted = Count::LIMIT as usize;
        let wanted = (offset + limit).max(counted) + 1;
        // Places and lines of one moment: another process may be writing.
        let _moment = self.connection.unchecked_transaction()?;
        let places = self.places(query, wanted)?;
        Ok(Found {
            lines: places
                .iter()
                .skip(offset)
                .take(limit)
                .map(|place| self.line(*place))
                .collect::<Result<_, _>>()?,
            more: places.len() > offset + limit,
            count: Count {
                at_least: u32::try_from(places.len()).map_or(Count::LIMIT, |n| n.min(Count::LIMIT)),
                exact: places.len() <= counted,
            },
        })
    }

    /// The ids of all dossiers that are wanted, on whatever page.
    pub fn search_all(&self, query: &Query) -> Result<Vec<String>, StoreFault> {
        let _moment = self.connection.unchecked_transaction()?;
        let mut id = self
            .connection
            .prepare_cached("SELECT dossier FROM listing WHERE place = ?1")?;
        let places = self.places(query, usize::MAX)?.into_iter();
        let ids = places.map(|place| id.query_row([place], |row| row.get(0)));
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// The ids of at most `limit` dossiers with exactly that sort key, those that were deleted apart.
    pub fn namesakes(&self, name: &str, limit: u32) -> Result<Vec<String>, StoreFault> {
        let mut query = self.connection.prepare_cached(
            "SELECT dossier FROM listing
             WHERE state IN ('active', 'archived') AND name = ?1 LIMIT ?2",
        )?;
        let ids = query.query_map(params![name, limit], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// The first `wanted` places of the dossiers that are wanted.
    fn places(&self, query: &Query, wanted: usize) -> Result<Vec<i64>, StoreFault> {
        let filter = Filter::of(query);
        match query.text.as_deref().map(words) {
            None => self.in_order(&filter, query.order, None, wanted),
            Some(None) => Ok(Vec::new()),
            Some(Some(words)) => self.matching(&filter, query, &words, wanted),
        }
    }

    fn line(&self, place: i64) -> Result<ListLine, StoreFault> {
        let mut query = self.connection.prepare_cached(
            "SELECT listing.dossier, dossier.created, dossier.touched, state, shown, computed
             FROM listing JOIN dossier ON dossier.id = listing.dossier WHERE place = ?1",
        )?;
        let line = query.query_row([place], |row| {
            Ok(ListLine {
                dossier: row.get(0)?,
                created: timestamp(row, 1)?,
                touched: timestamp(row, 2)?,
                state: named(row, 3, DossierState::from_id)?,
                shown: json(row, 4)?.unwrap_or_default(),
                computed: row.get(5)?,
            })
        })?;
        Ok(line)
    }

    /// The first `wanted` places of lines that pass the filter, and are among these if given.
    fn in_order(
        &self,
        filter: &Filter,
        order: Order,
        among: Option<&HashSet<i64>>,
        wanted: usize,
    ) -> Result<Vec<i64>, StoreFault> {
        let (sql, values) = filter.in_order(order, None);
        let mut query = self.connection.prepare_cached(&sql)?;
        let mut rows = query.query(params_from_iter(values))?;
        let mut places = Vec::new();
        while places.len() < wanted
            && let Some(row) = rows.next()?
        {
            let place = row.get(0)?;
            if among.is_none_or(|among| among.contains(&place)) {
                places.push(place);
            }
        }
        Ok(places)
    }

    fn matching(
        &self,
        filter: &Filter,
        Query { order, in_name, .. }: &Query,
        words: &str,
        wanted: usize,
    ) -> Result<Vec<i64>, StoreFault> {
        let order = *order;
        let index = if *in_name {
            "listing_name"
        } else {
            "listing_text"
        };
        if order == Order::Touched
            && let Some(places) = self.newest(filter, index, words, wanted)?
        {
            return Ok(places);
        }
        let sql = format!("SELECT rowid FROM {index} WHERE {index} MATCH ?1");
        let mut query = self.connection.prepare_cached(&sql)?;
        let matches: HashSet<i64> = query
            .query_map([words], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        if matches.len() > LOOKED_UP {
            return self.in_order(filter, order, Some(&matches), wanted);
        }
        let matches = Json::from_iter(matches).to_string();
        let (sql, values) = filter.in_order(order, Some(matches));
        let mut query = self.connection.prepare_cached(&sql)?;
        let places = query
            .query_map(params_from_iter(values), |row| row.get(0))?
            .take(wanted)
            .collect::<Result<_, _>>()?;
        Ok(places)
    }

    /// The same in the order of touching, which is that of the matches: it stops as soon as there
    /// are enough. Nothing where too many were looked up that do not pass.
    fn newest(
        &self,
        filter: &Filter,
        index: &str,
        words: &str,
        wanted: usize,
    ) -> Result<Option<Vec<i64>>, StoreFault> {
        let (sql, values) = filter.newest(index, words);
        let mut query = self.connection.prepare_cached(&sql)?;
        let mut rows = query.query(params_from_iter(values))?;
        let (mut places, mut missed) = (Vec::new(), 0);
        while places.len() < wanted
            && let Some(row) = rows.next()?
        {
            if row.get(1)? {
                places.push(row.get(0)?);
            } else {
                missed += 1;
                if missed > LOOKED_UP {
                    return Ok(None);
                }
            }
        }
        Ok(Some(places))
    }
}

/// What the text index is asked for: each word as a beginning, in quotes, so that nothing in it is
/// an operator. Nothing for a text without a word.
fn words(text: &str) -> Option<String> {
    // An accent may stand as a sign of its own after its letter.
    let in_word = |c: char| c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c);
    let words: Vec<String> = text
        .split(|c| !in_word(c))
        .filter(|word| word.contains(char::is_alphanumeric))
        .take(WORDS)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}
