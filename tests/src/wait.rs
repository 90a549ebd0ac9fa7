use std::time::{Duration, Instant};

use crate::{Result, Trouble};

/// How long anything may take before it counts as broken: the machine may be busy or slow. How fast
/// the program is, is measured elsewhere.
pub const PATIENCE: Duration = Duration::from_secs(40);

const POLL: Duration = Duration::from_millis(15);

/// Looks until `look` sees something. Past `limit` the trouble says what was waited for.
///
/// # Errors
///
/// When the limit is over, or when `look` itself fails.
pub async fn until<T>(
    what: &str,
    limit: Duration,
    mut look: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    let start = Instant::now();
    loop {
        if let Some(seen) = look().await? {
            return Ok(seen);
        }
        if start.elapsed() > limit {
            return Err(Trouble::new(format!(
                "waited {:.1} s in vain for {what}",
                limit.as_secs_f64()
            )));
        }
        tokio::time::sleep(POLL).await;
    }
}
