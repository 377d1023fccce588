package org.dialoguerelations.dataset.importing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.Dataset;
import org.dialoguerelations.dataset.yaml.Problem;
import org.dialoguerelations.kernel.date.DatePrecision;

/** Runs imports of made-up files with made-up sections: documents and things. */
final class Imports {

  /** A document with two places, which files of things cite. */
  static final DataFile DOCUMENTS =
      new DataFile(
          "documents.yaml",
          """
          documents:
            doc:
              title: A document
              locators:
                '1': para 1
                '2': para 2
              sources: [doc/1]
          """);

  private Imports() {}

  /** All rows of a data set. */
  static List<Object> rows(DataFile... files) {
    List<Object> rows = new ArrayList<>();
    read(rows, files);
    return rows;
  }

  /** How many records of each type a data set has. */
  static Map<String, Integer> counts(DataFile... files) {
    return read(new ArrayList<>(), files).counts();
  }

  /** What is wrong in a data set, line by line; empty when nothing is. */
  static List<String> report(DataFile... files) {
    try {
      rows(files);
      return List.of();
    } catch (BrokenDatasetException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  /** What is wrong in one file of things, beside the one of documents. */
  static List<String> report(String things) {
    return report(DOCUMENTS, new DataFile("t.yaml", things));
  }

  static CheckedDataset read(List<Object> rows, DataFile... files) {
    return read(false, rows, files);
  }

  /**
   * The same.
   *
   * @param strict whether what is unlikely is an error
   */
  static CheckedDataset read(boolean strict, List<Object> rows, DataFile... files) {
    return new DatasetImport(
            List.of(new ThingSection(), new DocumentSection()),
            List.of((fields, taken) -> fields.flag("common").ifPresent(taken::add)),
            List.of(),
            new RecordingSink(),
            new ImportSettings(AtStart.IMPORT, strict))
        .read(new Dataset("the test", List.of(files)), rows::add);
  }

  enum Colour {
    RED,
    GREEN
  }

  record Subject(long key, String type) {}

  record Place(long key, long document, String code, String label) {}

  record Citation(long subject, long record, long place, Optional<String> property) {}

  record Precision(long subject, long place, DatePrecision precision) {}

  record Item(long key, String text) {}

  record Thing(long key, String code, String name, List<Object> values) {}

  private static final class RecordingSink implements CitationSink {

    @Override
    public void subject(long key, String type, Rows rows) {
      rows.add(new Subject(key, type));
    }

    @Override
    public void place(long key, long document, String code, String label, Rows rows) {
      rows.add(new Place(key, document, code, label));
    }

    @Override
    public void citation(
        long key,
        long subject,
        long record,
        long place,
        Optional<String> property,
        Optional<DatePrecision> precision,
        Rows rows) {
      rows.add(new Citation(subject, record, place, property));
      precision.ifPresent(one -> rows.add(new Precision(subject, place, one)));
    }

    @Override
    public void support(long key, Support support, int rank, Rows rows) {
      rows.add(support);
    }
  }

  private static final class DocumentSection implements Section {

    @Override
    public String name() {
      return "documents";
    }

    @Override
    public String type() {
      return "Document";
    }

    @Override
    public List<? extends FieldTable.Field<?, ?>> fields() {
      return List.of();
    }

    @Override
    public RecordReader begin(EarlierSections earlier) {
      return (fields, rows) -> {
        rows.add(fields.required("title"));
        fields.map("locators");
      };
    }

    @Override
    public Map<String, String> places(Fields fields) {
      Map<String, String> places = new LinkedHashMap<>();
      fields
          .map("locators")
          .ifPresent(
              locators ->
                  locators
                      .keys()
                      .forEach(
                          code -> locators.text(code).ifPresent(label -> places.put(code, label))));
      return places;
    }
  }

  /** Takes a key for each form that a value can have. */
  private static final class ThingSection implements Section {

    @Override
    public String name() {
      return "things";
    }

    @Override
    public String type() {
      return "Thing";
    }

    @Override
    public Set<String> dependsOn() {
      return Set.of("documents");
    }

    @Override
    public List<? extends FieldTable.Field<?, ?>> fields() {
      return List.of();
    }

    @Override
    public RecordReader begin(EarlierSections earlier) {
      return new ThingReader();
    }
  }

  private static final class ThingReader implements RecordReader {

    private final List<String> last = new ArrayList<>();

    @Override
    public void read(RecordFields fields, Rows rows) {
      String name = fields.required("name");
      List<Object> values = new ArrayList<>();
      fields.requiredOne("colour", Colour.class).ifPresent(values::add);
      fields.date("date").ifPresent(values::add);
      fields.doubtSpan("from", "until");
      fields.integer("whole").ifPresent(values::add);
      fields.decimal("decimal").ifPresent(values::add);
      fields.flag("flag").ifPresent(values::add);
      fields.value("time", OffsetDateTime::parse, "a time").ifPresent(values::add);
      fields.text("text").ifPresent(values::add);
      values.addAll(fields.texts("texts"));
      values.addAll(fields.several("colours", Colour.class));
      fields.reference("document", "Document").ifPresent(values::add);
      values.addAll(fields.references("others", "Thing", "Document"));
      fields.references("next").forEach(to -> fields.link("next", to, true));
      fields.references("near").forEach(to -> fields.link("near", to, false));
      fields
          .map("map")
          .ifPresent(
              map -> {
                try (map) {
                  map.text("inner").ifPresent(values::add);
                }
              });
      fields.text("last").ifPresent(last::add);
      items(fields.items("items", "Item", "text", Inheritance.STRICT), rows);
      items(fields.items("wholes", "Item", "text", Inheritance.WHOLE), rows);
      items(fields.items("aliases", "Item", "text", Inheritance.OPTIONAL), rows);
      items(fields.items("longs", "Item"), rows);
      items(fields.entries("entries", "Item").values(), rows);
      rows.add(new Thing(fields.key(), fields.code(), name, values));
    }

    @Override
    public void end(Rows rows) {
      last.forEach(rows::add);
    }

    private static void items(Iterable<CitedFields> items, Rows rows) {
      for (CitedFields item : items) {
        try (item) {
          rows.add(new Item(item.key(), item.text("text").orElse("")));
          item.place("at").ifPresent(rows::add);
        }
      }
    }
  }
}
