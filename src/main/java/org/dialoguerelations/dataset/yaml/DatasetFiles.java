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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.ServiceFile;

/**
 * Finds the files of the configured data set: those in an operator's folders, or those that the
 * service brings along.
 */
@Singleton
public class DatasetFiles {

  /** Stands for the files that the service brings along where folders are named. */
  public static final Path BUILT_IN = Path.of("built-in");

  private static final String RESOURCES = "dataset/";
  private static final String INDEX = RESOURCES + "index.txt";

  private final DatasetConfig config;

  public DatasetFiles(DatasetConfig config) {
    this.config = config;
  }

  /**
   * Reads the configured data set.
   *
   * @throws BrokenDatasetException when a folder or one of its files cannot be read as text
   */
  public Dataset read() {
    return config.path().map(paths -> folders(paths, Log::info)).orElseGet(DatasetFiles::builtIn);
  }

  /** The data set in a folder: see {@link #folders(List, Consumer)}. */
  public static Dataset folder(Path folder) {
    return folders(List.of(folder), line -> {});
  }

  /**
   * The data set in folders that together are one: each {@code *.yaml} and {@code *.yml} file
   * directly in one of them, where a {@code *.mapping.yaml} file stands for what it makes of a
   * table.
   *
   * @param progress is told from time to time how far a table is read
   */
  public static Dataset folders(List<Path> folders, Consumer<String> progress) {
    String origin = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    List<Problem> problems = new ArrayList<>();
    Map<DataFile, Path> files = new LinkedHashMap<>();
    for (Path folder : folders.stream().distinct().toList()) {
      // One folder need not be named with each of its files.
      String prefix = folders.size() == 1 ? "" : folder + "/";
      if (folder.equals(BUILT_IN)) {
        builtIn(prefix).forEach(file -> files.put(file, folder));
      } else {
        read(folder, prefix, problems).forEach(file -> files.put(file, folder));
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenDatasetException(origin, problems);
    }
    Tables tables = new Tables(progress);
    List<DataFile> all = tables.among(files);
    return new Dataset(origin, all, tables.problems());
  }

  private static List<DataFile> read(Path folder, String prefix, List<Problem> problems) {
    List<DataFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path path : entries.filter(DatasetFiles::isYaml).sorted().toList()) {
        String name = path.getFileName().toString();
        FolderFile file = new FolderFile(path, prefix + name);
        file.problem()
            .ifPresent(message -> problems.add(new Problem(prefix + name, 1, "file", message)));
        files.add(new DataFile(prefix, name, file::read));
      }
      if (files.isEmpty()) {
        problems.add(new Problem(folder.toString(), 1, "folder", "holds no *.yaml or *.yml file"));
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      problems.add(new Problem(folder.toString(), 1, "folder", "is no folder"));
    } catch (IOException | UncheckedIOException e) {
      problems.add(new Problem(folder.toString(), 1, "folder", "cannot be read: " + e));
    }
    return files;
  }

  /** The data set that is part of the service. */
  public static Dataset builtIn() {
    return new Dataset("the service", builtIn(""));
  }

  private static List<DataFile> builtIn(String prefix) {
    return ServiceFile.text(INDEX)
        .lines()
        .filter(name -> !name.isBlank())
        .map(name -> new DataFile(prefix, name, () -> ServiceFile.bytes(RESOURCES + name)))
        .toList();
  }

  private static boolean isYaml(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
