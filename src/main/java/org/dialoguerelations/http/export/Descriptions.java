package org.dialoguerelations.http.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.dataset.revision.Licence;
import org.dialoguerelations.platform.export.Column;
import org.dialoguerelations.platform.export.ColumnKind;

/**
 * What programs may know of the files with comma-separated values: as a data package (Frictionless)
 * of all, and as metadata of each (CSV on the Web). Both follow from the columns that are written.
 */
final class Descriptions {

  private static final String CODE = "code";

  private final List<FileList<?>> lists;
  private final Map<String, String> listsByType;
  private final Optional<Licence> licence;

  /**
   * @param listsByType the list of the records of a type
   * @param licence of the data, if they name one
   */
  Descriptions(
      List<FileList<?>> lists, Map<String, String> listsByType, Optional<Licence> licence) {
    this.lists = lists.stream().sorted(Comparator.comparing(FileList::name)).toList();
    this.listsByType = listsByType;
    this.licence = licence;
  }

  /** The file {@code index.json}. */
  String index(Collection<String> files) {
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("describedBy", "datapackage.json");
    licence.ifPresent(each -> index.put("license", each.url()));
    index.put("files", List.copyOf(files));
    return JsonLines.text(index) + "\n";
  }

  /** The file {@code datapackage.json}. */
  String dataPackage() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("profile", "tabular-data-package");
    data.put("name", "dialogue-relations");
    data.put("title", "Dialogue Relations");
    data.put(
        "description",
        "Diplomatic dialogue relations: partners, meetings, agreements, programmes and figures, with the source of every fact.");
    licence.ifPresent(
        each -> data.put("licenses", List.of(members("path", each.url(), "title", each.name()))));
    data.put("resources", lists.stream().map(this::resource).toList());
    return JsonLines.text(data) + "\n";
  }

  private Map<String, Object> resource(FileList<?> list) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", list.name().toLowerCase(Locale.ROOT));
    resource.put("path", file(list));
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", members("delimiter", ",", "lineTerminator", "\r\n", "header", true));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", list.table().allColumns().stream().map(Descriptions::field).toList());
    schema.put("missingValues", List.of(""));
    key(list).ifPresent(key -> schema.put("primaryKey", key));
    List<Map<String, Object>> references = references(list);
    if (!references.isEmpty()) {
      schema.put("foreignKeys", references);
    }
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(Column<?> column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put(
        "type",
        switch (column.kind()) {
          case TEXT, TEXTS -> "string";
          case INTEGER -> "integer";
          case DECIMAL -> "number";
          case TRUTH -> "boolean";
          case DAY -> "date";
          case MOMENT -> "datetime";
        });
    if (column.kind() == ColumnKind.MOMENT) {
      field.put("format", "any");
    }
    field.put("description", meaning(column));
    return field;
  }

  private static String meaning(Column<?> column) {
    return column.kind() == ColumnKind.TEXTS
        ? column.description() + " A list, with '|' between its values."
        : column.description();
  }

  /** Which column names a row; none where records stand on several lines. */
  private static Optional<String> key(FileList<?> list) {
    return Optional.of(CODE)
        .filter(name -> list.table().details().isEmpty())
        .filter(list.table().names()::contains);
  }

  private List<Map<String, Object>> references(FileList<?> list) {
    List<Map<String, Object>> references = new ArrayList<>();
    for (Column<?> column : list.table().allColumns()) {
      String other = listsByType.getOrDefault(column.refers(), "");
      boolean named =
          lists.stream().anyMatch(one -> one.name().equals(other) && key(one).isPresent());
      if (named && !other.equals(list.name())) {
        references.add(
            members(
                "fields",
                column.name(),
                "reference",
                members("resource", other.toLowerCase(Locale.ROOT), "fields", CODE)));
      }
    }
    return references;
  }

  /** The file beside that of a list, by whose name programs find it. */
  String metadata(FileList<?> list) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
    table.put("url", file(list));
    table.put("dc:title", "Dialogue Relations: " + list.name());
    licence.ifPresent(each -> table.put("dc:license", Map.of("@id", each.url())));
    table.put("dialect", members("delimiter", ",", "encoding", "utf-8", "header", true));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("columns", list.table().allColumns().stream().map(Descriptions::column).toList());
    key(list).ifPresent(key -> schema.put("primaryKey", key));
    table.put("tableSchema", schema);
    return JsonLines.text(table) + "\n";
  }

  private static Map<String, Object> column(Column<?> column) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", column.name());
    described.put("titles", column.name());
    described.put(
        "datatype",
        switch (column.kind()) {
          case TEXT, TEXTS -> "string";
          case INTEGER -> "integer";
          case DECIMAL -> "decimal";
          case TRUTH -> "boolean";
          case DAY -> "date";
          case MOMENT -> "dateTime";
        });
    if (column.kind() == ColumnKind.TEXTS) {
      described.put("separator", Csv.SEPARATOR);
    }
    described.put("dc:description", meaning(column));
    return described;
  }

  /** An object with its members in this order, in each process: its bytes have a strong tag. */
  private static Map<String, Object> members(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return members;
  }

  private static String file(FileList<?> list) {
    return list.name() + "." + Format.CSV.ending();
  }
}
