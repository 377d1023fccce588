package org.dialoguerelations.http.export;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.platform.export.Column;
import org.dialoguerelations.platform.export.Item;
import org.dialoguerelations.platform.export.Table;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a document selects. A field is a column; of an object each field is one, of
 * which the first has the name of the object; a list is one column with a text for each item. What
 * the schema says of fields is the meaning of the columns.
 *
 * @param details the list of which each item is a row of its own; empty when there is none
 */
record SelectedColumns(GraphQLSchema schema, String details) {

  private static final String CODE = "code";

  /** The columns of objects of a type. */
  Table<Map<String, Object>> table(GraphQLNamedType type, SelectionSet selected) {
    Table<Map<String, Object>> table = Table.empty();
    for (Field field : selected.getSelectionsOfType(Field.class)) {
      GraphQLFieldDefinition definition = definition(type, field);
      String key = field.getResultKey();
      table =
          key.equals(details)
              ? table.details(
                  key,
                  meaning(definition),
                  row -> objects(row.get(key)),
                  table(GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet()))
              : with(table, key, meaning(definition), type, field, row -> row.get(key));
    }
    return table;
  }

  private Table<Map<String, Object>> with(
      Table<Map<String, Object>> table,
      String name,
      String meaning,
      GraphQLNamedType owner,
      Field field,
      Function<Map<String, Object>, @Nullable Object> value) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(definition(owner, field).getType());
    GraphQLNamedType each = GraphQLTypeUtil.unwrapAll(type);
    if (type instanceof GraphQLList) {
      return table.list(name, meaning, row -> texts(value.apply(row)));
    }
    if (field.getSelectionSet() == null) {
      return table.column(
          new Column<>(
              name,
              meaning,
              ColumnKinds.of(each.getName()),
              field.getName().equals(CODE) ? owner.getName() : "",
              value));
    }
    Table<Map<String, Object>> all = table;
    for (Field part : field.getSelectionSet().getSelectionsOfType(Field.class)) {
      String key = part.getResultKey();
      boolean first = all.columns().size() == table.columns().size();
      all =
          with(
              all,
              first ? name : name + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1),
              // The first stands for the whole, which its own field describes better.
              first ? meaning : "Of '%s': %s".formatted(name, meaning(definition(each, part))),
              each,
              part,
              row -> value.apply(row) instanceof Map<?, ?> object ? object.get(key) : null);
    }
    return all;
  }

  /** What is said of arguments is not about the values. */
  private static String meaning(GraphQLFieldDefinition field) {
    return Objects.requireNonNull(field.getDescription())
        .replaceAll(" INVALID_ARGUMENT for [^.]*\\.| \\(ISO-8601\\)$", "");
  }

  private GraphQLFieldDefinition definition(GraphQLNamedType type, Field field) {
    return Introspection.getFieldDefinition(schema, (GraphQLFieldsContainer) type, field.getName());
  }

  /** Objects of an answer have texts as keys. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(@Nullable Object list) {
    return list == null ? List.of() : (List<Map<String, Object>>) list;
  }

  private static List<?> texts(@Nullable Object list) {
    return list instanceof List<?> items
        ? items.stream().map(SelectedColumns::item).toList()
        : List.of();
  }

  /** An object with one value is that value. */
  private static Object item(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> object)) {
      return Objects.requireNonNull(value);
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    object.forEach((key, part) -> members.put((String) key, part(part)));
    if (members.size() == 1) {
      return Objects.requireNonNull(members.values().iterator().next());
    }
    List<Object> known = new ArrayList<>(members.values());
    return new Item(
        known.stream()
            .filter(Objects::nonNull)
            .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
            .map(part -> part instanceof Item item ? item.text() : part.toString())
            .collect(Collectors.joining(" ")),
        members);
  }

  private static @Nullable Object part(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(SelectedColumns::item).toList();
    }
    return value == null ? null : item(value);
  }
}
