//! What there is, without looking at each.

use crate::listing::DossierState;
use crate::store::{Store, StoreFault};

impl Store {
    /// The ids of the dossiers that stand there, the last touched first.
    pub fn ids(&self, state: DossierState) -> Result<Vec<String>, StoreFault> {
        let mut query = self
            .connection
            .prepare_cached("SELECT dossier FROM listing WHERE state = ?1 ORDER BY place DESC")?;
        let ids = query.query_map([state.id()], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// How many lines of the list were not made of this.
    pub fn behind(&self, computed: &str) -> Result<u32, StoreFault> {
        let mut query = self.connection.prepare_cached(
            "SELECT (SELECT count(*) FROM listing WHERE computed < ?1)
                  + (SELECT count(*) FROM listing WHERE computed > ?1)",
        )?;
        Ok(query.query_row([computed], |row| row.get(0))?)
    }
}
