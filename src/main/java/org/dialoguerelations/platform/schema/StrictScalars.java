package org.dialoguerelations.platform.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is no day and no 32-bit number before anything runs, as values that an enum does not
 * have are refused. The library takes any text for a {@code Date} and fails while the field is
 * fetched, in words that name a class, and cuts off the upper bits of a long number.
 */
final class StrictScalars {

  private StrictScalars() {}

  /** Puts them in the place of the library's scalars of these names. */
  static void register() {
    GraphQLScalarType date = GraphQLScalarTypes.getScalarByName("Date");
    if (!(date.getCoercing() instanceof Day)) {
      register(date, new Day(date.getCoercing()));
    }
    register(GraphQLScalarTypes.getScalarByName("Int"), Scalars.GraphQLInt.getCoercing());
  }

  private static void register(GraphQLScalarType library, Coercing<?, ?> coercing) {
    // The library asks by name when it builds the schema; by class it may go on to find its own.
    GraphQLScalarTypes.registerCustomScalar(
        library.getName(), library.getName(), library.transform(b -> b.coercing(coercing)));
  }

  /** Texts that are days; the library makes dates of them. */
  private record Day(Coercing<?, ?> library) implements Coercing<Object, Object> {

    private static final String EXPECTED = "Expected a day such as 2004-07-31.";

    @Override
    public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
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
      String day = literal instanceof StringValue text ? text.getValue() : null;
      if (day != null && isDay(day)) {
        return day;
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
