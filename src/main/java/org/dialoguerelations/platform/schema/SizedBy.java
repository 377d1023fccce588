package org.dialoguerelations.platform.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Arguments of a field at the root that tell how long lists in its value are: there is an item for
 * each value that is given.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SizedBy {

  /**
   * The argument of the value itself or of the lists in it; then that of the lists in their items.
   */
  String[] value();
}
