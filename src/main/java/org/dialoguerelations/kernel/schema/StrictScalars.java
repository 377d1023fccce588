package org.dialoguerelations.kernel.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Refuses what is no day and no 32-bit number before anything runs, as values that an enum does not
 * have are refused. The library takes any text for a {@code Date} and fails while the field is
 * fetched, in words that name a class, and cuts off the upper bits of a long number.
 */
final class StrictScalars extends GraphQLTypeVisitorStub {

  @Override
  public TraversalControl visitGraphQLScalarType(
      GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
    return switch (scalar.getName()) {
      case "Date" -> coerced(scalar, new Day(scalar.getCoercing()), context);
      case "Int" -> coerced(scalar, Scalars.GraphQLInt.getCoercing(), context);
      default -> TraversalControl.CONTINUE;
    };
  }

  private TraversalControl coerced(
      GraphQLScalarType scalar,
      Coercing<?, ?> coercing,
      TraverserContext<GraphQLSchemaElement> context) {
    return changeNode(context, scalar.transform(b -> b.coercing(coercing)));
  }

  /** Texts that are days; the library makes dates of them. */
  private record Day(Coercing<?, ?> library) implements Coercing<Object, Object> {

    private static final String EXPECTED = "Expected a day such as 2004-07-31.";

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
      return library.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      if (isDay(input)) {
        return input;
      }
      throw new CoercingParseValueException(EXPECTED);
    }

    @Override
    public Object parseLiteral(
        Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (literal instanceof StringValue text && isDay(text.getValue())) {
        return text.getValue();
      }
      throw new CoercingParseLiteralException(EXPECTED);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return library.valueToLiteral(input, context, locale);
    }

    private static boolean isDay(Object input) {
      if (!(input instanceof String text)) {
        return false;
      }
      try {
        LocalDate.parse(text);
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }
}
