package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.schema.model.Wrapper;
import io.smallrye.graphql.schema.model.WrapperType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** An {@link AddedField} in the library's model. */
public final class TableField extends Field {

  private static final long serialVersionUID = 1L;

  private final transient AddedField added;

  private TableField(AddedField added, Reference of) {
    super(added.name(), added.name(), added.name(), of);
    this.added = added;
    setDescription(added.description());
    if (added.list()) {
      setNotNull(true);
      setWrapper(new Wrapper(WrapperType.COLLECTION, List.class.getName(), true));
    }
  }

  static void add(Schema model, AddedField field) {
    type(model, field.owner()).addField(new TableField(field, type(model, field.of())));
  }

  private static Type type(Schema model, Class<?> of) {
    String name = of.getSimpleName();
    Type type = model.getTypes().getOrDefault(name, model.getInterfaces().get(name));
    return Objects.requireNonNull(type, name);
  }

  /** Its value for an object of the type that has it. */
  public CompletionStage<?> value(Object source) {
    return added.value().apply(source);
  }
}
