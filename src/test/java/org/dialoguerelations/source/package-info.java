/** What records say of where their facts come from. */
package org.dialoguerelations.source;
