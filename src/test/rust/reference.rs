//! Counts Rust files by the tokens of the crate proc-macro2, for RustComparisonTest.
//!
//! Reads files from standard input, before each its length in a line of its own. Prints a line a
//! file: the figures that `Counts` holds, or `refused` and why if the crate finds no tokens in it.
//! Frontmatter is unknown to the crate.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::io::{self, BufRead, Read, Write};
use std::str::FromStr;

/// What covers a byte. A line is what its greatest byte is.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
enum Class {
    Blank,
    Comment,
    Doc,
    Code,
}

#[derive(Default)]
struct Counts {
    code: u64,
    comment: u64,
    doc: u64,
    blank: u64,
    unsafe_blocks: u64,
    unsafe_functions: u64,
    unsafe_impls: u64,
    unsafe_traits: u64,
    unsafe_other: u64,
    safety_comments: u64,
}

struct File<'a> {
    source: &'a str,
    classes: Vec<Class>,
    counts: Counts,
}

impl File<'_> {
    fn count(mut self) -> Result<Counts, String> {
        // The crate takes a shebang for tokens.
        let start = shebang_end(self.source);
        self.classes[..start].fill(Class::Code);
        let tokens = TokenStream::from_str(&self.source[start..]);
        self.tokens(start, tokens.map_err(|error| error.to_string())?);
        self.plain_comments(start);
        self.lines();
        Ok(self.counts)
    }

    fn tokens(&mut self, start: usize, tokens: TokenStream) {
        let mut real = Vec::new();
        for token in tokens {
            let span = token.span().byte_range();
            let span = start + span.start..start + span.end;
            let is_group = matches!(token, TokenTree::Group(_));
            if comment_end(self.source, span.start).is_some() {
                // A doc comment: `#[doc = "…"]`, or `#![doc = "…"]`, and the group is one of it.
                self.classes[span.clone()].fill(Class::Doc);
                if is_group {
                    self.safety(&self.source[span]);
                }
                continue;
            }
            if is_group {
                self.classes[span.start] = Class::Code;
                self.classes[span.end - 1] = Class::Code;
            } else {
                self.classes[span].fill(Class::Code);
            }
            real.push(token);
        }
        self.keywords(&real);
        for token in real {
            if let TokenTree::Group(group) = token {
                self.tokens(start, group.stream());
            }
        }
    }

    fn keywords(&mut self, tokens: &[TokenTree]) {
        for (i, token) in tokens.iter().enumerate() {
            if is_word(token, "unsafe") {
                *self.unsafe_kind(&tokens[i + 1..]) += 1;
            }
        }
    }

    fn unsafe_kind(&mut self, next: &[TokenTree]) -> &mut u64 {
        let counts = &mut self.counts;
        match next {
            [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Brace => {
                &mut counts.unsafe_blocks
            }
            [word, ..] if is_word(word, "fn") => &mut counts.unsafe_functions,
            [word, ..] if is_word(word, "impl") => &mut counts.unsafe_impls,
            [word, ..] if is_word(word, "trait") || is_word(word, "auto") => {
                &mut counts.unsafe_traits
            }
            [word, function, ..] | [word, TokenTree::Literal(_), function, ..]
                if is_word(word, "extern") && is_word(function, "fn") =>
            {
                &mut counts.unsafe_functions
            }
            _ => &mut counts.unsafe_other,
        }
    }

    /// What lies between tokens is white space and comments.
    fn plain_comments(&mut self, start: usize) {
        let mut at = start;
        while at < self.source.len() {
            match comment_end(self.source, at) {
                Some(end) if self.classes[at] == Class::Blank => {
                    self.classes[at..end].fill(Class::Comment);
                    self.safety(&self.source[at..end]);
                    at = end;
                }
                _ => at += 1,
            }
        }
    }

    fn safety(&mut self, comment: &str) {
        self.counts.safety_comments += u64::from(comment.contains("SAFETY:"));
    }

    fn lines(&mut self) {
        let mut start = 0;
        for line in self.source.split_inclusive('\n') {
            let end = start + line.len();
            match self.classes[start..end].iter().max().unwrap() {
                Class::Code => self.counts.code += 1,
                Class::Comment => self.counts.comment += 1,
                Class::Doc => {
                    self.counts.comment += 1;
                    self.counts.doc += 1;
                }
                Class::Blank => self.counts.blank += 1,
            }
            start = end;
        }
    }
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

fn comment_end(source: &str, start: usize) -> Option<usize> {
    let rest = &source.as_bytes()[start..];
    if rest.starts_with(b"//") {
        let length = rest.iter().position(|&byte| byte == b'\n');
        return Some(start + length.unwrap_or(rest.len()));
    }
    if !rest.starts_with(b"/*") {
        return None;
    }
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += 1;
        }
    }
    Some(start + at)
}

/// `#!` begins a shebang unless an inner attribute's `[` follows.
fn shebang_end(source: &str) -> usize {
    let start = if source.starts_with('\u{feff}') { 3 } else { 0 };
    if !source[start..].starts_with("#!") {
        return 0;
    }
    let mut at = start + 2;
    while let Some(next) = source[at..].chars().next() {
        match comment_end(source, at) {
            Some(end) => at = end,
            None if next.is_whitespace() => at += next.len_utf8(),
            None if next == '[' => return 0,
            None => break,
        }
    }
    source.find('\n').unwrap_or(source.len())
}

fn count(bytes: &[u8]) -> Result<Counts, String> {
    let source = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let file = File {
        source,
        classes: vec![Class::Blank; bytes.len()],
        counts: Counts::default(),
    };
    file.count()
}

fn main() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut length = String::new();
    while input.read_line(&mut length)? > 0 {
        let mut bytes = vec![0; length.trim().parse().expect("a file's length")];
        input.read_exact(&mut bytes)?;
        proc_macro2::extra::invalidate_current_thread_spans(); // else it keeps every file
        match count(&bytes) {
            Ok(c) => writeln!(
                output,
                "code {}, comment {}, doc {}, blank {}, unsafe {} {} {} {} {}, safety comments {}",
                c.code,
                c.comment,
                c.doc,
                c.blank,
                c.unsafe_blocks,
                c.unsafe_functions,
                c.unsafe_impls,
                c.unsafe_traits,
                c.unsafe_other,
                c.safety_comments
            )?,
            Err(why) => writeln!(output, "refused: {}", why)?,
        }
        length.clear();
    }
    output.flush()
}
