/** Filters, orders and pages of all lists, through GraphQL, on the built-in data set. */
package org.dialoguerelations.lists;
