/**
 * Mechanisms, which are recurring formats of meetings, and the meetings themselves with who took
 * part and what was decided. Start at {@link org.dialoguerelations.meeting.Meeting}. Other features
 * find meetings through {@link org.dialoguerelations.meeting.Meetings} and mechanisms through
 * {@link org.dialoguerelations.meeting.Mechanisms}. Uses partners, the timeline, sources, search,
 * the data set reader and the kernel.
 */
@NullMarked
package org.dialoguerelations.meeting;

import org.jspecify.annotations.NullMarked;
