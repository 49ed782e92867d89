package org.langmix.analysis.files;

import java.nio.file.Path;

/**
 * A file or directory on disk that can't be read.
 *
 * @param reason why, in words
 */
public record UnreadableFile(Path path, String reason) {}
