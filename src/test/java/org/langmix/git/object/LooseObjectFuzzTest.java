package org.langmix.git.object;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.inflate.ByZlib;

/** The input is first deflated into the file, and then written into the file as it is. */
class LooseObjectFuzzTest {
  @TempDir private static Path temp;

  static List<byte[]> contents() {
    return List.of(
        bytes("blob 3\0abc"),
        bytes("tree 0\0"),
        bytes("tree 0"),
        bytes("commit 999999999\0"),
        bytes("tag -1\0"),
        ByZlib.deflate(bytes("blob 3\0abc")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @MethodSource("contents")
  @FuzzTest
  void a_file_holds_an_object_of_the_size_that_it_says_or_is_unreadable(byte[] input)
      throws IOException {
    byte[] deflated = ByZlib.deflate(input);
    requireSound(deflated, Optional.of(input));
    requireSound(input, ByZlib.inflate(input, false));
  }

  private static void requireSound(byte[] bytes, Optional<byte[]> inflated) throws IOException {
    Path file = Files.write(temp.resolve("object"), bytes);
    try {
      StoredObject found = LooseObject.read(file, size -> new byte[Math.min(size, ByZlib.MAXIMUM)]);
      String content = new String(found.bytes(), StandardCharsets.ISO_8859_1);
      String text = new String(inflated.orElseThrow(), StandardCharsets.ISO_8859_1);
      assertThat(text)
          .isEqualTo(Constants.typeString(found.type()) + " " + content.length() + "\0" + content);
    } catch (UnreadableException e) {
      assertThat(e).message().isNotBlank();
    }
  }
}
