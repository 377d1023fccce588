package org.dialoguerelations.platform.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of a row.
 *
 * @param name unique in its table and all that hang on it
 * @param description its meaning, its unit, and what an empty one means; empty when the schema says
 *     it, of the field of that name
 * @param value a text, a number, a truth value, a constant of an enum, a day, an {@link Item}, or a
 *     list of these; null when unknown
 */
public record Column<R>(
    String name, String description, Function<R, ? extends @Nullable Object> value) {}
