/** How the databases run the queries of lists when there are many rows. */
package org.dialoguerelations.plans;
