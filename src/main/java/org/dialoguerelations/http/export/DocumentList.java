package org.dialoguerelations.http.export;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.endpoint.JsonReader;
import org.dialoguerelations.http.execution.Call;
import org.dialoguerelations.http.execution.CostOption;
import org.dialoguerelations.http.execution.ExecutedAnswer;
import org.dialoguerelations.http.execution.Execution;
import org.dialoguerelations.http.execution.UnknownCodes;
import org.dialoguerelations.http.schema.Types;
import org.dialoguerelations.platform.export.Table;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.DataUnavailableException;

/**
 * A list that a document reads: its rows are those of the one field at its root, its columns what
 * it selects of them, its parameters the variables. A document with {@code $after} reads page by
 * page. Each page is an answer of its own, with the limits of all answers.
 */
final class DocumentList implements FileList<Map<String, Object>> {

  private static final String AFTER = "after";
  private static final Pattern DETAILS = Pattern.compile("# details: (\\w+)\\n");

  private final GraphQLSchema schema;
  private final Execution execution;
  private final String document;
  private final List<VariableDefinition> variables;
  private final String root;
  private final String rows;
  private final Table<Map<String, Object>> table;

  /**
   * @param document whose first line may be a comment that names a list in each row: then each of
   *     its items is a line
   */
  DocumentList(GraphQLSchema schema, Execution execution, String document) {
    Document parsed = Parser.parse(document);
    OperationDefinition operation =
        parsed.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
    Matcher details = DETAILS.matcher(document);
    Field field = operation.getSelectionSet().getSelectionsOfType(Field.class).get(0);
    GraphQLObjectType listed =
        (GraphQLObjectType)
            GraphQLTypeUtil.unwrapAll(
                schema.getQueryType().getFieldDefinition(field.getName()).getType());
    Field each =
        field.getSelectionSet().getSelectionsOfType(Field.class).stream()
            .filter(one -> isList(listed.getFieldDefinition(one.getName())))
            .findFirst()
            .orElseThrow();
    this.schema = schema;
    this.execution = execution;
    this.document = document;
    this.variables = operation.getVariableDefinitions();
    this.root = field.getName();
    this.rows = each.getName();
    this.table =
        new SelectedColumns(schema, details.lookingAt() ? details.group(1) : "")
            .table(
                GraphQLTypeUtil.unwrapAll(listed.getFieldDefinition(rows).getType()),
                each.getSelectionSet());
  }

  private static boolean isList(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
  }

  @Override
  public String name() {
    return root;
  }

  @Override
  public Table<Map<String, Object>> table() {
    return table;
  }

  @Override
  public RowReader<Map<String, Object>> rows(Map<String, String> parameters, String requestId) {
    ExportQuery.check(
        parameters,
        variables.stream()
            .map(VariableDefinition::getName)
            .filter(name -> !name.equals(AFTER))
            .toList());
    Map<String, Object> given = new HashMap<>();
    variables.stream()
        .filter(variable -> parameters.containsKey(variable.getName()))
        .forEach(
            variable ->
                given.put(
                    variable.getName(),
                    value(variable, Objects.requireNonNull(parameters.get(variable.getName())))));
    return after -> read(given, after, requestId);
  }

  /** An input is JSON; the values of a list have commas between them. */
  private Object value(VariableDefinition variable, String text) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(Types.of(schema, variable.getType()));
    if (type instanceof GraphQLInputObjectType) {
      return JsonReader.object(text, variable.getName());
    }
    return type instanceof GraphQLList ? Arrays.asList(text.split(",")) : text;
  }

  private RowPage<Map<String, Object>> read(
      Map<String, Object> given, Optional<String> after, String requestId) {
    Map<String, Object> values = new HashMap<>(given);
    after.ifPresent(cursor -> values.put(AFTER, cursor));
    ValuesForm form = new ValuesForm();
    ExecutedAnswer executed =
        execution.answer(
            new Call(
                document,
                Optional.empty(),
                values,
                true,
                CostOption.SILENT,
                UnknownCodes.ERROR,
                form,
                Compression.NONE,
                requestId,
                "",
                () -> {}),
            new Cancellation());
    Map<?, ?> list = (Map<?, ?>) Objects.requireNonNull(form.values().get(root));
    return new RowPage<>(
        rows(list),
        next(list),
        executed
            .revision()
            .orElseThrow(() -> new DataUnavailableException("no data set has been imported yet")),
        executed.day());
  }

  /** Objects of an answer have texts as keys; what was not found is null. */
  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> rows(Map<?, ?> list) {
    return ((List<Map<String, Object>>) Objects.requireNonNull(list.get(rows)))
        .stream().filter(Objects::nonNull).toList();
  }

  private static Optional<String> next(Map<?, ?> list) {
    return list.get("pageInfo") instanceof Map<?, ?> page
            && Boolean.TRUE.equals(page.get("hasNextPage"))
        ? Optional.ofNullable((String) page.get("endCursor"))
        : Optional.empty();
  }
}
