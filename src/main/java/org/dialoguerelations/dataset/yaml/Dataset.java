package org.dialoguerelations.dataset.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.dialoguerelations.kernel.Hash;

/**
 * The files of a data set.
 *
 * @param origin where they were read, for messages
 * @param files by name
 * @param problems what is wrong with tables; what is wrong with records is found when they are read
 */
public record Dataset(String origin, List<DataFile> files, List<Problem> problems) {

  public Dataset {
    files = files.stream().sorted(Comparator.comparing(DataFile::name)).toList();
  }

  /** One without tables. */
  public Dataset(String origin, List<DataFile> files) {
    this(origin, files, List.of());
  }

  /** The same problems, with the places in tables of those in files that were made of tables. */
  public List<Problem> placed(Collection<Problem> found) {
    return new PlacedProblems(files).of(found);
  }

  /**
   * SHA-256 over the names and contents of all files: equal for equal data sets, whatever their
   * place and age. Each file is read once, one after the other. What is wrong with tables counts,
   * too: one that cannot be read makes no files.
   */
  public String revision() {
    MessageDigest digest = Hash.begin();
    files.stream()
        .sorted(Comparator.comparing(DataFile::ownName))
        .forEach(
            file -> {
              update(digest, file.ownName().getBytes(StandardCharsets.UTF_8));
              update(digest, file.content());
            });
    problems.forEach(
        problem -> update(digest, problem.toString().getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, byte[] bytes) {
    // The length keeps "ab" + "c" apart from "a" + "bc".
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
