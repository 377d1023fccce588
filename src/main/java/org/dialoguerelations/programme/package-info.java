/**
 * What partners run together: funds, exchanges, projects and initiatives with their phases, money
 * and people. Start at {@link org.dialoguerelations.programme.Programme}; {@link
 * org.dialoguerelations.programme.ProgrammeLinks} has their links to each other and to partners,
 * people, meetings and agreements. Uses agreements, meetings, partners, the timeline, sources,
 * search, the data set reader and the kernel.
 */
@NullMarked
package org.dialoguerelations.programme;

import org.jspecify.annotations.NullMarked;
