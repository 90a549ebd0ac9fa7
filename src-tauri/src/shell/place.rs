//! Where the window stood and how large it was: kept beside the dossiers when it closes, for the next
//! start. Lengths are logical pixels.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Monitor, WebviewWindow, WebviewWindowBuilder, Wry};

/// The file in the folder of the dossiers.
const FILE: &str = "window.json";

/// The least width and height of the window.
pub const LEAST: (f64, f64) = (320.0, 256.0);

/// No screen is larger.
const MOST: f64 = 20_000.0;

/// So much of the top of the window must be seen, for a hand to take hold of it.
const HOLD: (f64, f64) = (120.0, 24.0);

/// Where a window stood.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Place {
    width: f64,
    height: f64,
    /// From the left and the top of the screens; none where the system does not tell.
    at: Option<(f64, f64)>,
    /// It filled the screen; its size is the one it had before.
    maximized: bool,
}

/// What a screen takes of the space that all of them share.
#[derive(Debug, Clone, Copy)]
struct Area {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl Default for Place {
    fn default() -> Self {
        Self {
            width: 1280.0,
            height: 860.0,
            at: None,
            maximized: false,
        }
    }
}

impl Place {
    /// The place kept in a folder; where none that can be is kept, the usual one.
    pub fn kept(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(FILE)).unwrap_or_default();
        Self::read(&text).unwrap_or_default()
    }

    fn read(text: &str) -> Option<Self> {
        let place: Self = serde_json::from_str(text).ok()?;
        let fits = |length: f64, least: f64| (least..=MOST).contains(&length);
        (fits(place.width, LEAST.0) && fits(place.height, LEAST.1)).then_some(place)
    }

    /// A window in that place; in the middle of the screen where it could not be reached there.
    pub fn put<'a>(
        self,
        builder: WebviewWindowBuilder<'a, Wry, AppHandle>,
        app: &AppHandle,
    ) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
        let screens: Vec<Area> = app
            .available_monitors()
            .unwrap_or_default()
            .iter()
            .map(Area::of)
            .collect();
        let builder = builder
            .inner_size(self.width, self.height)
            .min_inner_size(LEAST.0, LEAST.1)
            .maximized(self.maximized);
        match self.at.filter(|at| self.is_in_reach(*at, &screens)) {
            Some((x, y)) => builder.position(x, y),
            None => builder.center(),
        }
    }

    fn is_in_reach(&self, (x, y): (f64, f64), screens: &[Area]) -> bool {
        screens.iter().any(|screen| {
            let seen = (x + self.width).min(screen.x + screen.width) - x.max(screen.x);
            let under_the_top = y - screen.y;
            seen >= HOLD.0 && (0.0..=screen.height - HOLD.1).contains(&under_the_top)
        })
    }

    /// Keeps the place of a window that closes. Where that fails the next one stands as usual.
    pub fn keep(window: &WebviewWindow, folder: &Path) {
        let Some(place) = Self::of(window, Self::kept(folder)) else {
            return;
        };
        let text = serde_json::to_string(&place).unwrap_or_default();
        let _ = fs::write(folder.join(FILE), text);
    }

    /// Where a window stands; nothing of one that is out of sight.
    fn of(window: &WebviewWindow, before: Self) -> Option<Self> {
        if window.is_minimized().ok()? {
            return None;
        }
        if window.is_maximized().ok()? {
            return Some(Self {
                maximized: true,
                ..before
            });
        }
        let scale = window.scale_factor().ok()?;
        let size = window.inner_size().ok()?.to_logical::<f64>(scale);
        let at = window.outer_position().ok();
        let at = at.map(|at| at.to_logical::<f64>(scale));
        Some(Self {
            width: size.width,
            height: size.height,
            at: at.map(|at| (at.x, at.y)),
            maximized: false,
        })
    }
}

impl Area {
    fn of(monitor: &Monitor) -> Self {
        let scale = monitor.scale_factor();
        let at = monitor.position().to_logical::<f64>(scale);
        let size = monitor.size().to_logical::<f64>(scale);
        Self {
            x: at.x,
            y: at.y,
            width: size.width,
            height: size.height,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_can_be_is_read_as_it_was_kept() {
        let place = Place {
            width: 900.5,
            height: 700.0,
            at: Some((-20.0, 40.0)),
            maximized: true,
        };
        let text = serde_json::to_string(&place).unwrap();
        assert_eq!(Place::read(&text), Some(place));
    }

    #[test]
    fn a_place_that_cannot_be_is_none() {
        let of = |width: &str| {
            format!(r#"{{"width":{width},"height":700,"at":null,"maximized":false}}"#)
        };
        assert!(Place::read(&of("900")).is_some());
        for wrong in ["", "{}", "null", &of("10"), &of("1e9"), &of("\"900\"")] {
            assert_eq!(Place::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_window_on_a_screen_that_is_gone_is_out_of_reach() {
        let screens = [Area {
            x: 0.0,
            y: 0.0,
            width: 1920.0,
            height: 1080.0,
        }];
        let place = Place::default();
        for at in [(0.0, 0.0), (-1100.0, 30.0), (1700.0, 900.0)] {
            assert!(place.is_in_reach(at, &screens), "{at:?}");
        }
        for at in [(2000.0, 0.0), (-1270.0, 0.0), (0.0, -40.0), (0.0, 1070.0)] {
            assert!(!place.is_in_reach(at, &screens), "{at:?}");
        }
        assert!(!place.is_in_reach((0.0, 0.0), &[]));
    }
}
