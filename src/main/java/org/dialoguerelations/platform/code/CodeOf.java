package org.dialoguerelations.platform.code;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of an argument, or of a field of a filter: its value is a code of a record, or a list of them. A
 * name of a record stands for its code.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface CodeOf {

  /** The types of the records, by their names in the schema; none for any. */
  String[] value() default {};
}
