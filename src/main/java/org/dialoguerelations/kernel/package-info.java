/**
 * Words of the language that belong to no feature: dates, identifiers, answers about a day, errors
 * of input; and what the language's own library lacks, such as files of the service and hashes.
 * Uses nothing else of the service.
 */
@NullMarked
package org.dialoguerelations.kernel;

import org.jspecify.annotations.NullMarked;
