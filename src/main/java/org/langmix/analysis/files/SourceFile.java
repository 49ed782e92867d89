package org.langmix.analysis.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.langmix.count.Language;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineCounts;
import org.langmix.git.GitRepository;

/** A file that is counted by itself. */
public final class SourceFile {
  private final String path;
  private final Language language;
  private final byte[] content;

  SourceFile(String path, Language language, byte[] content) {
    this.path = path;
    this.language = language;
    this.content = content;
  }

  /** Relative to the top of the tree, as far as one is known. */
  public String path() {
    return path;
  }

  /** Its lines as text, less their newlines; bytes that are no UTF-8 are replaced. */
  public List<String> lines() {
    return List.of(new String(content, StandardCharsets.UTF_8).split("\n", -1));
  }

  /** How the file at a path is lexed. */
  static Syntax syntax(String path, Language language) {
    return Syntax.of(language, path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** What it adds up to. */
  public CountedFile counted() {
    LineCounts counts = syntax(path, language).count(content);
    return new CountedFile(path, language, () -> GitRepository.blobId(content), counts);
  }

  /** What each of its lines is. */
  public List<LineClass> explain() {
    return syntax(path, language).explain(content);
  }
}
