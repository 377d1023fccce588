package org.dialoguerelations.platform.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import org.jspecify.annotations.Nullable;

/** The library's conversion of a value of Java to one of the schema, where there is any. */
final class Conversion extends FieldHelper {

  private final boolean needed;

  Conversion(Field field) {
    super(field);
    needed = shouldAdapt(field) || (shouldTransform(field) && getTransformer(field) != null);
  }

  /** Whether values change by it. */
  boolean needed() {
    return needed;
  }

  @Nullable Object convert(@Nullable Object value, @Nullable DataFetchingEnvironment environment) {
    if (!needed || value == null) {
      return value;
    }
    try {
      return transformOrAdaptResponse(value, environment);
    } catch (AbstractDataFetcherException e) {
      throw new IllegalStateException("a value of " + value.getClass() + " does not fit", e);
    }
  }
}
