package org.dialoguerelations.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A type of items of which a record, or an item, has a list, all of which one field returns. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(ItemOf.Lists.class)
public @interface ItemOf {

  /** The type that has the list. */
  String owner();

  /** The name of the field. */
  String name();

  /** The description of the field. */
  String as();

  /** The attribute with the key of the owner; what its type is called if nothing else. */
  String by() default "";

  /** The attribute by which the items of one owner are ordered. */
  String order() default "id";

  /** Several lists of the same items, of several owners. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Lists {
    ItemOf[] value();
  }
}
