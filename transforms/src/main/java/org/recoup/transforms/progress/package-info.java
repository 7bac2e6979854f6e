/** How far a job is. */
package org.recoup.transforms.progress;
