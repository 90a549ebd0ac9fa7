//! JSON in which no name stands twice in an object: the later value would silently win.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::{HandoverFault, excerpt};

/// More values than the largest dossier has. Each takes many times the room in memory that it
/// takes in the file.
const MAX_VALUES: usize = 2_000_000;

/// Reads a whole JSON text. The depth is limited by `serde_json`.
pub(super) fn parse(bytes: &[u8]) -> Result<Json, HandoverFault> {
    let reading = RefCell::new(Reading {
        values: 0,
        fault: None,
    });
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let parsed = Strict(&reading)
        .deserialize(&mut deserializer)
        .and_then(|json| deserializer.end().map(|()| json));
    parsed.map_err(|error| {
        reading
            .into_inner()
            .fault
            .unwrap_or(HandoverFault::NotJson {
                line: error.line(),
                column: error.column(),
            })
    })
}

/// How far the reading has come.
struct Reading {
    values: usize,
    /// Why it was broken off, if not for its syntax.
    fault: Option<HandoverFault>,
}

#[derive(Clone, Copy)]
struct Strict<'r>(&'r RefCell<Reading>);

impl Strict<'_> {
    fn break_off<E: Error>(self, fault: HandoverFault) -> E {
        let error = E::custom(&fault);
        self.0.borrow_mut().fault = Some(fault);
        error
    }

    fn count<E: Error>(self) -> Result<(), E> {
        self.0.borrow_mut().values += 1;
        if self.0.borrow().values > MAX_VALUES {
            return Err(self.break_off(HandoverFault::TooLarge));
        }
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
                return Err(self.break_off(HandoverFault::TwiceNamed(excerpt(&name))));
            }
            let value = object.next_value_seed(self)?;
            map.insert(name, value);
        }
        Ok(map.into())
    }
}
