/** The documentation is true: what it shows was run, what it names exists. */
package org.dialoguerelations.documentation;
