package org.dialoguerelations.http.site;

import graphql.language.NonNullType;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.schema.Types;

/**
 * Reads the parameters of an address into the variables of a document, by the types that it
 * declares. A field of an input is a parameter named after the variable and the field, with a dot
 * between them; the fields of {@code filter} have their own names. A list may be given as several
 * parameters, or with commas. An empty parameter is none. A required {@code hasQ: Boolean!} is
 * whether {@code q} was given.
 */
final class PageVariables {

  /** The variable whose fields are parameters by their own names. */
  static final String FILTER = "filter";

  private static final String HAS = "has";

  private final Function<String, List<String>> given;
  private final Map<String, List<String>> used = new TreeMap<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /**
   * @param given the values of a parameter
   */
  PageVariables(
      GraphQLSchema schema,
      List<VariableDefinition> declared,
      Function<String, List<String>> given) {
    this.given = given;
    for (VariableDefinition variable : declared) {
      if (isFlag(variable)) {
        values.put(variable.getName(), isGiven(variable.getName().substring(HAS.length())));
        continue;
      }
      value(variable.getName(), Types.of(schema, variable.getType()))
          .ifPresent(value -> values.put(variable.getName(), value));
    }
  }

  /** Whether a variable says no more than whether a parameter is given: {@code hasQ: Boolean!}. */
  static boolean isFlag(VariableDefinition variable) {
    return variable.getName().startsWith(HAS) && variable.getType() instanceof NonNullType;
  }

  private boolean isGiven(String name) {
    return !texts(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), false)
        .isEmpty();
  }

  /** By name, as JSON has them. */
  Map<String, Object> values() {
    return values;
  }

  /** The parameters that were read, as they were given. */
  Map<String, List<String>> used() {
    return used;
  }

  private Optional<Object> value(String name, GraphQLType declared) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
    if (type instanceof GraphQLInputObjectType input) {
      return object(name.equals(FILTER) ? "" : name + ".", input);
    }
    List<String> texts = texts(name, type instanceof GraphQLList);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    used.put(name, texts);
    if (type instanceof GraphQLList list) {
      GraphQLType each = GraphQLTypeUtil.unwrapNonNull(list.getWrappedType());
      return Optional.of(texts.stream().map(text -> scalar(name, text, each)).toList());
    }
    if (texts.size() > 1) {
      throw new Refusal(
          ErrorCode.INVALID_REQUEST, "'%s' was given more than once.".formatted(name));
    }
    return Optional.of(scalar(name, texts.get(0), type));
  }

  private Optional<Object> object(String prefix, GraphQLInputObjectType type) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
      value(prefix + field.getName(), field.getType())
          .ifPresent(value -> object.put(field.getName(), value));
    }
    return object.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  private List<String> texts(String name, boolean list) {
    return given.apply(name).stream()
        .flatMap(text -> list ? Arrays.stream(text.split(",")) : Stream.of(text))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Object scalar(String name, String text, GraphQLType type) {
    if (type instanceof GraphQLEnumType words) {
      if (words.getValue(text) == null) {
        throw wrong(name, "one of the values that it lists");
      }
      return text;
    }
    return switch (((GraphQLNamedType) type).getName()) {
      case "Int" -> number(name, text);
      case "Boolean" -> truth(name, text);
      case "Date" -> day(name, text);
      default -> text;
    };
  }

  private static Object number(String name, String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw wrong(name, "a whole number");
    }
  }

  private static Object truth(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, "true or false");
    };
  }

  private static Object day(String name, String text) {
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeException e) {
      throw wrong(name, "a day such as 2004-07-31");
    }
  }

  private static Refusal wrong(String name, String expected) {
    return new Refusal(ErrorCode.INVALID_REQUEST, "'%s' must be %s.".formatted(name, expected));
  }
}
