/** One coder for every record, so that the records themselves need to know nothing of Beam. */
package org.recoup.transforms.coder;
