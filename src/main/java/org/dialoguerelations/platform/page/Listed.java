package org.dialoguerelations.platform.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the schema speaks of pages of a type where the type's name does not say it: a page of {@code
 * Agreement} is an {@code AgreementConnection}, a page of agreements. An empty text is what follows
 * from the others.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Listed {

  /** What the names of connection and edge begin with. */
  String name() default "";

  /** What one of them is called. */
  String one() default "";

  /** What several are called. */
  String many() default "";

  /** What a page is a part of; {@link #many} if nothing else. */
  String list() default "";

  /** What an edge holds; {@link #one} if nothing else. */
  String item() default "";
}
