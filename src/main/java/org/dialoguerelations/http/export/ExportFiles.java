package org.dialoguerelations.http.export;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.dataset.revision.Licence;
import org.dialoguerelations.dataset.revision.Licences;
import org.dialoguerelations.http.endpoint.StaticContent;
import org.dialoguerelations.http.execution.Execution;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.kernel.ServiceFile;
import org.dialoguerelations.platform.code.CodeLookup;
import org.dialoguerelations.platform.export.Export;
import org.dialoguerelations.platform.export.Table;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.ReadTransaction;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.platform.schema.Lazy;
import org.jspecify.annotations.Nullable;

/**
 * Which files there are: lists that features read, and those that documents read. They are
 * described by the schema when the first of them is asked for: a start need not wait for it.
 */
@Singleton
public class ExportFiles {

  /** The file that names all others. */
  static final String INDEX = "index.json";

  private static final String FOLDER = "export/";
  private static final String JSON = "application/json; charset=utf-8";
  private static final String CSV_METADATA = "application/csvm+json; charset=utf-8";

  /**
   * A document that reads the citations of a list, a page at a time. They are long, so that a page
   * has few.
   */
  private static final String CITATIONS =
      """
      query ($filter: %2$sFilter, $order: %2$sOrder, $after: String) {
        %1$s(first: 50, filter: $filter, order: $order, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { citation(style: %3$s) }
        }
      }
      """;

  /** A list in a format. */
  record File(FileList<?> list, Format format) {}

  /** All that there is. */
  record All(List<FileList<?>> lists, Map<String, File> files, Map<String, String> listsByType) {}

  /** What describes the files of data with a licence. */
  private record Described(Optional<Licence> licence, Map<String, StaticContent> files) {}

  private final Lazy<All> all;
  private final Licences licences;
  private final ReadTransaction snapshot;
  private volatile @Nullable Described described;

  ExportFiles(
      DatasetRevisions revisions,
      Licences licences,
      ReadTransaction snapshot,
      CodeLookup codes,
      ServedSchema schema,
      Execution execution,
      @Any Instance<Export<?, ?, ?>> exports) {
    this.licences = licences;
    this.snapshot = snapshot;
    this.all =
        new Lazy<>(
            () -> {
              List<FileList<?>> lists = new ArrayList<>();
              for (Export<?, ?, ?> export : exports) {
                lists.add(ofFeature(export, schema.graphql(), codes, revisions, snapshot));
              }
              resource("index.txt")
                  .lines()
                  .map(ExportFiles::resource)
                  .map(document -> new DocumentList(schema.graphql(), execution, document))
                  .forEach(lists::add);
              return new All(
                  lists,
                  files(lists, schema.graphql(), execution),
                  listsByType(lists, schema.graphql()));
            });
  }

  /** All files; takes its time when it is asked for the first time. */
  All all() {
    return all.get();
  }

  /** What describes files, under the licence of the data that are served now. */
  Optional<StaticContent> description(String name) {
    Optional<Licence> licence = snapshot.read(new Cancellation(), licences::current);
    Described known = described;
    if (known == null || !known.licence().equals(licence)) {
      known = new Described(licence, descriptions(licence));
      described = known;
    }
    return Optional.ofNullable(known.files().get(name));
  }

  private Map<String, StaticContent> descriptions(Optional<Licence> licence) {
    Descriptions texts = new Descriptions(all().lists(), all().listsByType(), licence);
    Map<String, StaticContent> contents = new HashMap<>();
    contents.put(INDEX, StaticContent.of(JSON, texts.index(all().files().keySet())));
    contents.put("datapackage.json", StaticContent.of(JSON, texts.dataPackage()));
    all()
        .lists()
        .forEach(
            list ->
                contents.put(
                    name(list, Format.CSV) + "-metadata.json",
                    StaticContent.of(CSV_METADATA, texts.metadata(list))));
    return contents;
  }

  private static Map<String, String> listsByType(List<FileList<?>> lists, GraphQLSchema schema) {
    Map<String, String> listsByType = new HashMap<>();
    lists.forEach(list -> listsByType.put(recordType(schema, list.name()), list.name()));
    listsByType.remove("");
    return listsByType;
  }

  private static <F extends Filter, O extends Enum<O>, R> FileList<R> ofFeature(
      Export<F, O, R> export,
      GraphQLSchema schema,
      CodeLookup codes,
      DatasetRevisions revisions,
      ReadTransaction snapshot) {
    Table<R> table =
        export.table().described(column -> ColumnKinds.described(schema, export.name(), column));
    return new FeatureList<>(export, table, codes, revisions, snapshot);
  }

  private static Map<String, File> files(
      List<FileList<?>> lists, GraphQLSchema schema, Execution execution) {
    Map<String, File> files = new TreeMap<>();
    for (FileList<?> list : lists) {
      Arrays.stream(Format.values())
          .filter(format -> format.style().isEmpty())
          .forEach(format -> files.put(name(list, format), new File(list, format)));
      String type = recordType(schema, list.name());
      if (!type.isEmpty()) {
        Arrays.stream(Format.values())
            .filter(format -> format.style().isPresent())
            .forEach(
                format ->
                    files.put(
                        name(list, format),
                        new File(
                            new DocumentList(
                                schema,
                                execution,
                                CITATIONS.formatted(
                                    list.name(), type, format.style().orElseThrow())),
                            format)));
      }
    }
    return files;
  }

  private static String name(FileList<?> list, Format format) {
    return list.name() + "." + format.ending();
  }

  /** The type of the records of a list, which can be cited; empty when they cannot. */
  private static String recordType(GraphQLSchema schema, String list) {
    return Optional.ofNullable(schema.getQueryType().getFieldDefinition(list))
        .map(field -> GraphQLTypeUtil.unwrapAll(field.getType()))
        .map(GraphQLObjectType.class::cast)
        .map(connection -> connection.getFieldDefinition("nodes"))
        .map(nodes -> GraphQLTypeUtil.unwrapAll(nodes.getType()))
        .filter(
            type ->
                type instanceof GraphQLObjectType record
                    && record.getFieldDefinition("citation") != null)
        .map(type -> type.getName())
        .orElse("");
  }

  private static String resource(String name) {
    return ServiceFile.text(FOLDER + name);
  }

  /** The columns of each list, by its name. */
  public Map<String, Table<?>> tables() {
    Map<String, Table<?>> tables = new TreeMap<>();
    all().lists().forEach(list -> tables.put(list.name(), list.table()));
    return tables;
  }
}
