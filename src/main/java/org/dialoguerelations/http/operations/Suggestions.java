package org.dialoguerelations.http.operations;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerelations.kernel.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Names of the schema that the author of a document may have meant, for the words of the library
 * about names that are not there. The schema is open to all, so that they give nothing away.
 */
final class Suggestions {

  private static final Pattern FIELD =
      Pattern.compile("Field '(\\w+)' in type '(\\w+)' is undefined");
  private static final Pattern ARGUMENT = Pattern.compile("Unknown field argument '(\\w+)'");
  private static final Pattern INPUT_FIELD =
      Pattern.compile("contains a field not in '(\\w+)': '(\\w+)'");
  private static final Pattern VALUE =
      Pattern.compile("allowable values for enum '(\\w+)' - 'EnumValue\\{name='(\\w+)'}'");
  private static final Pattern VALUE_OF_VARIABLE =
      Pattern.compile("Invalid input for enum '(\\w+)'\\. No value found for name '(\\w+)'");
  private static final Pattern FIELD_OF_VARIABLE =
      Pattern.compile("field name '(\\w+)' that is not defined for input object type '(\\w+)'");
  private static final Pattern TYPE = Pattern.compile("Unknown type '?(\\w+)'?");

  private final GraphQLSchema schema;

  Suggestions(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** A question at the end of the message; nothing when no name is near. */
  String question(ValidationError error, Document document) {
    String message = error.getMessage();
    Matcher field = FIELD.matcher(message);
    if (field.find()) {
      return Nearest.question(field.group(1), fields(schema.getType(field.group(2))));
    }
    Matcher argument = ARGUMENT.matcher(message);
    if (argument.find()) {
      return Nearest.question(argument.group(1), arguments(error.getQueryPath(), document));
    }
    Matcher inputField = INPUT_FIELD.matcher(message);
    if (inputField.find()) {
      return Nearest.question(inputField.group(2), fields(schema.getType(inputField.group(1))));
    }
    Matcher value = VALUE.matcher(message);
    if (value.find()) {
      return Nearest.question(value.group(2), values(schema.getType(value.group(1))));
    }
    Matcher type = TYPE.matcher(message);
    return type.find()
        ? Nearest.question(
            type.group(1),
            schema.getAllTypesAsList().stream().map(GraphQLNamedType::getName).toList())
        : "";
  }

  /** The same for an error about the value of a variable. */
  String question(String message) {
    Matcher value = VALUE_OF_VARIABLE.matcher(message);
    if (value.find()) {
      return Nearest.question(value.group(2), values(schema.getType(value.group(1))));
    }
    Matcher field = FIELD_OF_VARIABLE.matcher(message);
    return field.find()
        ? Nearest.question(field.group(1), fields(schema.getType(field.group(2))))
        : "";
  }

  private static List<String> fields(@Nullable GraphQLType type) {
    if (type instanceof GraphQLFieldsContainer container) {
      return container.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
    }
    return type instanceof GraphQLInputObjectType input
        ? input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList()
        : List.of();
  }

  private static List<String> values(@Nullable GraphQLType type) {
    return type instanceof GraphQLEnumType names
        ? names.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()
        : List.of();
  }

  /** Those of the field at the end of a path; none where the path cannot be followed. */
  private List<String> arguments(@Nullable List<String> path, Document document) {
    if (path == null) {
      return List.of();
    }
    @Nullable GraphQLType type = schema.getQueryType();
    @Nullable GraphQLFieldDefinition field = null;
    for (String step : path) {
      field =
          type instanceof GraphQLFieldsContainer container
              ? container.getFieldDefinition(step)
              : null;
      type = field == null ? fragment(step, document) : GraphQLTypeUtil.unwrapAll(field.getType());
    }
    return field == null
        ? List.of()
        : field.getArguments().stream().map(GraphQLArgument::getName).toList();
  }

  /** The type on which a fragment is, which stands in paths by its name. */
  private @Nullable GraphQLType fragment(String name, Document document) {
    return document.getDefinitionsOfType(FragmentDefinition.class).stream()
        .filter(fragment -> fragment.getName().equals(name))
        .findFirst()
        .map(fragment -> schema.getType(fragment.getTypeCondition().getName()))
        .orElse(null);
  }
}
