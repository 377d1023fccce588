package org.dialoguerelations.dataset.importing;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.Dataset;
import org.dialoguerelations.dataset.yaml.Problem;

/**
 * The way in: files, then records, then rows. All codes are collected first, so that records may
 * link in any direction; then each section reads its records. Files are read one after the other,
 * and once more for their records, so that memory holds one of them and not all. Rows are handed on
 * as they are read; the caller throws them away when a problem turns up.
 */
@Singleton
public class DatasetImport {

  private final List<Section> sections;
  private final List<CommonKeys> commonKeys;
  private final List<Indexer> indexers;
  private final CitationSink sink;
  private final boolean strict;

  DatasetImport(
      @All List<Section> sections,
      @All List<CommonKeys> commonKeys,
      @All List<Indexer> indexers,
      CitationSink sink,
      ImportConfig config) {
    this.sections = SectionOrder.of(sections);
    this.commonKeys = commonKeys;
    this.indexers = indexers;
    this.sink = sink;
    this.strict = config.strict();
  }

  /**
   * Reads and checks a whole data set.
   *
   * @param target takes the rows of all records, each after those it refers to
   * @throws BrokenDatasetException with all that is wrong, after everything was read
   */
  public CheckedDataset read(Dataset dataset, Consumer<Object> target) {
    return read(dataset, target, ImportProgress.silent());
  }

  /** Reads and checks a whole data set, and says how far it is. */
  CheckedDataset read(Dataset dataset, Consumer<Object> target, ImportProgress progress) {
    ImportRun run = new ImportRun(sink);
    dataset.problems().forEach(run::report);
    Declarations declared = new Declarations(run, sections, progress);
    dataset.files().forEach(declared::read);
    progress.allDeclared();
    Rows rows = run.rows(target);
    declared.addTo(rows);
    List<RecordReader> indexing = indexers.stream().map(Indexer::begin).toList();
    EarlierSections earlier = new EarlierSections();
    for (Section section : sections) {
      RecordReader reader = section.begin(earlier);
      declared.forEach(
          section,
          parsed -> {
            RecordFields fields = readRecord(reader, parsed, run, rows);
            indexing.forEach(index -> index.read(fields, rows));
            progress.read();
          });
      reader.end(rows);
      earlier.add(reader);
    }
    run.links().reportCircles(run::report);
    run.events().reportHidden(run::report);
    if (run.languages().size() > DatasetRevision.MOST_LANGUAGES) {
      run.report(
          new Problem(
              dataset.origin(),
              1,
              "names",
              "a data set has names in at most %d languages, not in %d"
                  .formatted(DatasetRevision.MOST_LANGUAGES, run.languages().size())));
    }
    Set<Problem> warnings = run.doubts().open();
    if (strict) {
      warnings.forEach(run::report);
    }
    if (!run.problems().isEmpty()) {
      throw new BrokenDatasetException(dataset.origin(), dataset.placed(run.problems()));
    }
    return new CheckedDataset(
        declared.counts(), List.copyOf(run.languages()), dataset.placed(warnings));
  }

  private RecordFields readRecord(
      RecordReader reader, Declarations.Parsed parsed, ImportRun run, Rows rows) {
    RecordFields fields =
        new RecordFields(
            run, parsed.entry().file(), parsed.path(), parsed.node(), parsed.entry(), rows);
    try (fields) {
      reader.read(fields, rows);
      commonKeys.forEach(keys -> keys.read(fields, rows));
      run.events().add(fields);
      run.doubts().read(fields);
    }
    return fields;
  }
}
