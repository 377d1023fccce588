package org.dialoguerelations.platform.code;

import java.util.List;

/**
 * A code that no record has.
 *
 * @param path the field, by the names of the answer
 * @param argument the argument of the field, with the field of its filter: {@code filter.partner}
 * @param value what was given
 * @param message what is wrong, for people
 * @param nearest codes that may have been meant
 */
public record UnknownCode(
    List<String> path, String argument, String value, String message, List<String> nearest) {}
