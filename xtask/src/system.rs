//! What the operating system has to bring, and fetching it where we know how.

use std::collections::HashSet;
use std::fs;
use std::process::Command;

use crate::failure::{Context, Failure, Result};
use crate::process::{answer, command, exists, succeed};

/// What the machine is about to be used for; each includes the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Building the program, and opening it on a screen that is there.
    Build,
    /// Testing its crates, one of which has its documents read by others.
    Tests,
    /// Opening it without a screen.
    VirtualDisplay,
    /// Driving it from outside.
    Journeys,
}

/// Something the system has to bring.
struct Need {
    purpose: Purpose,
    /// Its package on Debian and Ubuntu.
    package: &'static str,
    /// How to see elsewhere that it is there; without a sign it is not looked for.
    sign: Option<Sign>,
}

enum Sign {
    Library(&'static str),
    Program(&'static str),
}

const NEEDS: &[Need] = &[
    need(Purpose::Build, "build-essential", Some(Sign::Program("cc"))),
    need(
        Purpose::Build,
        "pkg-config",
        Some(Sign::Program("pkg-config")),
    ),
    need(
        Purpose::Build,
        "libwebkit2gtk-4.1-dev",
        Some(Sign::Library("webkit2gtk-4.1")),
    ),
    need(Purpose::Build, "librsvg2-dev", None),
    need(Purpose::Build, "file", None),
    need(
        Purpose::Tests,
        "poppler-utils",
        Some(Sign::Program("pdftotext")),
    ),
    need(Purpose::VirtualDisplay, "xvfb", Some(Sign::Program("Xvfb"))),
    need(Purpose::VirtualDisplay, "fonts-dejavu-core", None),
    need(
        Purpose::Journeys,
        "webkit2gtk-driver",
        Some(Sign::Program("WebKitWebDriver")),
    ),
    need(
        Purpose::Journeys,
        "dbus",
        Some(Sign::Program("dbus-run-session")),
    ),
];

const fn need(purpose: Purpose, package: &'static str, sign: Option<Sign>) -> Need {
    Need {
        purpose,
        package,
        sign,
    }
}

/// Sees to it that everything for `purpose` is there, or says what is missing.
pub fn provide(purpose: Purpose) -> Result<()> {
    if cfg!(target_os = "linux") && has_apt() {
        install(&missing_packages(purpose)?)
    } else {
        name(&missing_signs(purpose))
    }
}

/// Whether this is Debian, Ubuntu or a system that calls itself like them.
fn has_apt() -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    is_debian_like(&release) && exists("dpkg-query") && exists("apt-get")
}

fn is_debian_like(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.split_once('='))
        .filter(|(key, _)| matches!(*key, "ID" | "ID_LIKE"))
        .flat_map(|(_, value)| value.trim_matches(['"', '\'']).split_whitespace())
        .any(|id| matches!(id, "debian" | "ubuntu"))
}

fn missing_packages(purpose: Purpose) -> Result<Vec<&'static str>> {
    let wanted: Vec<&'static str> = needs(purpose).map(|need| need.package).collect();
    // dpkg-query fails as soon as one package is unknown to it, and still lists the others.
    let listed = command("dpkg-query", &["-W", "-f=${Package} ${db:Status-Status}\n"])
        .args(&wanted)
        .output()
        .context("asking dpkg-query what is installed")?;
    let installed = installed(&String::from_utf8_lossy(&listed.stdout));
    Ok(wanted
        .into_iter()
        .filter(|package| !installed.contains(*package))
        .collect())
}

fn installed(listing: &str) -> HashSet<String> {
    listing
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter(|(_, status)| *status == "installed")
        .map(|(package, _)| package.to_owned())
        .collect()
}

fn install(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        println!("every system package is installed");
        return Ok(());
    }
    println!("These system packages are missing and are now installed with apt-get:");
    for package in packages {
        println!("  {package}");
    }
    if !is_root() && !exists("sudo") {
        return Err(Failure::new(format!(
            "sudo is not there; as root, run: apt-get install {}",
            packages.join(" ")
        )));
    }
    if let Err(failure) = succeed(&mut as_root(&["apt-get", "update"])) {
        // One unreachable source among several need not be the one that matters.
        println!("{failure}; going on with the package lists that are there");
    }
    let install = ["apt-get", "install", "--yes", "--no-install-recommends"];
    succeed(as_root(&install).args(packages))
}

fn is_root() -> bool {
    answer("id", &["-u"]).as_deref() == Some("0")
}

fn as_root(words: &[&str]) -> Command {
    let program = if is_root() { "env" } else { "sudo" };
    let mut line = vec!["DEBIAN_FRONTEND=noninteractive"];
    if program == "sudo" {
        // sudo drops the environment that it is started with.
        line.insert(0, "env");
    }
    line.extend(words);
    command(program, &line)
}

fn missing_signs(purpose: Purpose) -> Vec<String> {
    needs(purpose)
        .filter_map(|need| match need.sign.as_ref()? {
            // Only Linux takes its web view from a library of the system that is linked.
            Sign::Library(_) if !cfg!(target_os = "linux") => None,
            Sign::Program("cc" | "pkg-config") if cfg!(windows) => None,
            Sign::Program("pkg-config") if cfg!(target_os = "macos") => None,
            Sign::Library(library) => {
                let there = answer("pkg-config", &["--exists", library]).is_some();
                (!there).then(|| format!("the library {library} (in Debian: {})", need.package))
            }
            Sign::Program(program) => (!exists(program))
                .then(|| format!("the program {program} (in Debian: {})", need.package)),
        })
        .collect()
}

fn name(missing: &[String]) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "This system is not Debian or Ubuntu, so nothing is installed on it. Missing here:\n  {}",
        missing.join("\n  ")
    )))
}

fn needs(purpose: Purpose) -> impl Iterator<Item = &'static Need> {
    NEEDS.iter().filter(move |need| need.purpose <= purpose)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_its_relatives_are_known() {
        for release in [
            "ID=debian\nVERSION_ID=\"12\"",
            "ID=ubuntu\nID_LIKE=debian",
            "NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"",
        ] {
            assert!(is_debian_like(release), "{release}");
        }
        for release in [
            "",
            "ID=fedora",
            "ID=arch\nNAME=debian",
            "ID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"",
        ] {
            assert!(!is_debian_like(release), "{release}");
        }
    }

    #[test]
    fn a_package_that_was_removed_counts_as_missing() {
        let listing = "xvfb installed\ndbus config-files\nfile not-installed\n";
        assert_eq!(installed(listing), HashSet::from(["xvfb".to_owned()]));
    }

    #[test]
    fn journeys_need_all_that_building_needs() {
        let building: Vec<_> = needs(Purpose::Build).map(|need| need.package).collect();
        let journeys: Vec<_> = needs(Purpose::Journeys).map(|need| need.package).collect();
        assert!(building.iter().all(|package| journeys.contains(package)));
        assert!(!building.contains(&"xvfb"));
        assert!(journeys.contains(&"webkit2gtk-driver"));
    }
}
