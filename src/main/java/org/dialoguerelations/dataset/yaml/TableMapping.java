package org.dialoguerelations.dataset.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.table.Encoding;
import org.dialoguerelations.dataset.table.TableFile;
import org.dialoguerelations.platform.page.SortName;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping file: a data set file in which {@code <heading>} stands for a cell, and that says in
 * which table.
 *
 * @param file itself
 * @param folder in which it lies
 * @param empty what cells have in them that say nothing
 * @param forms of the columns that are not plain texts, by their headings
 * @param records what each row becomes, or contributes to
 */
record TableMapping(
    DataFile file,
    Path folder,
    TableFile table,
    Set<String> empty,
    Map<String, Form> forms,
    List<RecordTemplate> records) {

  /** How names of mapping files end. */
  static final String ENDING = ".mapping.yaml";

  private static final String TABLE = "table";
  private static final String COLUMNS = "columns";
  private static final Set<String> KEYS_OF_TABLE =
      Set.of("file", "sheet", "header", "delimiter", "encoding", "empty");
  private static final String DEFAULT = "default";
  private static final String TAB = "tab";

  /**
   * The form of a column.
   *
   * @param line where the mapping says it
   */
  record Form(int line, ColumnForm form) {}

  /**
   * A record with its code, both of which may speak of cells.
   *
   * @param line of its section
   */
  record RecordTemplate(String section, int line, ScalarNode code, Node fields) {}

  /** Reads a mapping file; empty when something is wrong with it, which is reported. */
  static Optional<TableMapping> read(DataFile file, Path folder, Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Optional<TableMapping> mapping =
        YamlReader.read(file, found::add)
            .flatMap(root -> new Reader(file, found::add).read(root, folder));
    found.forEach(problems);
    return mapping.filter(read -> found.isEmpty());
  }

  /** The name of the file. */
  String name() {
    return file.name();
  }

  /** The name of the table, as problems call it. */
  String tableName() {
    return file.beside(table.name());
  }

  /** Whether its rows become partners, whose names other tables may use. */
  boolean makesPartners() {
    return records.stream().anyMatch(record -> record.section().equals("partners"));
  }

  /** Whether cells name partners. */
  boolean namesPartners() {
    return forms.values().stream().anyMatch(form -> form.form().kind() == ColumnForm.Kind.PARTNER);
  }

  private record Reader(DataFile file, Consumer<Problem> problems) {

    Optional<TableMapping> read(MappingNode root, Path folder) {
      Optional<MappingNode> table = Nodes.mapping(root, TABLE);
      if (table.isEmpty()) {
        report(1, "file", "needs 'table', a mapping with the name of the table: {file: acts.csv}");
        return Optional.empty();
      }
      List<RecordTemplate> records = new ArrayList<>();
      for (NodeTuple tuple : root.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!key.equals(TABLE) && !key.equals(COLUMNS)) {
          records.addAll(templates(key, tuple));
        }
      }
      if (records.isEmpty()) {
        report(1, "file", "needs a section with a record, such as 'agreements:'");
      }
      Map<String, Form> forms = new LinkedHashMap<>();
      Nodes.mapping(root, COLUMNS)
          .ifPresent(
              columns ->
                  Nodes.entries(columns).forEach((heading, node) -> form(heading, node, forms)));
      return table(table.get(), folder)
          .map(read -> new TableMapping(file, folder, read, empty(table.get()), forms, records));
    }

    private List<RecordTemplate> templates(String section, NodeTuple tuple) {
      int line = YamlReader.line(tuple.getKeyNode());
      if (!(tuple.getValueNode() instanceof MappingNode records)) {
        report(line, section, "must be a mapping of codes to records");
        return List.of();
      }
      List<RecordTemplate> templates = new ArrayList<>();
      for (NodeTuple record : records.getValue()) {
        if (record.getKeyNode() instanceof ScalarNode code
            && record.getValueNode() instanceof MappingNode fields) {
          templates.add(new RecordTemplate(section, line, code, fields));
        } else {
          report(
              YamlReader.line(record.getKeyNode()), section, "must be a code and its record below");
        }
      }
      return templates;
    }

    private Optional<TableFile> table(MappingNode table, Path folder) {
      Nodes.entries(table)
          .forEach(
              (key, node) -> {
                if (!KEYS_OF_TABLE.contains(key)) {
                  report(
                      YamlReader.line(node),
                      TABLE + "." + key,
                      "unknown key; known here: "
                          + KEYS_OF_TABLE.stream().sorted().collect(Collectors.joining(", ")));
                }
              });
      Optional<String> name = Nodes.text(table, "file");
      if (name.isEmpty() || name.get().matches(".*[/\\\\\\x00].*|\\.\\.?")) {
        report(
            YamlReader.line(table),
            TABLE + ".file",
            "must be the name of a *.csv or *.xlsx file in the folder of the data set");
        return Optional.empty();
      }
      return Optional.of(
          new TableFile(
              folder.resolve(name.get()),
              Nodes.text(table, "sheet"),
              header(table),
              delimiter(table),
              encoding(table)));
    }

    private int header(MappingNode table) {
      String header = Nodes.text(table, "header").orElse("1");
      if (!header.matches("[1-9][0-9]{0,5}")) {
        report(
            YamlReader.line(table),
            TABLE + ".header",
            "must be the number of a row, not " + header);
        return 1;
      }
      return Integer.parseInt(header);
    }

    private char delimiter(MappingNode table) {
      String delimiter = Nodes.text(table, "delimiter").orElse(",");
      if (delimiter.equals(TAB)) {
        return '\t';
      }
      if (delimiter.length() != 1 || "\"\r\n".contains(delimiter)) {
        report(
            YamlReader.line(table),
            TABLE + ".delimiter",
            "must be one character, such as ';', or tab, not " + Found.quote(delimiter));
      }
      return delimiter.charAt(0);
    }

    private Encoding encoding(MappingNode table) {
      Optional<String> name = Nodes.text(table, "encoding");
      Optional<Encoding> encoding = name.flatMap(Encoding::of);
      if (name.isPresent() && encoding.isEmpty()) {
        report(
            YamlReader.line(table),
            TABLE + ".encoding",
            "must be UTF-8 or windows-1252, not " + Found.quote(name.get()));
      }
      return encoding.orElse(Encoding.UTF_8);
    }

    private static Set<String> empty(MappingNode table) {
      Set<String> texts = new HashSet<>();
      Nodes.get(table, "empty")
          .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
          .orElse(List.of())
          .forEach(
              node -> {
                if (node instanceof ScalarNode scalar) {
                  texts.add(scalar.getValue().strip());
                }
              });
      return texts;
    }

    private void form(String heading, Node node, Map<String, Form> forms) {
      Optional<ColumnForm> form =
          node instanceof ScalarNode scalar
              ? kind(scalar.getValue().strip())
                  .filter(kind -> kind != ColumnForm.Kind.ACT && kind != ColumnForm.Kind.WORDS)
                  .map(kind -> new ColumnForm(kind, "", Map.of(), ""))
              : node instanceof MappingNode mapping ? form(mapping) : Optional.empty();
      form.ifPresentOrElse(
          found -> forms.put(heading, new Form(YamlReader.line(node), found)),
          () ->
              report(
                  YamlReader.line(node),
                  COLUMNS + "." + heading,
                  "must be text, date, partner or code; or {date: dd.MM.uuuu}, {act: ratification},"
                      + " {words: {cell: word}}, each with a 'default' or without"));
    }

    private static Optional<ColumnForm.Kind> kind(String word) {
      return Arrays.stream(ColumnForm.Kind.values())
          .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst();
    }

    /** The form that a mapping gives; empty when it is none. */
    private static Optional<ColumnForm> form(MappingNode mapping) {
      Map<String, Node> keys = new LinkedHashMap<>(Nodes.entries(mapping));
      keys.remove(DEFAULT);
      String fallback = Nodes.text(mapping, DEFAULT).orElse("");
      if (keys.isEmpty()) {
        return Optional.of(new ColumnForm(ColumnForm.Kind.TEXT, "", Map.of(), fallback));
      }
      String word = keys.keySet().iterator().next();
      Node parameter = keys.get(word);
      Optional<ColumnForm.Kind> kind = keys.size() == 1 ? kind(word) : Optional.empty();
      if (kind.filter(ColumnForm.Kind.WORDS::equals).isPresent()) {
        return parameter instanceof MappingNode words
            ? Optional.of(new ColumnForm(kind.get(), "", words(words), fallback))
            : Optional.empty();
      }
      return parameter instanceof ScalarNode scalar
          ? kind.map(found -> new ColumnForm(found, scalar.getValue().strip(), Map.of(), fallback))
              .filter(ColumnForm::isValid)
          : Optional.empty();
    }

    private static Map<String, String> words(MappingNode mapping) {
      Map<String, String> words = new HashMap<>();
      Nodes.entries(mapping)
          .forEach(
              (cell, node) -> {
                if (node instanceof ScalarNode word) {
                  words.put(SortName.of(cell), word.getValue().strip());
                }
              });
      return words;
    }

    private void report(int line, String path, String message) {
      problems.accept(new Problem(file.name(), line, path, message));
    }
  }
}
