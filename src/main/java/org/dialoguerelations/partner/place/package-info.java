/** Places, as precisely as sources name them: {@link org.dialoguerelations.partner.place.Place}. */
@NullMarked
package org.dialoguerelations.partner.place;

import org.jspecify.annotations.NullMarked;
