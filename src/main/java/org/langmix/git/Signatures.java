package org.langmix.git;

import java.time.OffsetDateTime;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.RawParseUtils;

/** Who writes and who commits, at whatever time. */
record Signatures(PersonIdent author, PersonIdent committer) {
  static final Signatures USUAL = of("kernel <kernel@example.org>", "kernel <kernel@example.org>");

  /** Signatures of people who are given as {@code Name <address>}. */
  static Signatures of(String author, String committer) {
    return new Signatures(parse(author), parse(committer));
  }

  private static PersonIdent parse(String person) {
    return RawParseUtils.parsePersonIdent(person + " 0 +0000");
  }

  /** The same people at a time, which keeps its time zone. */
  Signatures at(OffsetDateTime time) {
    return new Signatures(at(author, time), at(committer, time));
  }

  private static PersonIdent at(PersonIdent person, OffsetDateTime time) {
    return new PersonIdent(person, time.toInstant(), time.getOffset());
  }
}
