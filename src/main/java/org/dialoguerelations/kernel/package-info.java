/**
 * What belongs to no feature: dates, identifiers, pages, answers about a day, the loading of
 * relations, the description of exports and the corrections of the schema. Uses nothing else of the
 * service.
 */
@NullMarked
package org.dialoguerelations.kernel;

import org.jspecify.annotations.NullMarked;
