package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.schema.model.Wrapper;
import io.smallrye.graphql.schema.model.WrapperType;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** An {@link AddedField} in the library's model. */
public final class TableField extends Field {

  private static final long serialVersionUID = 1L;

  private final transient AddedField added;

  private TableField(AddedField added, Reference of) {
    super(added.name(), added.name(), added.name(), of);
    this.added = added;
    setDescription(added.description());
    setNotNull(added.required());
    if (added.list()) {
      setWrapper(new Wrapper(WrapperType.COLLECTION, List.class.getName(), true));
    }
  }

  static void add(Schema model, AddedField field) {
    Type owner = SchemaClasses.type(model, field.owner());
    TableField added = new TableField(field, SchemaClasses.type(model, field.of()));
    owner.addField(added);
    if (model.getInterfaces().containsKey(owner.getName())) {
      model.getTypes().values().stream()
          .filter(type -> type.getInterfaces().stream().anyMatch(one -> isCalled(one, owner)))
          .forEach(type -> type.addField(added));
    }
  }

  private static boolean isCalled(Reference one, Type type) {
    return one.getName().equals(type.getName());
  }

  /** Its value for an object of the type that has it. */
  public CompletionStage<?> value(Object source) {
    return added.value().apply(source);
  }
}
