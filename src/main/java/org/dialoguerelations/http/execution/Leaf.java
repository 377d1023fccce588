package org.dialoguerelations.http.execution;

import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Optional;
import org.dialoguerelations.platform.fetch.RecordFetcher;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is a scalar in a record that is there: nothing but the record is needed for
 * it.
 *
 * @param type a scalar or an enum
 * @param required whether it is never null
 */
record Leaf(RecordFetcher fetcher, GraphQLType type, boolean required) {

  /** Instead of a value: the library has to get it, and says what is wrong with it. */
  static final Object UNREADABLE = new Object();

  /** A field as a leaf, when it is one. */
  static Optional<Leaf> of(GraphQLFieldDefinition field, Object fetcher) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
    return fetcher instanceof RecordFetcher records
            && (type instanceof GraphQLScalarType || type instanceof GraphQLEnumType)
        ? Optional.of(new Leaf(records, type, GraphQLTypeUtil.isNonNull(field.getType())))
        : Optional.empty();
  }

  /** Its value as it stands in the answer, or {@link #UNREADABLE}. */
  @Nullable Object read(Object source, ExecutionContext context, Running running) {
    try {
      Object value = context.getValueUnboxer().unbox(fetcher.read(source));
      Object written = value == null ? null : written(value, context);
      if (written == null) {
        return required ? UNREADABLE : null;
      }
      running.got(value);
      return written;
    } catch (RuntimeException e) {
      return UNREADABLE;
    }
  }

  private @Nullable Object written(Object value, ExecutionContext context) {
    return type instanceof GraphQLScalarType scalar
        ? scalar.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale())
        : ((GraphQLEnumType) type)
            .serialize(value, context.getGraphQLContext(), context.getLocale());
  }
}
