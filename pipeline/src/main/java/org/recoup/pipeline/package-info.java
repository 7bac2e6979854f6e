/** The commands and the wiring of the job. */
package org.recoup.pipeline;
