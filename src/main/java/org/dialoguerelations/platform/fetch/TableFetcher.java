package org.dialoguerelations.platform.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import java.util.Objects;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.schema.TableField;
import org.jspecify.annotations.Nullable;

/** Asks the table that has the field. */
final class TableFetcher implements PlugableDataFetcher<Object> {

  private final TableField field;
  private final Conversion conversion;
  private final Bean<RelationLoader> loader = new Bean<>(RelationLoader.class);

  TableFetcher(TableField field) {
    this.field = field;
    this.conversion = new Conversion(field);
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) {
    Object source = Objects.requireNonNull(environment.getSource());
    return conversion.convertSoon(field.value(loader.get(), source), environment);
  }
}
