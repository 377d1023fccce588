package org.dialoguerelations.dataset.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.dialoguerelations.kernel.Hash;

/**
 * The files of a data set.
 *
 * @param origin where they were read, for messages
 * @param files by name
 */
public record Dataset(String origin, List<DataFile> files) {

  public Dataset {
    files = files.stream().sorted(Comparator.comparing(DataFile::name)).toList();
  }

  /**
   * SHA-256 over the names and contents of all files: equal for equal data sets, whatever their
   * place and age. Each file is read once, one after the other.
   */
  public String revision() {
    MessageDigest digest = Hash.begin();
    for (DataFile file : files) {
      update(digest, file.name().getBytes(StandardCharsets.UTF_8));
      update(digest, file.content());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, byte[] bytes) {
    // The length keeps "ab" + "c" apart from "a" + "bc".
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
