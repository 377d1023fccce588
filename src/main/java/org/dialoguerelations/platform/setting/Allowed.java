package org.dialoguerelations.platform.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which values a property may have. Another one stops the start, and the page about the
 * configuration says so.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

  /** The least value, written as operators write it; for what has no order, none. */
  String from() default "";

  /** The greatest value. */
  String to() default "";

  /** What else must be so, in words: whoever reads the property checks it. */
  String value() default "";
}
