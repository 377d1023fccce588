package org.dialoguerelations.documentation;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the schema says of fields, for pages about the same fields. */
final class SchemaWords {

  /** The kinds whose constants are keys of files. */
  private static final List<String> KINDS = List.of("LinkKind", "TreatyActionKind");

  private final TypeDefinitionRegistry types =
      new SchemaParser().parse(Path.of("schema.graphql").toFile());

  /** The description of a field, which must be there. */
  String of(String type, String field) {
    return field(type, field)
        .map(definition -> text(definition.getDescription()))
        .orElseThrow(
            () -> new AssertionError("the schema has no field %s.%s".formatted(type, field)));
  }

  /** The description of a field, or else of the kind that a key of this name is of. */
  Optional<String> find(String type, String key) {
    return field(type, key)
        .map(definition -> text(definition.getDescription()))
        .or(() -> constant(key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)));
  }

  /** The type of what a field returns, or of what its list holds. */
  Optional<String> typeOf(String type, String field) {
    return field(type, field)
        .map(definition -> name(definition.getType()))
        .map(
            name ->
                name.endsWith("Connection") ? typeOf(name, "nodes").orElseThrow() : name);
  }

  private Optional<FieldDefinition> field(String type, String field) {
    return types.getType(type, ObjectTypeDefinition.class).stream()
        .flatMap(definition -> definition.getFieldDefinitions().stream())
        .filter(definition -> definition.getName().equals(field))
        .findFirst();
  }

  private Optional<String> constant(String name) {
    return KINDS.stream()
        .flatMap(kind -> types.getType(kind, EnumTypeDefinition.class).stream())
        .flatMap(kind -> kind.getEnumValueDefinitions().stream())
        .filter(constant -> constant.getName().equals(name))
        .map(EnumValueDefinition::getDescription)
        .map(SchemaWords::text)
        .findFirst();
  }

  private static String name(Type<?> type) {
    if (type instanceof NonNullType required) {
      return name(required.getType());
    }
    return type instanceof ListType list ? name(list.getType()) : ((TypeName) type).getName();
  }

  private static String text(Description description) {
    return description.getContent().strip();
  }
}
