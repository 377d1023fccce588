package org.dialoguerelations.dataset;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dialoguerelations.kernel.date.PartialDate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The way in: files, then records, then rows. All codes are collected first, so that records may
 * link in any direction; then each section reads its records. Rows are handed on as they are read;
 * the caller throws them away when a problem turns up.
 */
@Singleton
public class DatasetImport {

  private static final String CODE_FORM =
      "a code has 1 to 80 letters, digits, '.' and '-', the first a letter or digit";

  private final List<Section> sections;
  private final List<CommonKeys> commonKeys;
  private final List<Indexer> indexers;
  private final CitationSink sink;

  DatasetImport(
      @All List<Section> sections,
      @All List<CommonKeys> commonKeys,
      @All List<Indexer> indexers,
      CitationSink sink) {
    this.sections = sections.stream().sorted(Comparator.comparing(Section::order)).toList();
    this.commonKeys = commonKeys;
    this.indexers = indexers;
    this.sink = sink;
  }

  /**
   * Reads and checks a whole data set.
   *
   * @param target takes the rows of all records, each after those it refers to
   * @return how many records of each type it has
   * @throws BrokenDatasetException with all that is wrong, after everything was read
   */
  public Map<String, Integer> read(Dataset dataset, Consumer<Object> target) {
    ImportRun run = new ImportRun(sink);
    List<Draft> drafts = declare(dataset, sections, run);
    SectionRows rows = new SectionRows(run, target);
    drafts.forEach(draft -> run.sink().subject(draft.entry().key(), draft.entry().type(), rows));
    drafts.forEach(draft -> declarePlaces(draft, run, rows));
    List<Indexer.Indexing> indexing = indexers.stream().map(Indexer::begin).toList();
    for (Section section : sections) {
      drafts.stream()
          .filter(draft -> draft.section() == section)
          .forEach(
              draft -> {
                RecordFields fields = readRecord(draft, run, rows);
                indexing.forEach(index -> index.record(fields, rows));
              });
      rows.endSection();
    }
    run.links().reportCircles();
    if (!run.problems().isEmpty()) {
      throw new BrokenDatasetException(dataset.origin(), run.problems());
    }
    Map<String, Integer> counts = new TreeMap<>();
    drafts.forEach(draft -> counts.merge(draft.section().type(), 1, Integer::sum));
    return counts;
  }

  private record Draft(Section section, Codes.Entry entry, String path, MappingNode node) {}

  private static void declarePlaces(Draft draft, ImportRun run, Rows rows) {
    Codes.Entry entry = draft.entry();
    Fields fields = new Fields(run, entry.file(), draft.path(), draft.node());
    Optional<PartialDate> asOf = draft.section().asOf(fields);
    draft
        .section()
        .places(fields)
        .forEach(
            (code, label) -> {
              if (!Codes.isCode(code)) {
                fields.report(
                    "locators", Found.quote(code) + " is no code of a place: " + CODE_FORM);
              }
              long key = run.nextKey();
              run.places().declare(entry.code(), code, key, asOf);
              run.sink().place(key, entry.key(), code, label, rows);
            });
  }

  private RecordFields readRecord(Draft draft, ImportRun run, Rows rows) {
    RecordFields fields =
        new RecordFields(
            run, draft.entry().file(), draft.path(), draft.node(), draft.entry(), rows);
    try (fields) {
      draft.section().read(fields, rows);
      commonKeys.forEach(keys -> keys.read(fields, rows));
    }
    return fields;
  }

  private static List<Draft> declare(Dataset dataset, List<Section> sections, ImportRun run) {
    Map<String, Section> byName = new LinkedHashMap<>();
    sections.forEach(section -> byName.put(section.name(), section));
    List<Draft> drafts = new ArrayList<>();
    for (DataFile file : dataset.files()) {
      Optional<MappingNode> root = YamlReader.read(file, run::report);
      root.ifPresent(
          mapping -> {
            try (Fields top = new Fields(run, file.name(), file.name(), mapping)) {
              byName.forEach(
                  (name, section) ->
                      top.node(name)
                          .flatMap(node -> top.mapping(node, name))
                          .ifPresent(node -> declare(file, section, node, run, drafts)));
            }
          });
    }
    return drafts;
  }

  private static void declare(
      DataFile file, Section section, MappingNode node, ImportRun run, List<Draft> drafts) {
    Fields records = new Fields(run, file.name(), section.name(), node);
    for (String code : records.keys()) {
      Node value = records.node(code).orElseThrow();
      if (!Codes.isCode(code)) {
        records.report(code, CODE_FORM + ", not " + Found.quote(code));
        continue;
      }
      Codes.Entry entry =
          new Codes.Entry(code, section.type(), run.nextKey(), file.name(), records.line(code));
      Optional<Codes.Entry> before = run.codes().add(entry);
      if (before.isPresent()) {
        records.report(
            code,
            "the code is taken by a %s at %s:%d"
                .formatted(before.get().type(), before.get().file(), before.get().line()));
        continue;
      }
      records
          .mapping(value, code)
          .ifPresent(
              mapping -> drafts.add(new Draft(section, entry, records.childPath(code), mapping)));
    }
  }
}
