package org.dialoguerelations.dataset.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dialoguerelations.dataset.revision.LicenceEntity;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.Found;
import org.dialoguerelations.dataset.yaml.Trees;
import org.dialoguerelations.kernel.WebAddress;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * The first way through all files: the codes of records, and the places in documents. Of records it
 * keeps no more than that; it remembers in which files sections stand, so that their records are
 * read there again.
 */
final class Declarations {

  private static final String LICENCE = "licence";

  private static final String CODE_FORM =
      "a code has 1 to 80 letters, digits, '.', '-' and '_', the first a letter or digit";

  /** A record that is being read; its node is of one file, and is not to be kept. */
  record Parsed(Codes.Entry entry, String path, MappingNode node) {}

  private record Place(long key, long document, String code, String label) {}

  private final ImportRun run;
  private final ImportProgress progress;
  private final Trees trees;
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<Section, List<DataFile>> files = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<Place> places = new ArrayList<>();
  private Optional<LicenceEntity> licence = Optional.empty();

  Declarations(ImportRun run, List<Section> sections, ImportProgress progress) {
    this.run = run;
    this.progress = progress;
    this.trees = new Trees(run::report);
    sections.forEach(section -> this.sections.put(section.name(), section));
  }

  /** Reads a file for the first time. */
  void read(DataFile file) {
    trees
        .first(file)
        .ifPresent(
            root -> {
              try (Fields top = new Fields(run, file.name(), file.name(), root)) {
                top.mapping(LICENCE)
                    .ifPresent(node -> licence(new Fields(run, file.name(), LICENCE, node)));
                sections
                    .values()
                    .forEach(
                        section ->
                            records(top, section).ifPresent(all -> declare(file, section, all)));
              }
            });
  }

  private void licence(Fields fields) {
    try (fields) {
      if (licence.isPresent()) {
        fields.report("", "a data set has one licence, and another file names it already");
      }
      String name = fields.required("name");
      fields.demand("url");
      licence =
          fields
              .value("url", WebAddress::parse, WebAddress.EXPECTED)
              .map(url -> new LicenceEntity(run.nextKey(), name, url.toString()));
    }
  }

  /** Adds the licence, and what can be cited, once all files were read. */
  void addTo(Rows rows) {
    licence.ifPresent(rows::add);
    run.codes().all().forEach(entry -> run.sink().subject(entry.key(), entry.type(), rows));
    places.forEach(
        place ->
            run.sink().place(place.key(), place.document(), place.code(), place.label(), rows));
    places.clear();
  }

  /** How many records there are of each type. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** Hands on the records of a section, one by one, in the order in which they were declared. */
  void forEach(Section section, Consumer<Parsed> reader) {
    for (DataFile file : files.getOrDefault(section, List.of())) {
      // What is wrong with its keys is reported once more, which the run takes for one problem.
      Fields top = new Fields(run, file.name(), file.name(), trees.again(file));
      Fields records = records(top, section).orElseThrow();
      for (String code : records.keys()) {
        run.codes()
            .find(code)
            .filter(entry -> entry.isAt(file.name(), section.type(), records.line(code)))
            .flatMap(entry -> parsed(entry, records))
            .ifPresent(reader);
      }
    }
  }

  private Optional<Fields> records(Fields top, Section section) {
    return top.mapping(section.name())
        .map(node -> new Fields(run, top.file(), section.name(), node));
  }

  private static Optional<Parsed> parsed(Codes.Entry entry, Fields records) {
    return records
        .mapping(entry.code())
        .map(mapping -> new Parsed(entry, records.childPath(entry.code()), mapping));
  }

  private void declare(DataFile file, Section section, Fields records) {
    files.computeIfAbsent(section, key -> new ArrayList<>()).add(file);
    for (String code : records.keys()) {
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
      parsed(entry, records).ifPresent(parsed -> declare(section, parsed));
    }
  }

  private void declare(Section section, Parsed parsed) {
    counts.merge(section.type(), 1, Integer::sum);
    Codes.Entry entry = parsed.entry();
    Fields fields = new Fields(run, entry.file(), parsed.path(), parsed.node());
    Places.Origin origin = new Places.Origin(section.asOf(fields), section.rank(fields));
    section
        .places(fields)
        .forEach(
            (code, label) -> {
              if (!Codes.isCode(code)) {
                fields.report(
                    "locators", Found.quote(code) + " is no code of a place: " + CODE_FORM);
              }
              long key = run.nextKey();
              run.places().declare(entry.code(), code, key, origin);
              places.add(new Place(key, entry.key(), code, label));
            });
    progress.declared();
  }
}
