package org.dialoguerelations.dataset.yaml;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what tables make into files of their own, in a folder in that of the table: where they
 * lie, nothing reads them, so that no record is there twice.
 */
public final class ConvertedTables {

  private static final String FOLDER = "converted";

  private ConvertedTables() {}

  /**
   * Writes the files.
   *
   * @return which were written
   * @throws BrokenDatasetException when a table has problems, or a file is there already
   */
  public static List<Path> write(Dataset dataset) {
    if (!dataset.problems().isEmpty()) {
      throw new BrokenDatasetException(dataset.origin(), dataset.problems());
    }
    List<Path> written = new ArrayList<>();
    for (DataFile file : dataset.files()) {
      if (file.places().isPresent()) {
        written.add(write(file, dataset.origin()));
      }
    }
    return written;
  }

  private static Path write(DataFile file, String origin) {
    Path folder = file.places().orElseThrow().folder().resolve(FOLDER);
    Path target =
        folder.resolve(file.ownName().replaceFirst("\\.mapping\\.yaml/(\\d+)$", "-$1.yaml"));
    String yaml =
        file.text().lines().map(Origin::without).collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.createDirectories(folder);
      return Files.writeString(target, yaml, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw refused(target, "is there already; move it away", origin);
    } catch (IOException e) {
      throw refused(target, "cannot be written: " + e, origin);
    }
  }

  private static BrokenDatasetException refused(Path target, String message, String origin) {
    return new BrokenDatasetException(
        origin, List.of(new Problem(target.toString(), 1, "file", message)));
  }
}
