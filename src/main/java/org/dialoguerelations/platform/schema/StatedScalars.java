package org.dialoguerelations.platform.schema;

import graphql.Directives;
import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Scalars that say how their values are written, and refuse others before anything runs, as values
 * that an enum does not have are refused. The library takes any text for a {@code Date} and fails
 * while the field is fetched, in words that name a class, and cuts off the upper bits of a long
 * number.
 */
final class StatedScalars {

  private StatedScalars() {}

  /** Puts them in the place of the library's scalars of these names. */
  static void register() {
    GraphQLScalarType date = GraphQLScalarTypes.getScalarByName("Date");
    if (date.getCoercing() instanceof Day) {
      return;
    }
    register(
        date,
        new Day(date.getCoercing()),
        "A day as ISO 8601 writes it: `2004-07-31`.",
        "https://scalars.graphql.org/andimarek/local-date");
    GraphQLScalarType moment = GraphQLScalarTypes.getScalarByName("DateTime");
    register(
        moment,
        moment.getCoercing(),
        "A moment in UTC as ISO 8601 writes it: `2004-07-31T09:30:00Z`.",
        "https://scalars.graphql.org/andimarek/date-time");
    GraphQLScalarType decimal = GraphQLScalarTypes.getScalarByName("BigDecimal");
    register(
        decimal,
        decimal.getCoercing(),
        "A decimal number, as a JSON number with the digits that its source gives.",
        "https://datatracker.ietf.org/doc/html/rfc8259#section-6");
    GraphQLScalarType number = GraphQLScalarTypes.getScalarByName("Int");
    replace(number, number.transform(b -> b.coercing(Scalars.GraphQLInt.getCoercing())));
    GraphQLScalarType id = GraphQLScalarTypes.getScalarByName("ID");
    replace(id, id.transform(b -> b.coercing(new Identifier(id.getCoercing()))));
  }

  private static void register(
      GraphQLScalarType library,
      Coercing<?, ?> coercing,
      String description,
      String specification) {
    replace(
        library,
        library.transform(
            scalar ->
                scalar
                    .coercing(coercing)
                    .description(description)
                    .specifiedByUrl(specification)
                    .withAppliedDirective(specifiedBy(specification))));
  }

  /** The same once more, as the printer of schemas looks for it. */
  private static GraphQLAppliedDirective specifiedBy(String specification) {
    return GraphQLAppliedDirective.newDirective()
        .name(Directives.SpecifiedByDirective.getName())
        .argument(
            GraphQLAppliedDirectiveArgument.newArgument()
                .name("url")
                .type(Scalars.GraphQLString)
                .valueProgrammatic(specification)
                .build())
        .build();
  }

  private static void replace(GraphQLScalarType library, GraphQLScalarType stated) {
    // The library asks by name when it builds the schema; by class it may go on to find its own.
    GraphQLScalarTypes.registerCustomScalar(library.getName(), library.getName(), stated);
  }

  /** Texts and whole numbers; the library takes whatever has a text. */
  private record Identifier(Coercing<?, ?> library) implements Coercing<Object, Object> {

    @Override
    public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
      return library.serialize(result, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
      if (input instanceof String
          || input instanceof Integer
          || input instanceof Long
          || input instanceof BigInteger) {
        return library.parseValue(input, context, locale);
      }
      throw new CoercingParseValueException("Expected a text or a whole number.");
    }

    @Override
    public @Nullable Object parseLiteral(
        Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
      return library.parseLiteral(literal, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return library.valueToLiteral(input, context, locale);
    }
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
