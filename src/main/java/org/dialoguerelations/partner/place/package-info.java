/** Places, as precisely as sources name them: {@link org.dialoguerelations.partner.place.Place}. */
package org.dialoguerelations.partner.place;
