//! How large the window shows everything.

use super::state::Announcement;
use super::{Refused, Session};
use crate::wire::ZoomStep;

/// The setting that keeps it.
const SETTING: &str = "zoom";

/// What it can be, in per cent.
const LEVELS: [u32; 12] = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/// What it is where nobody has changed it.
pub(super) const ACTUAL: u32 = 100;

impl Session {
    /// Shows everything larger, smaller or as it was made, from now on.
    pub(super) fn zoom(&mut self, step: ZoomStep) -> Result<(), Refused> {
        let zoom = next(self.state.zoom, step);
        // Where the dossiers cannot be used the page can still be read.
        if let Some(store) = &mut self.store {
            store.keep_setting(SETTING, &zoom.to_string())?;
        }
        self.state.zoom = zoom;
        self.state.announcement = Some(Announcement::Zoomed);
        Ok(())
    }

    /// The one that was kept.
    pub(super) fn kept_zoom(&self) -> u32 {
        let store = self.store.as_ref();
        let kept = store.and_then(|store| store.setting(SETTING).ok().flatten());
        let kept = kept.and_then(|kept| kept.parse().ok());
        kept.filter(|kept| LEVELS.contains(kept)).unwrap_or(ACTUAL)
    }
}

fn next(zoom: u32, step: ZoomStep) -> u32 {
    let found = match step {
        ZoomStep::In => LEVELS.into_iter().find(|level| *level > zoom),
        ZoomStep::Out => LEVELS.into_iter().rev().find(|level| *level < zoom),
        ZoomStep::Actual => Some(ACTUAL),
    };
    found.unwrap_or(zoom)
}
