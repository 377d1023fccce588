/**
 * Words that belong to no feature: dates, identifiers, pages and the loading of relations. Uses
 * nothing else of the service.
 */
package org.dialoguerelations.kernel;
