package org.langmix.analysis.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.langmix.count.Language;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineCounts;
import org.langmix.git.GitRepository;

/** A file that is counted on its own. */
public final class SourceFile {
  private final String path;
  private final boolean ofKernel;
  private final Language language;
  private final byte[] content;

  SourceFile(String path, boolean ofKernel, Language language, byte[] content) {
    this.path = path;
    this.ofKernel = ofKernel;
    this.language = language;
    this.content = content;
  }

  /** The path relative to the top of the tree, if that is known. */
  public String path() {
    return path;
  }

  /** The lines as text, without newlines. Bytes that are not valid UTF-8 are replaced. */
  public List<String> lines() {
    return List.of(new String(content, StandardCharsets.UTF_8).split("\n", -1));
  }

  /** The syntax in which the file at a path is lexed. */
  static Syntax syntax(String path, Language language) {
    return Syntax.of(language, path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** The counts of the file. */
  public CountedFile counted() {
    LineCounts counts = syntax(path, language).count(content);
    return new CountedFile(path, ofKernel, language, () -> GitRepository.blobId(content), counts);
  }

  /** The class of each line. */
  public List<LineClass> explain() {
    return syntax(path, language).explain(content);
  }
}
