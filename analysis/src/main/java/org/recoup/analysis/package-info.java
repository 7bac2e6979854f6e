/**
 * The knowledge of news: what an article says, of which event, and how far sources agree.
 *
 * <p>Plain Java: nothing here knows of Beam, of Flink or of files beyond this module's own
 * resources.
 */
package org.recoup.analysis;
