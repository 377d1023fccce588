/**
 * What is said of a property where it is declared: {@link
 * org.dialoguerelations.kernel.setting.Allowed}.
 */
package org.dialoguerelations.kernel.setting;
