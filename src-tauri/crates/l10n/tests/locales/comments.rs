//! Whoever translates a message with a variable is told what the variable holds.

use crate::assert_none;
use crate::files::{File, Message, Text, all_files};

#[test]
fn every_variable_is_named_in_the_comment_above_its_message() {
    let files = all_files();
    let offences: Vec<_> = files
        .iter()
        .flat_map(File::messages)
        .filter_map(|message| {
            let unnamed = unnamed(&message);
            (!unnamed.is_empty()).then(|| format!("{}: {}", message.place, unnamed.join(", ")))
        })
        .collect();
    assert_none(&offences, "variables without a comment");
}

fn unnamed(message: &Message<'_>) -> Vec<String> {
    let comment = message
        .comment
        .map(|comment| comment.content.join("\n"))
        .unwrap_or_default();
    let named: Vec<_> = comment
        .split(|character: char| !(character.is_ascii_alphanumeric() || "$-_".contains(character)))
        .collect();
    let mut variables: Vec<_> = message
        .texts()
        .iter()
        .flat_map(Text::variables)
        .map(|name| format!("${name}"))
        .filter(|name| !named.contains(&name.as_str()))
        .collect();
    variables.sort();
    variables.dedup();
    variables
}
