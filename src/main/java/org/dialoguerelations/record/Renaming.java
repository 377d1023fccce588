package org.dialoguerelations.record;

import org.dialoguerelations.kernel.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a former name of a record.
 *
 * @param key of the former name, which has citations of its own
 * @param name the former name
 * @param until when the record gave it up; null when no source says so
 */
public record Renaming(long key, String name, @Nullable PartialDate until) {}
