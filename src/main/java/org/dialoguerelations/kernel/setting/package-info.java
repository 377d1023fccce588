/**
 * What is said of a property where it is declared: {@link
 * org.dialoguerelations.kernel.setting.Allowed}.
 */
@NullMarked
package org.dialoguerelations.kernel.setting;

import org.jspecify.annotations.NullMarked;
