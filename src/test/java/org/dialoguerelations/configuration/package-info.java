/** What operators may set, what they may not, and the page that tells them. */
package org.dialoguerelations.configuration;
