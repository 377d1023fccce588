package org.dialoguerelations.dataset.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The tables of a data set. */
final class Tables {

  private final Consumer<String> progress;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param progress is told from time to time how far a table is read
   */
  Tables(Consumer<String> progress) {
    this.progress = progress;
  }

  /**
   * The files of records among files, and those that mapping files among them make. Tables of
   * partners come first, since others name partners in many ways.
   *
   * @param files with the folders in which they lie
   */
  List<DataFile> among(Map<DataFile, Path> files) {
    List<DataFile> all = new ArrayList<>();
    List<TableMapping> mappings = new ArrayList<>();
    files.forEach(
        (file, folder) -> {
          if (file.name().endsWith(TableMapping.ENDING)) {
            TableMapping.read(file, folder, this::report).ifPresent(mappings::add);
          } else {
            all.add(file);
          }
        });
    PartnerNames partners = new PartnerNames();
    if (mappings.stream().anyMatch(TableMapping::namesPartners)) {
      all.forEach(partners::learn);
    }
    for (boolean ofPartners : List.of(true, false)) {
      for (TableMapping mapping : mappings) {
        if (mapping.makesPartners() == ofPartners) {
          List<DataFile> made = TableConversion.files(mapping, partners, this::report, progress);
          if (ofPartners) {
            made.forEach(partners::learn);
          }
          all.addAll(made);
        }
      }
    }
    return all;
  }

  private void report(Problem problem) {
    if (problems.size() < BrokenDatasetException.MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  /** What is wrong with mapping files and tables. */
  List<Problem> problems() {
    return problems;
  }
}
