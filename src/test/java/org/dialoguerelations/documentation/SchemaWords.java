package org.dialoguerelations.documentation;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the schema says of fields, for pages about the same fields. */
final class SchemaWords {

  /** The kinds whose constants are keys of files, with the types of what stands under them. */
  private static final Map<String, String> KINDS =
      Map.of("LinkKind", "Link", "TreatyActionKind", "TreatyAction");

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
        .or(() -> constants(key).map(Constant::description).findFirst());
  }

  /** The type of what a field returns, or of what its list holds. */
  Optional<String> typeOf(String type, String field) {
    return constants(field)
        .map(constant -> KINDS.get(constant.kind()))
        .findFirst()
        .or(() -> field(type, field).map(definition -> name(definition.getType())))
        .map(name -> name.endsWith("Connection") ? typeOf(name, "nodes").orElseThrow() : name);
  }

  private Optional<FieldDefinition> field(String type, String field) {
    return types.getType(type, ObjectTypeDefinition.class).stream()
        .flatMap(definition -> definition.getFieldDefinitions().stream())
        .filter(definition -> definition.getName().equals(field))
        .findFirst();
  }

  private record Constant(String kind, String description) {}

  /** The constants whose name is that of a key, in capitals. */
  private Stream<Constant> constants(String key) {
    String constant = key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    return KINDS.keySet().stream()
        .sorted()
        .flatMap(kind -> types.getType(kind, EnumTypeDefinition.class).stream())
        .flatMap(
            kind ->
                kind.getEnumValueDefinitions().stream()
                    .filter(value -> value.getName().equals(constant))
                    .map(value -> new Constant(kind.getName(), text(value.getDescription()))));
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
