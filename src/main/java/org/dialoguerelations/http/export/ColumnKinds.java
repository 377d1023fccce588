package org.dialoguerelations.http.export;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Objects;
import org.dialoguerelations.platform.export.Column;
import org.dialoguerelations.platform.export.ColumnKind;

/** What the schema says of columns that are fields. */
final class ColumnKinds {

  private ColumnKinds() {}

  /** The kind of the values of a type that has no fields. */
  static ColumnKind of(String type) {
    return switch (type) {
      case "Int" -> ColumnKind.INTEGER;
      case "Float", "BigDecimal" -> ColumnKind.DECIMAL;
      case "Boolean" -> ColumnKind.TRUTH;
      case "Date" -> ColumnKind.DAY;
      case "DateTime" -> ColumnKind.MOMENT;
      default -> ColumnKind.TEXT;
    };
  }

  /**
   * A column with the meaning and the kind of the field of its name.
   *
   * @param list the field at the root that lists the records
   */
  static <R> Column<R> described(GraphQLSchema schema, String list, Column<R> column) {
    GraphQLObjectType connection =
        (GraphQLObjectType)
            GraphQLTypeUtil.unwrapAll(schema.getQueryType().getFieldDefinition(list).getType());
    GraphQLObjectType record =
        (GraphQLObjectType)
            GraphQLTypeUtil.unwrapAll(connection.getFieldDefinition("nodes").getType());
    GraphQLFieldDefinition field = record.getFieldDefinition(column.name());
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
    GraphQLNamedType each = GraphQLTypeUtil.unwrapAll(type);
    boolean isRecord =
        each instanceof GraphQLObjectType object && object.getFieldDefinition("code") != null;
    return column.described(
        Objects.requireNonNull(field.getDescription()),
        type instanceof GraphQLList
            ? ColumnKind.TEXTS
            : each instanceof GraphQLCompositeType ? ColumnKind.TEXT : of(each.getName()),
        isRecord ? each.getName() : column.name().equals("code") ? record.getName() : "");
  }
}
