/**
 * Everything that has a date, in one order: meetings, adoptions, treaty actions, launches, phases.
 * Start at {@link org.dialoguerelations.timeline.TimelineEntry}. A feature adds the dates of a
 * record while it reads it, through {@link org.dialoguerelations.timeline.TimelineWriter}; when all
 * records are written, {@link org.dialoguerelations.timeline.TimelineStatements} adds what else
 * each entry is about. Knows no feature, only the names of types. Uses sources, the data set reader
 * and the kernel.
 */
@NullMarked
package org.dialoguerelations.timeline;

import org.jspecify.annotations.NullMarked;
