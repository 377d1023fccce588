package org.dialoguerelations.platform.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a component of a record; nothing but the record is needed for it. */
final class PropertyFetcher
    implements PlugableDataFetcher<Object>, LightDataFetcher<Object>, RecordFetcher {

  private final Accessor accessor;
  private final Conversion conversion;

  PropertyFetcher(Field field, Reference owner) {
    this.accessor =
        Accessor.of(
            ClassloadingService.get().loadClass(owner.getClassName()), field.getMethodName());
    this.conversion = new Conversion(field);
  }

  @Override
  public @Nullable Object get(
      GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
    return read(source);
  }

  @Override
  public @Nullable Object read(Object source) {
    return conversion.convert(accessor.read(source), null);
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) {
    return conversion.convert(accessor.read(environment.getSource()), environment);
  }
}
