package org.dialoguerelations.platform.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How much more a field costs than a value that only has to be written. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CostWeight {

  /** As many values take about as much processor time; measured by {@code CostMeasurements}. */
  int value();
}
