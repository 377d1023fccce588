/**
 * What partners run together: funds, exchanges, projects and initiatives with their phases, money
 * and people. Start at {@link org.dialoguerelations.programme.Programme}; {@link
 * org.dialoguerelations.programme.ProgrammeLinks} is how programmes hang together with each other
 * and with partners, people, meetings and agreements. Uses agreements, meetings, partners, the
 * timeline, sources, search, the data set reader and the kernel.
 */
package org.dialoguerelations.programme;
