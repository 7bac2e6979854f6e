/** The stages of the job, each one Beam transform over the functions of {@code analysis}. */
package org.recoup.transforms;
