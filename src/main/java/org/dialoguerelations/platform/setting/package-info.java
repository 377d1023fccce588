/** Annotations for properties: {@link org.dialoguerelations.platform.setting.Allowed}. */
@NullMarked
package org.dialoguerelations.platform.setting;

import org.jspecify.annotations.NullMarked;
