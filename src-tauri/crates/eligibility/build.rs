//! Writes the `Fact` enum from `data/facts.toml`, so that the list of facts stands in one place.

use std::fmt::Write as _;
use std::{env, fs, path::Path};

#[derive(serde::Deserialize)]
struct File {
    fact: Vec<Entry>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    kind: String,
    #[serde(default)]
    max: u32,
    #[serde(default)]
    lines: bool,
    #[serde(default)]
    values: Vec<String>,
    #[serde(default)]
    plan: Vec<String>,
    #[serde(default)]
    past: bool,
    #[serde(default)]
    fixed: bool,
}

impl Entry {
    fn variant(&self) -> String {
        let capitalise = |word: &str| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        };
        self.id.split('-').map(capitalise).collect()
    }

    fn kind(&self) -> String {
        match self.kind.as_str() {
            "text" => format!("Kind::Text {{ max: {}, lines: {} }}", self.max, self.lines),
            "choice" => format!(
                "Kind::Choice {{ values: &{:?}, plan: &{:?} }}",
                self.values, self.plan
            ),
            "count" => format!("Kind::Count {{ max: {} }}", self.max),
            "yes-no" => "Kind::YesNo".to_owned(),
            "date" => format!("Kind::Date {{ past: {} }}", self.past),
            "digits" | "amount" | "country" | "countries" => {
                let (first, rest) = self.kind.split_at(1);
                format!("Kind::{}{rest}", first.to_uppercase())
            }
            other => panic!("facts.toml: {} is of the unknown kind {other}", self.id),
        }
    }
}

fn main() {
    println!("cargo::rerun-if-changed=data/facts.toml");
    let text = fs::read_to_string("data/facts.toml").expect("data/facts.toml is readable");
    let file: File = toml::from_str(&text).expect("data/facts.toml follows its comment");

    let mut code = String::from(
        "/// A fact of a dossier, in the order in which lists of facts are given.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         #[allow(missing_docs)]\n\
         #[repr(u8)]\n\
         pub enum Fact {\n",
    );
    for fact in &file.fact {
        let _ = writeln!(code, "    {},", fact.variant());
    }
    let count = file.fact.len();
    let _ = writeln!(
        code,
        "}}\n\nimpl Fact {{\n    /// How many facts there are.\n    pub const COUNT: usize = {count};\n\n    \
         /// Every fact, in order.\n    pub const ALL: [Self; Self::COUNT] = ["
    );
    for fact in &file.fact {
        let _ = writeln!(code, "        Self::{},", fact.variant());
    }
    let _ = writeln!(code, "    ];\n}}\n\nstatic SPECS: [Spec; Fact::COUNT] = [");
    for fact in &file.fact {
        let _ = writeln!(
            code,
            "    Spec {{ id: {:?}, kind: {}, fixed: {} }},",
            fact.id,
            fact.kind(),
            fact.fixed
        );
    }
    code.push_str("];\n");

    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    fs::write(Path::new(&out).join("fact.rs"), code).expect("OUT_DIR is writable");
}
