package org.dialoguerelations.dataset.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.kernel.Hash;

/**
 * A file in an operator's folder. It is read several times during an import, and must be the same
 * each time: one that was changed meanwhile would be imported in halves.
 */
final class FolderFile {

  private static final int MOST_BYTES_OF_A_CHARACTER = 4;
  private static final long MOST_BYTES =
      (long) MOST_BYTES_OF_A_CHARACTER * YamlReader.MAX_CHARACTERS;

  private final Path path;
  private final String name;
  private byte[] fingerprint = {};

  /**
   * @param name by which problems call it
   */
  FolderFile(Path path, String name) {
    this.path = path;
    this.name = name;
  }

  /** Reads it for the first time; answers why it cannot be read as text, if so. */
  Optional<String> problem() {
    try {
      // Whoever opened another, such as a pipe, would wait for what never comes.
      if (!Files.isRegularFile(path)) {
        return Optional.of("is no file");
      }
      if (Files.size(path) > MOST_BYTES) {
        return Optional.of(YamlReader.TOO_LONG);
      }
      byte[] bytes = Files.readAllBytes(path);
      DataFile.check(bytes);
      fingerprint = digest(bytes);
      return Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.of("is not UTF-8 text");
    } catch (IOException e) {
      return Optional.of("cannot be read: " + e);
    }
  }

  /**
   * Reads it again.
   *
   * @throws BrokenDatasetException when it cannot be read any more, or is another by now
   */
  byte[] read() {
    try {
      byte[] bytes = Files.readAllBytes(path);
      if (MessageDigest.isEqual(fingerprint, digest(bytes))) {
        return bytes;
      }
      throw broken("was changed while the data set was read");
    } catch (IOException e) {
      throw broken("cannot be read: " + e);
    }
  }

  private BrokenDatasetException broken(String message) {
    return new BrokenDatasetException(
        String.valueOf(path.getParent()), List.of(new Problem(name, 1, "file", message)));
  }

  private static byte[] digest(byte[] bytes) {
    return Hash.begin().digest(bytes);
  }
}
