package org.dialoguerelations.documentation;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;

/** What the schema says of fields, for pages about the same fields. */
final class SchemaWords {

  private final TypeDefinitionRegistry types =
      new SchemaParser().parse(Path.of("schema.graphql").toFile());

  /** The description of a field, which must be there. */
  String of(String type, String field) {
    return types
        .getType(type, ObjectTypeDefinition.class)
        .orElseThrow(() -> new AssertionError("the schema has no type " + type))
        .getFieldDefinitions()
        .stream()
        .filter(definition -> definition.getName().equals(field))
        .map(FieldDefinition::getDescription)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("the schema has no field %s.%s".formatted(type, field)))
        .getContent()
        .strip();
  }
}
