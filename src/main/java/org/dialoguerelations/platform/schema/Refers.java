package org.dialoguerelations.platform.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a record that holds the key of another record. The schema has a field that returns
 * that one, named as the component without {@code Key}; it may be null where the component may.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refers {

  /** The type of the other record. */
  String to();

  /** The name of the field, where it is not that of the component. */
  String name() default "";

  /** The description of the field. */
  String as();
}
