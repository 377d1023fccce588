/** Tests of the execution of requests. */
package org.dialoguerelations.http.execution;
