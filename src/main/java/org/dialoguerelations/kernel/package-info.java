/**
 * Words that belong to no feature: dates, identifiers, pages, the loading of relations and the
 * description of exports. Uses nothing else of the service.
 */
package org.dialoguerelations.kernel;
