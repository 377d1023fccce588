/**
 * Words of the language that belong to no feature: dates, identifiers, answers about a day, errors
 * of input. Uses nothing else of the service.
 */
@NullMarked
package org.dialoguerelations.kernel;

import org.jspecify.annotations.NullMarked;
