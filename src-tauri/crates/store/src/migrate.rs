//! The schema's versions. A migration, once released, is never edited.

use rusqlite::{Connection, TransactionBehavior};

/// Marks the file as ours: "Pass" in ASCII.
pub(crate) const APPLICATION_ID: i32 = 0x5061_7373;

const MIGRATIONS: [&str; 3] = [
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
];

/// The version that this program writes.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "a short list"
)]
pub(crate) const VERSION: i32 = MIGRATIONS.len() as i32;

/// Brings the schema to [`VERSION`] in one transaction that takes the write lock at once: a
/// deferred one would fail without waiting if another process wrote in between.
pub(crate) fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let done = usize::try_from(version).unwrap_or(0);
    if done < MIGRATIONS.len() {
        for migration in &MIGRATIONS[done..] {
            transaction.execute_batch(migration)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", VERSION)?;
    }
    transaction.commit()
}
