package org.langmix.store;

/**
 * What a result is kept by.
 *
 * @param build tells one build of the program from another
 * @param digest of everything that the result depends on, the build included
 */
public record ResultKey(String build, String digest) {
  private static final int BUILD_LENGTH = 16;

  /** What the keys of this build begin with in the file. */
  String prefix() {
    return build.substring(0, Math.min(build.length(), BUILD_LENGTH)) + ".";
  }

  /** The key in the file. */
  String text() {
    return prefix() + digest;
  }
}
