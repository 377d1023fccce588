/** Annotations for properties: {@link org.dialoguerelations.kernel.setting.Allowed}. */
@NullMarked
package org.dialoguerelations.kernel.setting;

import org.jspecify.annotations.NullMarked;
