package org.dialoguerelations.platform.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An argument, a list of texts, that the schema shows as a list of ID. The library's annotation can
 * say that of a single argument only; on a list it is published, and then fails each request.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface IdList {}
