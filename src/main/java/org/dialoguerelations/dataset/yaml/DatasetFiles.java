package org.dialoguerelations.dataset.yaml;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.ServiceFile;

/**
 * Finds the files of the configured data set: an operator's folder, or the one that the service
 * brings along.
 */
@Singleton
public class DatasetFiles {

  private static final String BUILT_IN = "dataset/";
  private static final String INDEX = BUILT_IN + "index.txt";

  private final DatasetConfig config;

  public DatasetFiles(DatasetConfig config) {
    this.config = config;
  }

  /**
   * Reads the configured data set.
   *
   * @throws BrokenDatasetException when the folder or one of its files cannot be read as text
   */
  public Dataset read() {
    return config.path().map(path -> folder(path, Log::info)).orElseGet(DatasetFiles::builtIn);
  }

  /** The data set in a folder: see {@link #folder(Path, Consumer)}. */
  public static Dataset folder(Path folder) {
    return folder(folder, line -> {});
  }

  /**
   * The data set in a folder: each {@code *.yaml} and {@code *.yml} file directly in it, where a
   * {@code *.mapping.yaml} file stands for what it makes of a table.
   *
   * @param progress is told from time to time how far a table is read
   */
  public static Dataset folder(Path folder, Consumer<String> progress) {
    List<Problem> problems = new ArrayList<>();
    List<DataFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path path : entries.filter(DatasetFiles::isYaml).sorted().toList()) {
        String name = path.getFileName().toString();
        FolderFile file = new FolderFile(path);
        file.problem().ifPresent(message -> problems.add(new Problem(name, 1, "file", message)));
        files.add(new DataFile(name, file::read));
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      problems.add(new Problem(folder.toString(), 1, "folder", "is no folder"));
    } catch (IOException | UncheckedIOException e) {
      problems.add(new Problem(folder.toString(), 1, "folder", "cannot be read: " + e));
    }
    if (problems.isEmpty() && files.isEmpty()) {
      problems.add(new Problem(folder.toString(), 1, "folder", "holds no *.yaml or *.yml file"));
    }
    if (!problems.isEmpty()) {
      throw new BrokenDatasetException(folder.toString(), problems);
    }
    Tables tables = new Tables(folder, progress);
    List<DataFile> all = tables.among(files);
    return new Dataset(folder.toString(), all, tables.problems());
  }

  /** The data set that is part of the service. */
  public static Dataset builtIn() {
    List<DataFile> files =
        ServiceFile.text(INDEX)
            .lines()
            .filter(name -> !name.isBlank())
            .map(name -> new DataFile(name, () -> ServiceFile.bytes(BUILT_IN + name)))
            .toList();
    return new Dataset("the service", files);
  }

  private static boolean isYaml(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
