//! JSON in which no name stands twice in an object: the later value would silently win.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use crate::handover::excerpt;

/// Why a text is not taken.
#[derive(Debug, thiserror::Error)]
#[error("{error}")]
pub struct JsonFault {
    /// What is wrong and where, in the words of the parser.
    pub error: serde_json::Error,
    /// What else than its syntax is wrong.
    pub unfit: Option<Unfit>,
}

/// Why JSON is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// It has more values than are read.
    TooMany,
    /// A name, cut where it is long, stands twice in an object.
    TwiceNamed(String),
}

/// Reads a whole JSON text of at most so many values: each takes many times the room in memory that
/// it takes in the text. The depth is limited by `serde_json`.
pub fn parse(bytes: &[u8], most: usize) -> Result<Json, JsonFault> {
    let reading = RefCell::new(Reading {
        left: most,
        unfit: None,
    });
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let parsed = Strict(&reading)
        .deserialize(&mut deserializer)
        .and_then(|json| deserializer.end().map(|()| json));
    parsed.map_err(|error| JsonFault {
        error,
        unfit: reading.into_inner().unfit,
    })
}

/// How far the reading has come.
struct Reading {
    /// So many values more may come.
    left: usize,
    /// Why it was broken off, if not for its syntax.
    unfit: Option<Unfit>,
}

#[derive(Clone, Copy)]
struct Strict<'r>(&'r RefCell<Reading>);

impl Strict<'_> {
    fn break_off<E: Error>(self, unfit: Unfit) -> E {
        let error = match &unfit {
            Unfit::TooMany => E::custom("too many values"),
            Unfit::TwiceNamed(name) => E::custom(format_args!("{name} stands twice")),
        };
        self.0.borrow_mut().unfit = Some(unfit);
        error
    }

    fn count<E: Error>(self) -> Result<(), E> {
        let left = self.0.borrow().left.checked_sub(1);
        self.0.borrow_mut().left = left.ok_or_else(|| self.break_off(Unfit::TooMany))?;
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        self.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self)? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json, A::Error> {
        let mut map = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            if map.contains_key(&name) {
                return Err(self.break_off(Unfit::TwiceNamed(excerpt(&name))));
            }
            let value = object.next_value_seed(self)?;
            map.insert(name, value);
        }
        Ok(map.into())
    }
}
