package org.dialoguerelations.job;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.importing.AtStart;
import org.dialoguerelations.dataset.importing.CheckedDataset;
import org.dialoguerelations.dataset.importing.DatasetComparison;
import org.dialoguerelations.dataset.importing.DatasetImport;
import org.dialoguerelations.dataset.importing.Difference;
import org.dialoguerelations.dataset.importing.ImportConfig;
import org.dialoguerelations.dataset.importing.ReportedImport;
import org.dialoguerelations.dataset.revision.ChangeKind;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.ConvertedTables;
import org.dialoguerelations.dataset.yaml.Dataset;
import org.dialoguerelations.dataset.yaml.DatasetFiles;

/** Does one job. Its results go to the standard output, line by line; the log does not. */
@Singleton
@Unremovable
class JobApplication implements QuarkusApplication {

  private final DatasetFiles files;
  private final DatasetImport reader;
  private final DatasetComparison comparison;
  private final DatasetRevisions revisions;
  private final ReportedImport imports;
  private final ImportConfig config;
  private final PrintStream out = System.out;

  JobApplication(
      DatasetFiles files,
      DatasetImport reader,
      DatasetComparison comparison,
      DatasetRevisions revisions,
      ReportedImport imports,
      ImportConfig config) {
    this.files = files;
    this.reader = reader;
    this.comparison = comparison;
    this.revisions = revisions;
    this.imports = imports;
    this.config = config;
  }

  @Override
  public int run(String... arguments) {
    return run(CommandLine.parse(arguments).orElseThrow()).number();
  }

  private ExitCode run(CommandLine line) {
    try {
      if (line.job() == Job.MIGRATE) {
        // The start has done it.
        out.println("The tables are those of this version");
        return ExitCode.DONE;
      }
      Dataset dataset =
          line.folders().isEmpty()
              ? files.read()
              : DatasetFiles.folders(line.folders(), out::println);
      return switch (line.job()) {
        case CHECK -> check(dataset);
        case DIFF -> diff(dataset);
        case CONVERT -> convert(dataset);
        default -> importing(dataset);
      };
    } catch (BrokenDatasetException e) {
      out.println(e.getMessage());
      return ExitCode.BROKEN_DATASET;
    }
  }

  private ExitCode check(Dataset dataset) {
    tell(dataset, reader.read(dataset, row -> {}));
    return ExitCode.DONE;
  }

  private void tell(Dataset dataset, CheckedDataset checked) {
    checked.report().ifPresent(out::println);
    out.printf(
        Locale.ROOT,
        "Data set %s from %s has no problems: %s%n",
        dataset.revision(),
        dataset.origin(),
        checked.counts().entrySet().stream()
            .map(count -> String.format(Locale.ROOT, "%s %,d", count.getKey(), count.getValue()))
            .collect(Collectors.joining(", ")));
  }

  private ExitCode diff(Dataset dataset) {
    check(dataset);
    Totals totals = new Totals();
    comparison.compare(
        dataset,
        change -> {
          totals.add(change);
          out.println(text(change));
        });
    out.println(totals);
    return ExitCode.DONE;
  }

  private ExitCode convert(Dataset dataset) {
    ConvertedTables.write(dataset).forEach(file -> out.println("Wrote " + file));
    return ExitCode.DONE;
  }

  private ExitCode importing(Dataset dataset) {
    if (config.atStart() == AtStart.REQUIRE) {
      out.println(
          "This database cannot be written to; name another in quarkus.datasource.jdbc.url");
      return ExitCode.DATABASE;
    }
    String revision = dataset.revision();
    if (revisions.current().map(DatasetRevision::revision).filter(revision::equals).isPresent()) {
      check(dataset);
      out.println("Nothing to do: the database holds it already");
      return ExitCode.DONE;
    }
    Totals totals = new Totals();
    tell(dataset, comparison.compare(dataset, totals::add));
    out.println(totals);
    imports.run(dataset, revision, out::println);
    return ExitCode.DONE;
  }

  private static String text(Difference change) {
    String record =
        "%-7s %s %s"
            .formatted(change.kind().name().toLowerCase(Locale.ROOT), change.type(), change.code());
    return change.keys().isEmpty() ? record : record + ": " + String.join(", ", change.keys());
  }

  /** How many records come, change and go. */
  private static final class Totals {

    private final Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);

    void add(Difference change) {
      counts.merge(change.kind(), 1, Integer::sum);
    }

    @Override
    public String toString() {
      return List.of(ChangeKind.values()).stream()
          .map(
              kind ->
                  String.format(
                      Locale.ROOT,
                      "%,d %s",
                      counts.getOrDefault(kind, 0),
                      kind.name().toLowerCase(Locale.ROOT)))
          .collect(Collectors.joining(", "));
    }
  }
}
